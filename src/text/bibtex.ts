import {citationDateText} from './citation-date.js';
import {
  addressOf,
  citationKeys,
  type CitationName,
  type CitationRecord,
  type CitationType,
  nameText,
  oneLine,
} from './citation-record.js';
import {latexEscape} from './latex-text.js';

/** The entry types of the standard styles; what has none there is `misc`. */
const TYPES: Partial<Readonly<Record<CitationType, string>>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};

const CONTAINERS: Readonly<Record<string, string>> = {
  article: 'journal',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
};

const PUBLISHERS: Readonly<Record<string, string>> = {
  techreport: 'institution',
  phdthesis: 'school',
  mastersthesis: 'school',
};

/** The months as BibTeX knows them: by names that stand for the words of a style's language. */
export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Writes records as BibTeX: an entry each, with the fields of the standard styles and, where those have none, of
 * BibLaTeX, which BibTeX passes over.
 *
 * Braces are balanced and no value ends its field, whatever it says. Words with capitals inside keep them in styles
 * that write titles in small letters.
 *
 * @see https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf
 * @see https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf
 */
export function asBibtex(records: readonly CitationRecord[]): string {
  const keys = citationKeys(records);
  return records.map((record, index) => entry(record, keys[index]!)).join('\n\n');
}

function entry(record: CitationRecord, key: string): string {
  const {date, accessed, arxiv, doi} = record;
  let type = TYPES[record.type] ?? 'misc';
  if (type === 'phdthesis' && /master/i.test(record.genre ?? '')) type = 'mastersthesis';
  const fields: Record<string, string | undefined> = {
    author: names(record.authors),
    editor: names(record.editors),
    title: record.title && braced(protectCapitals(record.title)),
    [CONTAINERS[type] ?? 'howpublished']: escaped(record.container),
    year: date && braced(citationDateText({year: date.year})),
    // A name of BibTeX rather than a text, so without braces.
    month: MONTHS[(date?.month ?? 0) - 1],
    day: date?.day === undefined ? undefined : braced(String(date.day)),
    [PUBLISHERS[type] ?? 'publisher']: escaped(record.publisher),
    address: escaped(record.place),
    type: escaped(record.genre),
    series: escaped(record.series),
    edition: escaped(record.edition),
    volume: escaped(record.volume),
    number: escaped(record.issue || record.number),
    pages:
      record.pages && braced(latexEscape(record.pages.replace(/\s*[-–—]+\s*/g, '–')).replaceAll('–', '--')),
    doi: verbatim(doi),
    eprint: verbatim(arxiv),
    archiveprefix: arxiv && braced('arXiv'),
    pmid: escaped(record.pmid),
    isbn: escaped(record.isbn),
    issn: escaped(record.issn),
    url: verbatim(addressOf(record)),
    urldate: accessed && braced(citationDateText(accessed)),
    language: escaped(record.language),
    note: escaped(record.note),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = ${value!},`);
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}

function braced(value: string): string {
  return `{${value}}`;
}

function escaped(text: string | undefined): string {
  const value = latexEscape(text ?? '');
  return value && braced(value);
}

/** An address or an identifier, which is read as it is: without commands, so what cannot stand there is encoded. */
function verbatim(text: string | undefined): string {
  const value = oneLine(text ?? '').replace(/[{}\\\s]/g, encodeURIComponent);
  return value && braced(value);
}

/** Keeps the capitals of words such as "DNA" and "iPhone" in braces; of others nobody knows whether they are names. */
function protectCapitals(title: string): string {
  const words = oneLine(title).split(' ');
  return words
    .map((word) => (/^.+\p{Lu}/u.test(word) ? braced(latexEscape(word)) : latexEscape(word)))
    .join(' ');
}

function names(list: readonly CitationName[] | undefined): string {
  const texts = (list ?? []).map(name).filter(Boolean);
  return texts.length > 0 ? braced(texts.join(' and ')) : '';
}

/** "Family, Given"; what is no person's name stands in braces, so that nothing in it parts it. */
function name(person: CitationName): string {
  const {family, given, literal} = person;
  if (literal !== undefined || !family || !given) {
    const text = latexEscape(nameText(person));
    return text && braced(text);
  }
  return `${namePart(family)}, ${namePart(given)}`;
}

function namePart(text: string): string {
  const part = latexEscape(text);
  return /,|\band\b/i.test(part) ? braced(part) : part;
}
