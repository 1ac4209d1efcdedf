import type {ImageCredit} from '../text/image-credit.js';
import {licenseName} from '../text/license-deed.js';
import {cleanText} from './clean-text.js';
import {readIptc} from './iptc.js';
import {afterSignature, jpegSegments} from './jpeg-segments.js';
import {readXmp} from './xmp.js';

const DC = 'http://purl.org/dc/elements/1.1/';
const PHOTOSHOP = 'http://ns.adobe.com/photoshop/1.0/';
const RIGHTS = 'http://ns.adobe.com/xap/1.0/rights/';
const PLUS = 'http://ns.useplus.org/ldf/xmp/1.0/';

const CREATOR = `${DC}creator`;
const NOTICE = `${DC}rights`;
const CREDIT = `${PHOTOSHOP}Credit`;
const SOURCE = `${PHOTOSHOP}Source`;
const STATEMENT = `${RIGHTS}WebStatement`;
const LICENSOR = `${PLUS}LicensorURL`;

const WANTED: ReadonlySet<string> = new Set([CREATOR, NOTICE, CREDIT, SOURCE, STATEMENT, LICENSOR]);

/**
 * Reads the credit that is written into a JPEG file, as IPTC defines it: creator, credit line or source, copyright
 * notice, web statement of rights and licensor's address. XMP is preferred to the older IPTC block, as its texts are
 * neither shortened nor of an unknown encoding.
 *
 * @param bytes The file, or its beginning. Whatever they are, nothing is thrown.
 * @see https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata
 */
export function embeddedCredit(bytes: Uint8Array): Partial<ImageCredit> {
  let texts: ReadonlyMap<string | number, readonly string[]> = new Map();
  for (const {marker, content} of jpegSegments(bytes)) {
    const packet = marker === 0xe1 ? afterSignature(content, 'http://ns.adobe.com/xap/1.0/\0') : null;
    if (packet) texts = new Map([...texts, ...readXmp(new TextDecoder().decode(packet), WANTED)]);
    if (marker === 0xed) texts = new Map([...texts, ...readIptc(content)]);
  }
  const read = (xmp: string, iptc?: number) =>
    (texts.get(xmp) ?? texts.get(iptc ?? '') ?? []).map(cleanText).filter(Boolean);
  const creators = read(CREATOR, 80);
  const [notice = ''] = read(NOTICE, 116);
  const [licenseUrl = ''] = read(STATEMENT);
  return {
    creator: creators.join('; '),
    source: sourceOf(read(CREDIT, 110)[0] ?? '', creators) || (read(SOURCE, 115)[0] ?? ''),
    copyright: notice && (/©|\(c\)|copyright/i.test(notice) ? notice : `© ${notice}`),
    license: licenseName(licenseUrl),
    licenseUrl,
    acquireUrl: read(LICENSOR)[0] ?? '',
  };
}

/** The part of a credit line, such as "Ann Lee/The Agency", that does not name the creators once more. */
function sourceOf(line: string, creators: readonly string[]): string {
  const named = new Set(creators.map((name) => name.toLowerCase()));
  const parts = line.split(/\s*\/\s*/);
  return parts.filter((part) => !named.has(part.toLowerCase())).join(' / ');
}
