const LINK_PROTOCOLS = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * Parses a URL that is to be written into a link, an image or a request, and lets only harmless schemes through.
 *
 * Every URL that the library writes passes here. The check is made on the parsed URL, because patterns on the text miss
 * spellings such as `java\nscript:`.
 *
 * @param value The URL as an author, a template or a server gave it; anything that is not a string is refused.
 * @param base The page's base URL, against which a relative one is resolved.
 * @returns The absolute URL, or null when it does not parse or its scheme is not https, http, mailto or tel.
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function safeUrl(value: unknown, base: string): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  try {
    const url = new URL(value, base);
    return LINK_PROTOCOLS.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Decodes what is percent-encoded in an address; what is not encoded well is what it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns an address of the web, http or https, without its fragment; empty when the value is none. */
export function webUrl(value: unknown, base: string): string {
  const url = safeUrl(value, base);
  return url?.startsWith('http') ? url.split('#')[0]! : '';
}
