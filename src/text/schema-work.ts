import {parseCitationDate} from './citation-date.js';
import {
  bareArxiv,
  bareDoi,
  type CitationName,
  type CitationRecord,
  type CitationType,
  compact,
  nameText,
  oneLine,
  webAddress,
} from './citation-record.js';

/** An object of structured data. Whoever writes the page writes it, so every value can be anything. */
type SchemaObject = Readonly<Record<string, unknown>>;

/** What the types of schema.org are. */
const TYPES: ReadonlyMap<string, CitationType> = new Map(
  Object.entries<CitationType>({
    Article: 'webpage',
    BlogPosting: 'post-weblog',
    Book: 'book',
    Chapter: 'chapter',
    CreativeWork: 'document',
    Dataset: 'dataset',
    Legislation: 'legislation',
    Movie: 'motion_picture',
    NewsArticle: 'article-newspaper',
    Report: 'report',
    ScholarlyArticle: 'article-journal',
    SoftwareApplication: 'software',
    SoftwareSourceCode: 'software',
    Thesis: 'thesis',
    VideoObject: 'motion_picture',
    WebPage: 'webpage',
    WebSite: 'webpage',
  }),
);

/** How deep a work may stand in others: an article in an issue, in a volume, in a journal. */
const DEPTH = 4;

/**
 * Reads the work that an object of schema.org describes, as JSON-LD has it or as microdata is when it is written that
 * way.
 *
 * Volume, issue and journal are looked for in the works that it is part of.
 *
 * @param value Anything: what is no work gives nothing.
 * @returns Undefined when the value is no work that has a title or an identifier.
 * @see https://schema.org/CreativeWork
 * @see https://schema.org/ScholarlyArticle
 */
export function schemaWork(value: unknown): CitationRecord | undefined {
  if (!isObject(value)) return undefined;
  const type = typesOf(value)
    .map((name) => TYPES.get(name))
    .find((known) => known !== undefined);
  if (!type) return undefined;
  const parents = parentsOf(value, DEPTH);
  const own = (...names: string[]) => text(value, names);
  const inherited = (...names: string[]) =>
    [value, ...parents].map((work) => text(work, names)).find((found) => found !== '') ?? '';
  const ids = ['@id', 'identifier', 'sameAs', 'url', 'doi']
    .flatMap((name) => list(value[name]))
    .flatMap(identifiers);
  const find = (bare: (id: string) => string) => ids.map(bare).find((id) => id !== '') ?? '';
  const pages = own('pagination') || [own('pageStart'), own('pageEnd')].filter(Boolean).join('–');
  const container = parents.find(
    (work) => !typesOf(work).some((name) => /^Publication(Issue|Volume)$/.test(name)),
  );
  const record = compact({
    type,
    title: own('name', 'headline'),
    authors: names(value.author ?? value.creator),
    editors: names(value.editor),
    container: container ? text(container, ['name', 'headline']) : '',
    publisher: inherited('publisher', 'sourceOrganization'),
    date: parseCitationDate(own('datePublished', 'dateCreated', 'legislationDate')),
    volume: inherited('volumeNumber'),
    issue: inherited('issueNumber'),
    number: own('reportNumber', 'legislationIdentifier'),
    pages,
    edition: own('bookEdition'),
    language: own('inLanguage'),
    doi: find(bareDoi),
    arxiv: find((id) => (/arxiv/i.test(id) ? bareArxiv(id) : '')),
    pmid: find((id) => /^(?:pmid:\s*|https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/)(\d+)/i.exec(id)?.[1] ?? ''),
    isbn: inherited('isbn'),
    issn: inherited('issn'),
    url: webAddress(own('url')),
  });
  const {title, doi, arxiv, isbn, pmid, url} = record;
  return (title ?? doi ?? arxiv ?? isbn ?? pmid ?? url) ? record : undefined;
}

function isObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** The names of the types, without the vocabulary that may stand before them. */
function typesOf(object: SchemaObject): string[] {
  return list(object['@type']).map((type) => String(type).replace(/^.*[/:#]/, ''));
}

function parentsOf(work: SchemaObject, depth: number): SchemaObject[] {
  if (depth === 0) return [];
  return list(work.isPartOf)
    .filter(isObject)
    .flatMap((parent) => [parent, ...parentsOf(parent, depth - 1)]);
}

/** The first value that has words: a text, a number, or the name of an object. */
function text(object: SchemaObject, keys: readonly string[]): string {
  const texts = keys.flatMap((key) => list(object[key])).map((value) => words(value));
  return texts.find((found) => found !== '') ?? '';
}

/** The words of a value. In microdata every value is a list, of which the first counts. */
function words(value: unknown, depth = DEPTH): string {
  const first = (values: readonly unknown[]) =>
    values.map((inner) => words(inner, depth - 1)).find((found) => found !== '') ?? '';
  if (typeof value === 'string') return oneLine(value);
  if (typeof value === 'number') return String(value);
  if (depth === 0) return '';
  if (Array.isArray(value)) return first(value);
  return isObject(value) ? first([value.name, value['@value'], value['@id']]) : '';
}

/** Identifiers as texts that say what they are: "doi:10.1000/182" for a value of the property DOI. */
function identifiers(value: unknown): string[] {
  if (!isObject(value)) return [words(value)];
  const [id, property] = [words(value.value), words(value.propertyID)];
  return [id, /^\w+$/.test(property) ? `${property}:${id}` : '', words(value['@id'])];
}

function names(value: unknown): CitationName[] {
  return list(value)
    .map(name)
    .filter((person) => nameText(person) !== '');
}

function name(value: unknown): CitationName {
  const [family, given] = isObject(value) ? [words(value.familyName), words(value.givenName)] : ['', ''];
  return family && given ? {family, given} : {literal: words(value)};
}
