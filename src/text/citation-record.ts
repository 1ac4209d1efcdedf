import {safeUrl} from './url.js';

/** What a work is. The names are those of CSL, of which these are the ones that pages name. */
export type CitationType =
  | 'article'
  | 'article-journal'
  | 'article-magazine'
  | 'article-newspaper'
  | 'book'
  | 'chapter'
  | 'dataset'
  | 'document'
  | 'legislation'
  | 'motion_picture'
  | 'paper-conference'
  | 'patent'
  | 'post-weblog'
  | 'report'
  | 'software'
  | 'thesis'
  | 'webpage';

/** A person by the parts of the name, as far as the source tells them apart; anybody else by the name as it is. */
export interface CitationName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** A date that is known to the year, the month or the day. */
export interface CitationDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * What is known of one cited work: the common ground of BibTeX, RIS, CSL-JSON, COinS and schema.org. A field that is
 * not known is not there, or empty; nothing is guessed.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CitationRecord {
  readonly type: CitationType;
  readonly title?: string;
  readonly authors?: readonly CitationName[];
  readonly editors?: readonly CitationName[];
  /** What the work stands in: a journal, a book, a website. */
  readonly container?: string;
  readonly publisher?: string;
  readonly place?: string;
  readonly date?: CitationDate | undefined;
  readonly volume?: string;
  readonly issue?: string;
  /** The number of a report or a patent. */
  readonly number?: string;
  readonly pages?: string;
  readonly edition?: string;
  readonly series?: string;
  /** What kind of report or thesis it is, in words. */
  readonly genre?: string;
  readonly language?: string;
  /** Without "doi:" or an address before it. */
  readonly doi?: string;
  readonly arxiv?: string;
  readonly pmid?: string;
  readonly isbn?: string;
  readonly issn?: string;
  readonly url?: string;
  readonly accessed?: CitationDate | undefined;
  /** Words about the work, or the citation itself where that is all that is known. */
  readonly note?: string;
}

/** A text in one line, without control characters and with single spaces, as every format wants its values. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** The name of somebody in one text: "Family, Given". */
export function nameText({family, given, literal}: CitationName): string {
  return oneLine(literal ?? [family, given].filter(Boolean).join(', '));
}

/** The bare DOI in a text that may have "doi:" or the address of the resolver before it; empty when there is none. */
export function bareDoi(text: string): string {
  return (
    /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|(?:info:)?doi[:/]\s*)?(10\.\d{4,9}\/\S+)$/i.exec(
      text.trim(),
    )?.[1] ?? ''
  );
}

/** The identifier of a preprint in a text that may have "arXiv:" or an address before it; empty when there is none. */
export function bareArxiv(text: string): string {
  const pattern =
    /^(?:(?:https?:\/\/)?(?:www\.)?arxiv\.org\/(?:abs|pdf)\/|(?:info:)?arxiv[:/]\s*)?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[a-z]{2})?\/\d{7}(?:v\d+)?)(?:\.pdf)?$/i;
  return pattern.exec(text.trim())?.[1] ?? '';
}

/** An absolute address of the web; empty for anything else. */
export function webAddress(text: string): string {
  const address = text.trim();
  return /^https?:\/\//i.test(address) ? (safeUrl(address, address) ?? '') : '';
}

/** Where the work can be found: its own address, or that of the preprint. */
export function addressOf({url, arxiv, doi}: CitationRecord): string {
  return url || (arxiv && !doi ? `https://arxiv.org/abs/${arxiv}` : '');
}

/** A record without the fields that have nothing to say. */
export function compact(record: CitationRecord): CitationRecord {
  const fields = Object.entries(record).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(fields) as unknown as CitationRecord;
}

/**
 * A key for each of some records, such as `zimmerman2017human`: the first author, the year and the first long word of
 * the title, of Latin letters and digits alone, because that is what every tool takes.
 *
 * @see https://tug.org/TUGboat/tb24-1/patashnik.pdf
 */
export function citationKeys(records: readonly CitationRecord[]): string[] {
  const taken = new Map<string, number>();
  return records.map((record) => {
    const {authors, editors, title = '', date, doi = '', arxiv = '', url = ''} = record;
    const [first] = authors ?? editors ?? [];
    const word =
      title
        .split(/\s+/)
        .map(plain)
        .find((candidate) => candidate.length > 3) ?? plain(title);
    const name = plain(first?.family ?? first?.literal ?? '');
    const identifier = plain(doi || arxiv || url.replace(/^https?:\/\/(?:www\.)?/, ''));
    const key = name || word ? `${name}${date?.year ?? ''}${word}` : identifier;
    const named = (/^[a-z]/.test(key) ? key : `source${key}`).slice(0, 40);
    const before = taken.get(named) ?? 0;
    taken.set(named, before + 1);
    return before === 0 ? named : `${named}-${before + 1}`;
  });
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
