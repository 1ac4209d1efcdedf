import type {CitationSegment} from './citation-links.js';
import {bareArxiv, bareDoi, type CitationRecord, compact, oneLine, webAddress} from './citation-record.js';
import {decoded} from './url.js';

/** The identifiers that one address or number names. */
type Identifiers = Pick<CitationRecord, 'doi' | 'arxiv' | 'pmid' | 'isbn' | 'url'>;

const NUMBERS =
  /\bISBN(?:-1[03])?:?\s*(?<isbn>(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX])\b|\bPMID:?\s*(?<pmid>\d{1,8})\b/gi;

/** What stands between two identifiers of one work: labels, brackets and punctuation, no words of another citation. */
const BETWEEN = /^(?:doi|arxiv|pmid|isbn(?:-1[03])?|url|pdf|available (?:at|from)|and|[\p{P}\p{S}\s])*$/iu;

/**
 * Finds what a citation in plain text says for certain: DOI, arXiv, PubMed identifier, ISBN (one whose check digit is
 * right) and addresses, and a year that is the only one and stands in brackets. Title and authors are not told apart;
 * the whole citation becomes the note of each work.
 *
 * Identifiers that stand side by side are those of one work. Others may name another one, so each is a record of its
 * own.
 *
 * @param segments The citation with the addresses that it names, as `citationSegments` gives them.
 * @returns Nothing when the citation has neither.
 */
export function namedSources(segments: readonly CitationSegment[]): CitationRecord[] {
  const note = oneLine(segments.map(({text}) => text).join(''));
  const date = onlyYear(segments);
  const works: Identifiers[] = [];
  // The words since the identifier before.
  let words = '';
  const add = (found: Identifiers) => {
    const last = works.at(-1);
    const isSame = last && BETWEEN.test(words) && Object.keys(found).every((key) => !(key in last));
    if (isSame) works[works.length - 1] = {...last, ...found};
    else works.push(found);
    words = '';
  };
  for (const {text, href} of segments) {
    if (href === undefined) {
      let end = 0;
      for (const match of text.matchAll(NUMBERS)) {
        words += text.slice(end, match.index);
        end = match.index + match[0].length;
        const {isbn, pmid} = match.groups!;
        if (pmid) add({pmid});
        else if (isIsbn(isbn!)) add({isbn: isbn!.replace(/ /g, '-')});
      }
      words += text.slice(end);
    } else {
      const found = addressed(href);
      if (found) add(found);
      else words += text;
    }
  }
  const known = works.filter((work, index) => !works.slice(0, index).some((other) => isSame(work, other)));
  return known.map((work) =>
    compact({
      type: work.arxiv && !work.doi ? 'article' : 'document',
      ...work,
      date: known.length === 1 ? date : undefined,
      note,
    }),
  );
}

function addressed(href: string): Identifiers | undefined {
  const doi = /^https?:/i.test(href) ? bareDoi(decoded(href)) : '';
  if (doi) return {doi};
  const arxiv = bareArxiv(href);
  if (arxiv) return {arxiv};
  const pmid = /^https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/(\d+)\/?$/i.exec(href)?.[1];
  if (pmid) return {pmid};
  const url = webAddress(href);
  return url ? {url} : undefined;
}

function isSame(one: Identifiers, other: Identifiers): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Whether the check digit of an ISBN is right.
 *
 * @see https://www.isbn-international.org/content/isbn-users-manual
 */
export function isIsbn(text: string): boolean {
  const digits = (text.toUpperCase().match(/[^- ]/g) ?? []).map((digit) =>
    digit === 'X' ? 10 : Number(digit),
  );
  if (digits.includes(NaN) || digits.slice(0, -1).includes(10)) return false;
  const sum = (weight: (index: number) => number) =>
    digits.reduce((total, digit, index) => total + digit * weight(index), 0);
  if (digits.length === 13) return digits[12] !== 10 && sum((index) => (index % 2 ? 3 : 1)) % 10 === 0;
  return digits.length === 10 && sum((index) => 10 - index) % 11 === 0;
}

/** The year of a citation that names one in brackets, and no other figure that could be one. */
function onlyYear(segments: readonly CitationSegment[]): CitationRecord['date'] {
  const words = segments
    .map(({text, href}) => (href === undefined ? text.replace(NUMBERS, ' ') : ' '))
    .join('');
  const [candidate, ...others] = words.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? [];
  return candidate && others.length === 0 && words.includes(`(${candidate})`)
    ? {year: Number(candidate)}
    : undefined;
}
