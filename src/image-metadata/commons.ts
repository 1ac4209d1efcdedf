import {field} from '../text/fields.js';
import type {ImageCredit} from '../text/image-credit.js';
import {safeUrl} from '../text/url.js';
import {cleanText} from './clean-text.js';
import {markupText} from './markup-text.js';

const COMMONS = 'https://commons.wikimedia.org/';

const FIELDS = 'Artist|Attribution|Credit|LicenseShortName|LicenseUrl|ObjectName';

/**
 * Returns the name of a file on Wikimedia Commons, without the namespace; empty when the address is not one of a file
 * there: its page, the file itself in any size, or the redirect to it.
 */
export function commonsFile(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return '';
  }
  const {host, pathname} = url;
  const [, name = ''] =
    (/(^|\.)commons\.(m\.)?wikimedia\.org$/.test(host) &&
      /^\/wiki\/(?:File:|Special:(?:FilePath|Redirect\/file)\/)([^/]+)$/i.exec(pathname)) ||
    (host === 'upload.wikimedia.org' &&
      /^\/wikipedia\/commons\/(?:thumb\/)?[\da-f]\/[\da-f]{2}\/([^/]+)/.exec(pathname)) ||
    [];
  try {
    return decodeURIComponent(name).replaceAll('_', ' ');
  } catch {
    return '';
  }
}

/** Returns the address that tells what Commons knows of a file. It may be asked from any page. */
export function commonsRequest(file: string): string {
  const query = new URLSearchParams({
    action: 'query',
    format: 'json',
    formatversion: '2',
    origin: '*',
    prop: 'imageinfo',
    iiprop: 'url|extmetadata',
    iiextmetadatafilter: FIELDS,
    titles: `File:${file}`,
  });
  return `${COMMONS}w/api.php?${query}`;
}

/**
 * Reads the credit from an answer of Commons. Its values are HTML that anyone can edit: they are reduced to text, and
 * to addresses that are safe.
 *
 * @param answer The parsed answer. Whatever it is, nothing is thrown.
 * @see https://www.mediawiki.org/wiki/API:Imageinfo
 * @see https://commons.wikimedia.org/wiki/Commons:Machine-readable_data
 */
export function commonsCredit(answer: unknown): Partial<ImageCredit> {
  // A list, or in the older form of the answer an object with the numbers of the pages.
  const [page] = Object.values((field(field(answer, 'query'), 'pages') ?? {}) as Record<string, unknown>);
  const info = field(field(page, 'imageinfo'), '0');
  const read = (name: string) => {
    const value = field(field(field(info, 'extmetadata'), name), 'value');
    return markupText(typeof value === 'string' ? value : '');
  };
  const address = (value: unknown) => safeUrl(value, COMMONS) ?? '';
  const artist = read('Artist');
  // What the creator asks to be named as, where that is not the name alone.
  const creator = read('Attribution').text || artist.text;
  const license = read('LicenseShortName').text;
  if (!creator && !license) return {};
  return {
    workTitle: read('ObjectName').text,
    // A semicolon would part one name into two.
    creator: creator.replaceAll(';', ','),
    creatorUrl: address(artist.href),
    source: 'Wikimedia Commons',
    sourceUrl: address(field(info, 'descriptionurl')),
    license,
    licenseUrl: address(cleanText(read('LicenseUrl').text)),
  };
}
