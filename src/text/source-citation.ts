import {parseCitationDate} from './citation-date.js';
import {type CitationName, type CitationRecord, compact, oneLine, webAddress} from './citation-record.js';
import {formatDate, parseDate} from './dates.js';
import {formatList} from './lists.js';

/** What is said of a source. Texts, empty where nothing is known. */
export interface CitedSource {
  readonly isData: boolean;
  /** Title of the work. */
  readonly title: string;
  /** The words of the link, which may be a title and may be "Read more". */
  readonly words: string;
  /** Who wrote it, separated by semicolons. */
  readonly reporters: string;
  readonly publisher: string;
  readonly published: string;
  readonly accessed: string;
  readonly url: string;
}

/** The record of a source. Words that may be no title become the note, and nobody's name is parted. */
export function sourceRecord(source: CitedSource): CitationRecord {
  return compact({
    type: source.isData ? 'dataset' : 'webpage',
    title: oneLine(source.title),
    authors: namesOf(source.reporters),
    publisher: oneLine(source.publisher),
    date: parseCitationDate(source.published),
    accessed: parseCitationDate(source.accessed),
    url: webAddress(source.url),
    note: source.title ? '' : oneLine(source.words),
  });
}

function namesOf(reporters: string): CitationName[] {
  return reporters
    .split(';')
    .map(oneLine)
    .filter(Boolean)
    .map((literal) => ({literal}));
}

/**
 * Writes a record as one line of text: who, what, where and when, and the address.
 *
 * @param accessed The words of the day on which it was looked at; empty for none.
 */
export function recordAsText(record: CitationRecord, language: string, accessed = ''): string {
  const {authors = [], title, note, container, publisher, date, url, doi} = record;
  const names = authors.map(({family, given, literal}) =>
    oneLine(literal ?? [given, family].filter(Boolean).join(' ')),
  );
  const sentences = [
    formatList(names, language),
    title || note,
    [container || publisher, date && dayOf(date, language)].filter(Boolean).join(', '),
  ];
  const address = doi ? `https://doi.org/${doi}` : url;
  const line = sentences.filter((text): text is string => Boolean(text)).map(ended);
  return [...line, address, accessed && `(${accessed})`].filter(Boolean).join(' ');
}

/** A sentence with its full stop, unless it ends with a mark of its own. */
function ended(text: string): string {
  return /[.!?…。！？]["”’»）)]?$/u.test(text) ? text : `${text}.`;
}

/** A day in the words of the language; a month or a year in figures. */
function dayOf({year, month, day}: NonNullable<CitationRecord['date']>, language: string): string {
  const text = [year, month, day]
    .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
    .join('-');
  const date = parseDate(text);
  return date ? formatDate(date, language, 'long') : text;
}
