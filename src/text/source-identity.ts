import {withoutTracking} from './tracking.js';

const IDENTIFIERS: readonly (readonly [string, RegExp])[] = [
  // A DOI is "10.", a registrant, a slash and nearly anything (https://www.doi.org/doi-handbook).
  ['doi', /\b10\.\d{4,9}\/[^\s"<>“”]+/gi],
  ['arxiv', /\barxiv(?:\.org\/(?:abs|pdf)\/|:\s*)(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})/gi],
  ['isbn', /\bisbn(?:-1[03])?:?\s*((?:97[89][- ]?)?(?:\d[- ]?){9}[\dx])\b/gi],
  ['pmid', /\b(?:pmid:?\s*|pubmed\.ncbi\.nlm\.nih\.gov\/)(\d+)/gi],
];

const ADDRESS = /\bhttps?:\/\/[^\s"<>“”]+/gi;

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
    for (const match of all.matchAll(pattern)) found.add(`${name}:${identifier(match[1] ?? match[0])}`);
  }
  if (found.size === 0) for (const [url] of all.matchAll(ADDRESS)) found.add(canonicalUrl(url));
  return found.size > 0 ? [...found].sort().join(' ') : normalizedText(text);
}

/** A text without what may differ between two copies of it: case, white space and punctuation. */
export function normalizedText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function identifier(value: string): string {
  return value.toLowerCase().replace(/[- ]|[.,;:)\]]+$/g, '');
}

/**
 * A URL without what does not change the page that it leads to: scheme, "www.", fragment, the final slash, tracking.
 */
function canonicalUrl(url: string): string {
  return withoutTracking(url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|#.*$|[.,;:)\]]+$/g, '')).replace(
    /\/$/,
    '',
  );
}
