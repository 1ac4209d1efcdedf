import {asBibtex} from './bibtex.js';
import type {CitationRecord} from './citation-record.js';
import {asCslJson} from './csl-json.js';
import {asRis} from './ris.js';

/** What a citation is copied from; each is asked for only when a reader copies. */
export interface CitationWriters {
  /** The citation as plain text. */
  text(): string;
  records(): readonly CitationRecord[];
  /** BibTeX of the author's own, which has fields that records have not; empty for none. */
  bibtex?(): string;
}

/**
 * The formats that an author wants a citation in, by the name that a sentence has for each.
 *
 * @param wanted Names of formats, separated by spaces or commas: `text bibtex ris csl-json`. What names none means all.
 * @param plainText What plain text is called.
 * @param isText Whether there is nothing to be had but text.
 */
export function citationFormats(
  wanted: string,
  plainText: string,
  {text, records, bibtex}: CitationWriters,
  isText = false,
): ReadonlyMap<string, () => string> {
  const writers: readonly (readonly [string, string, () => string])[] = [
    ['text', plainText, text],
    ['bibtex', 'BibTeX', () => bibtex?.() || asBibtex(records())],
    ['ris', 'RIS', () => asRis(records())],
    ['csl-json', 'CSL-JSON', () => asCslJson(records())],
  ];
  const names = wanted.toLowerCase().split(/[\s,]+/);
  const named = writers.filter(([name]) => names.includes(name));
  const formats = (named.length > 0 ? named : writers).filter(([name]) => !isText || name === 'text');
  return new Map(formats.map(([, label, write]) => [label, write]));
}
