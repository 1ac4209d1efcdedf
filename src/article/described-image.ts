import {isGenerated} from '../internal/generated.js';
import {noticeWithYear} from '../text/credit-year.js';
import type {ImageCredit} from '../text/image-credit.js';
import {licenseName} from '../text/license-deed.js';
import {webUrl} from '../text/url.js';
import {JSON_LD, type JsonLdObject, listOf, parseJsonLd} from './json-ld.js';

/** How deep an object may stand in others, such as the image of an article of a graph. */
const DEPTH = 5;

/**
 * Returns the credit that a page's JSON-LD gives for an image: that of the ImageObject with one of its addresses. What
 * a widget has described itself says nothing new and is passed over.
 *
 * @param addresses Addresses of the image: the one that the page names, the one that the browser has chosen.
 * @see https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 */
export function describedImage(document: Document, addresses: readonly string[]): Partial<ImageCredit> {
  const wanted = new Set(addresses.map((address) => webUrl(address, document.baseURI)).filter(Boolean));
  for (const script of document.querySelectorAll(JSON_LD)) {
    if (isGenerated(script)) continue;
    const found = findImage(parseJsonLd(script), wanted, document.baseURI, DEPTH);
    if (found) return creditOf(found);
  }
  return {};
}

function findImage(
  value: unknown,
  wanted: ReadonlySet<string>,
  base: string,
  depth: number,
): JsonLdObject | undefined {
  for (const entry of listOf(value)) {
    if (typeof entry !== 'object' || entry === null) continue;
    const object = entry as JsonLdObject;
    const isImage = listOf(object['@type']).includes('ImageObject');
    const names = [object.contentUrl, object.url, object['@id']];
    if (isImage && names.some((name) => wanted.has(webUrl(name, base)))) return object;
    if (depth === 0) continue;
    for (const inner of Object.values(object)) {
      const found = typeof inner === 'object' && findImage(inner, wanted, base, depth - 1);
      if (found) return found;
    }
  }
  return undefined;
}

function creditOf(image: JsonLdObject): Partial<ImageCredit> {
  const creators = listOf(image.creator).filter(nameOf);
  const [first] = creators as (JsonLdObject | undefined)[];
  const licenseUrl = text(image.license);
  const names = creators.map(nameOf);
  const line = text(image.creditText);
  return {
    workTitle: text(image.name),
    creator: names.join('; '),
    creatorUrl: creators.length === 1 ? text(first?.url) : '',
    // A credit that only names the creators says nothing of a source.
    source: names.includes(line) ? '' : line,
    copyright: noticeWithYear(text(image.copyrightNotice), yearOf(image.copyrightYear)),
    license: licenseName(licenseUrl),
    licenseUrl,
    acquireUrl: text(image.acquireLicensePage),
  };
}

function nameOf(creator: unknown): string {
  return text(creator) || text((creator as JsonLdObject | null)?.name);
}

/** schema.org asks for a number; many write a text. */
function yearOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : text(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
