/** A stretch of a citation's text, with the address that it names, if it names one. */
export interface CitationSegment {
  readonly text: string;
  readonly href?: string;
}

// What addresses are made of. Scripts without spaces have brackets and full stops of their own, which end one.
const LETTER = '[^\\s<>"“”、。〈-】！-？]';

/**
 * A DOI: "10.", a registrant of four to nine digits, a slash and nearly anything, in those of the last century also
 * `<0437:TNYRP>`.
 *
 * @see https://www.doi.org/doi-handbook
 */
export const DOI = `\\b10\\.\\d{4,9}\\/(?:${LETTER}|<\\d*:[\\w:-]+>)+`;

// An arXiv identifier is a year and month, a dot and a number, or an archive and a number in the old scheme.
const ADDRESSES = new RegExp(
  `(?<url>\\b(?:https?://|www\\.)${LETTER}+)|(?:\\bdoi:\\s*)?(?<doi>${DOI})|\\barXiv:\\s*(?<arxiv>(?:\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?)`,
  'gi',
);

/**
 * Finds the URLs, DOIs and arXiv identifiers in a citation.
 *
 * The segments, joined, are the text itself: no letter is changed. An address ends before the punctuation that closes
 * its sentence. A URL whose words a CMS has capitalised (`Https://Www.Example.Org/Some-Page`) leads to the address in
 * small letters. The addresses are not yet judged safe; pass them through `safeUrl`.
 */
export function citationSegments(text: string): CitationSegment[] {
  const segments: CitationSegment[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESSES)) {
    const {url, doi, arxiv} = match.groups!;
    const found = (url ?? doi ?? arxiv)!;
    const address = withoutClosingPunctuation(found);
    if (!address) continue;
    const start = match.index;
    const stop = start + match[0].indexOf(found) + address.length;
    if (start > end) segments.push({text: text.slice(end, start)});
    segments.push({
      text: text.slice(start, stop),
      href: url ? webAddress(address) : doi ? doiAddress(address) : `https://arxiv.org/abs/${address}`,
    });
    end = stop;
  }
  if (end < text.length) segments.push({text: text.slice(end)});
  return segments;
}

/** Cuts off what belongs to the sentence: final punctuation, and brackets that the address did not open. */
export function withoutClosingPunctuation(address: string): string {
  const counts: Record<string, number> = {};
  for (const character of address) counts[character] = (counts[character] ?? 0) + 1;
  for (let end = address.length; ; end--) {
    const last = address[end - 1] ?? '';
    const opening = {')': '(', ']': '[', '}': '{'}[last];
    const isOpened = opening !== undefined && counts[last]! <= (counts[opening] ?? 0);
    if (isOpened || !/[^\P{P}/_-]/u.test(last)) return address.slice(0, end);
    counts[last]!--;
  }
}

function webAddress(address: string): string {
  // Without what only says where a line may break.
  const url = (/^http/i.test(address) ? address : `https://${address}`).replace(/[\xad\u200b]/g, '');
  return isCapitalised(url) ? url.toLowerCase() : url;
}

/** Whether every word of an address begins with a capital and goes on in small letters, as no real address does. */
function isCapitalised(url: string): boolean {
  const words = url.match(/[a-z]+/gi) ?? [];
  return words.every((word) => /^[A-Z][a-z]*$/.test(word));
}

function doiAddress(doi: string): string {
  return `https://doi.org/${doi.replace(/[?#]/g, encodeURIComponent)}`;
}
