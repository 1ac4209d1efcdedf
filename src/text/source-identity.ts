import {citationSegments, DOI, withoutClosingPunctuation} from './citation-links.js';
import {withoutTracking} from './tracking.js';
import {decoded, webUrl} from './url.js';

const IDENTIFIERS: readonly (readonly [string, RegExp])[] = [
  ['doi', new RegExp(DOI, 'gi')],
  ['arxiv', /\barxiv(?:\.org\/(?:abs|pdf)\/|:\s*)(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})/gi],
  ['isbn', /\bisbn(?:-1[03])?:?\s*((?:97[89][- ]?)?(?:\d[- ]?){9}[\dx])\b/gi],
  ['pmid', /\b(?:pmid:?\s*|pubmed\.ncbi\.nlm\.nih\.gov\/)(\d+)/gi],
];

/**
 * Tells which source a citation names: equal keys mean the same source.
 *
 * The key is made of the DOI, arXiv, ISBN and PubMed identifiers in the text; without one of them, of its URLs; without
 * those, of its words, whatever their case and punctuation. An entry that names two works has a key of both.
 *
 * @param text The citation.
 * @param addresses URLs of its links.
 */
export function sourceIdentity(text: string, addresses: readonly string[]): string {
  const all = [text, ...addresses].join(' ');
  const found = new Set<string>();
  for (const [name, pattern] of IDENTIFIERS) {
    for (const match of all.matchAll(pattern)) found.add(`${name}:${identifier(name, match[1] ?? match[0])}`);
  }
  if (found.size === 0)
    for (const {href} of citationSegments(all)) if (href) found.add(canonicalUrl(webUrl(href, href)));
  return found.size > 0 ? [...found].sort().join(' ') : normalizedText(text);
}

/** A text without what may differ between two copies of it: case, white space and punctuation. */
export function normalizedText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** In small letters. The ISBN of ten digits and that of thirteen differ in what they begin and end with. */
function identifier(name: string, value: string): string {
  return name === 'isbn'
    ? value.replace(/[- ]|^978/g, '').slice(0, -1)
    : withoutClosingPunctuation(decoded(value)).toLowerCase();
}

/** A URL without what does not change the page that it leads to: scheme, "www.", the final slash, tracking. */
function canonicalUrl(url: string): string {
  return withoutTracking(url.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '')).replace(/\/$/, '');
}
