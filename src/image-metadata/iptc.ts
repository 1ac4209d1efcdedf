import {afterSignature} from './jpeg-segments.js';

/** Texts of the application record (2) by the number of the dataset, such as 80 for the by-line. */
export type IptcTexts = ReadonlyMap<number, readonly string[]>;

/** Number of the resource, among those that Photoshop keeps in a picture, that is the IPTC block. */
const IPTC_RESOURCE = 0x0404;

/**
 * Reads the texts of an IPTC block (IIM) out of an APP13 segment. What is cut off is left out.
 *
 * @param segment Content of the segment.
 * @see https://iptc.org/standards/iim/
 */
export function readIptc(segment: Uint8Array): IptcTexts {
  const resources = afterSignature(segment, 'Photoshop 3.0\0');
  const texts = new Map<number, string[]>();
  const values = new Map<number, Uint8Array[]>();
  for (const block of resources ? iptcBlocks(resources) : []) readDatasets(block, values);
  for (const [dataset, found] of values) texts.set(dataset, found.map(decode));
  return texts;
}

/** The IPTC blocks among the resources: signature, number, name, length and data, padded to an even length. */
function* iptcBlocks(resources: Uint8Array): Generator<Uint8Array, void, undefined> {
  const view = new DataView(resources.buffer, resources.byteOffset, resources.byteLength);
  for (let position = 0; position + 12 <= resources.length;) {
    if (!afterSignature(resources.subarray(position), '8BIM')) return;
    const name = resources[position + 6]! + 1;
    const sizePosition = position + 6 + name + (name % 2);
    if (sizePosition + 4 > resources.length) return;
    const size = view.getUint32(sizePosition);
    const start = sizePosition + 4;
    if (view.getUint16(position + 4) === IPTC_RESOURCE) yield resources.subarray(start, start + size);
    position = start + size + (size % 2);
  }
}

/** Adds the values of record 2: each dataset is a mark, a record, a number, a length of two bytes and the value. */
function readDatasets(block: Uint8Array, values: Map<number, Uint8Array[]>): void {
  for (let position = 0; block[position] === 0x1c;) {
    const [, record, dataset, high, low] = block.subarray(position, position + 5) as unknown as number[];
    const length = (high! << 8) | low!;
    const end = position + 5 + length;
    // A length of 32 kB or more is written in another way: no credit is so long.
    if (length >= 0x8000 || end > block.length) return;
    const value = block.subarray(position + 5, end);
    if (record === 2 && !values.get(dataset!)?.push(value)) values.set(dataset!, [value]);
    position = end;
  }
}

/**
 * Decodes a text as UTF-8 when it is that, otherwise as the Latin letters that older programs write. Dataset 90 of
 * record 1 would say which, but is often missing.
 */
function decode(value: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(value);
  } catch {
    return new TextDecoder('windows-1252').decode(value);
  }
}
