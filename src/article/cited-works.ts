import {pageDocument} from '../internal/page-document.js';
import {warn} from '../internal/warn.js';
import {parseBibtex} from '../text/bibtex-records.js';
import type {CitationSegment} from '../text/citation-links.js';
import type {CitationRecord} from '../text/citation-record.js';
import {parseCoins} from '../text/coins.js';
import {namedSources} from '../text/named-sources.js';
import {schemaWork} from '../text/schema-work.js';
import {citationAddresses} from './entry-text.js';
import {JSON_LD, listOf, parseJsonLd} from './json-ld.js';
import {microdataItems} from './microdata.js';

/** The works that an entry cites. */
export interface CitedWorks {
  readonly records: readonly CitationRecord[];
  /** The author's own BibTeX, which has fields that a record has not. */
  readonly bibtex: string;
}

/** How deep an object with the id of an entry may stand in the page's others, such as the `citation` of its article. */
const DEPTH = 4;

/**
 * Reads the works that an entry cites, from the first of these that names one: `data-bibtex`, JSON-LD, microdata,
 * COinS, and the citation itself, of which only identifiers are certain.
 *
 * JSON-LD is that in the entry, or an object of the page whose `@id` is the address of the entry, such as `#note-1`.
 *
 * @param sources The elements that hold the citation: the entry, or the notes that it was copied from.
 * @param parts The citation as it stands in the entry.
 */
export function citedWorks(sources: readonly Element[], parts: readonly CitationSegment[]): CitedWorks {
  const bibtex = sources.flatMap(bibtexOf);
  if (bibtex.length > 0) {
    const records = bibtex.flatMap(parseBibtex);
    if (records.length > 0) return {records, bibtex: bibtex.join('\n\n')};
    warn(sources[0]!, 'has a data-bibtex without a well-formed entry. What else says what is cited is used.');
  }
  for (const read of [jsonLdWorks, microdataWorks, coinsWorks]) {
    const records = distinct(sources.flatMap(read));
    if (records.length > 0) return {records, bibtex: ''};
  }
  return {records: namedSources(citationAddresses(parts)), bibtex: ''};
}

/** The BibTeX that an element and what stands in it have. */
function bibtexOf(source: Element): string[] {
  return [source, ...source.querySelectorAll('[data-bibtex]')]
    .map((element) => element.getAttribute('data-bibtex')?.trim() ?? '')
    .filter(Boolean);
}

function jsonLdWorks(source: Element): CitationRecord[] {
  const own = [...source.querySelectorAll(JSON_LD)]
    .map(parseJsonLd)
    .flatMap(listOf)
    .flatMap(graph)
    .map(schemaWork)
    .filter(isKnown);
  if (own.length > 0 || !source.id) return own;
  return pageData()
    .flatMap((value) => withId(value, source.id, DEPTH))
    .map(schemaWork)
    .filter(isKnown);
}

let page: readonly unknown[] | undefined;

/** All data of the page, which is looked through once for as many entries as are read in one go. */
function pageData(): readonly unknown[] {
  if (!page) {
    page = [...pageDocument.querySelectorAll(JSON_LD)].map(parseJsonLd);
    queueMicrotask(() => (page = undefined));
  }
  return page;
}

/** The objects of a graph; any other value alone. */
function graph(value: unknown): readonly unknown[] {
  return listOf((value as {'@graph'?: unknown} | null)?.['@graph'] ?? value);
}

function withId(value: unknown, id: string, depth: number): unknown[] {
  if (typeof value !== 'object' || value === null || depth < 0) return [];
  const name = (value as {'@id'?: unknown})['@id'];
  const isNamed =
    typeof name === 'string' && [`#${id}`, `${pageDocument.URL.split('#')[0]!}#${id}`].includes(name);
  return isNamed ? [value] : Object.values(value).flatMap((inner) => withId(inner, id, depth - 1));
}

function microdataWorks(source: Element): CitationRecord[] {
  return microdataItems(source).map(schemaWork).filter(isKnown);
}

function coinsWorks(source: Element): CitationRecord[] {
  return [...source.querySelectorAll<HTMLElement>('span.Z3988')]
    .map(({title}) => parseCoins(title))
    .filter(isKnown);
}

function isKnown(record: CitationRecord | undefined): record is CitationRecord {
  return record !== undefined;
}

function distinct(records: readonly CitationRecord[]): CitationRecord[] {
  return [...new Map(records.map((record) => [JSON.stringify(record), record])).values()];
}
