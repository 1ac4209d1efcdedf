import {
  addressOf,
  type CitationDate,
  type CitationName,
  citationKeys,
  type CitationRecord,
  compact,
} from './citation-record.js';

/**
 * Writes records as CSL-JSON, the data of Citation Style Language processors, Zotero and Pandoc: a list of items.
 *
 * @see https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export function asCslJson(records: readonly CitationRecord[]): string {
  const keys = citationKeys(records);
  return JSON.stringify(
    records.map((record, index) => item(record, keys[index]!)),
    null,
    2,
  );
}

function item(record: CitationRecord, id: string): object {
  const {type, title, publisher, volume, issue, edition, genre, language, note, arxiv} = compact(record);
  return {
    id,
    type,
    title,
    author: record.authors?.map(name),
    editor: record.editors?.map(name),
    'container-title': record.container || undefined,
    'collection-title': record.series || undefined,
    publisher,
    'publisher-place': record.place || undefined,
    issued: date(record.date),
    volume,
    issue,
    number: record.number || (arxiv && `arXiv:${arxiv}`),
    page: record.pages || undefined,
    edition,
    genre,
    language,
    DOI: record.doi || undefined,
    PMID: record.pmid || undefined,
    ISBN: record.isbn || undefined,
    ISSN: record.issn || undefined,
    URL: addressOf(record) || undefined,
    accessed: date(record.accessed),
    note,
  };
}

/** A name has its parts or is literal, never both. */
function name({family, given, literal}: CitationName): object {
  return literal === undefined ? {family, given} : {literal};
}

function date(value: CitationDate | undefined): object | undefined {
  if (!value) return undefined;
  const {year, month, day} = value;
  return {'date-parts': [[year, month, day].filter((part) => part !== undefined)]};
}
