/** A segment of a JPEG file: its marker, such as 0xE1 for APP1, and what it holds. */
export interface JpegSegment {
  readonly marker: number;
  readonly content: Uint8Array;
}

const START_OF_SCAN = 0xda;

/**
 * Walks through the segments that stand before the picture itself. A segment that the bytes do not hold as a whole is
 * left out, and with bytes that are no JPEG file there is none.
 *
 * @param bytes The beginning of a file.
 * @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf section B.1.1.4
 */
export function* jpegSegments(bytes: Uint8Array): Generator<JpegSegment, void, undefined> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return;
  for (let position = 2; bytes[position] === 0xff;) {
    // Bytes of 0xFF may fill the room before a marker.
    while (bytes[position + 1] === 0xff) position++;
    const marker = bytes[position + 1];
    const length = (bytes[position + 2]! << 8) | bytes[position + 3]!;
    const end = position + 2 + length;
    if (marker === undefined || marker === START_OF_SCAN || !(length >= 2) || end > bytes.length) return;
    yield {marker, content: bytes.subarray(position + 4, end)};
    position = end;
  }
}

/** Returns what follows a signature, an ASCII text that a segment begins with; null when it begins otherwise. */
export function afterSignature(content: Uint8Array, signature: string): Uint8Array | null {
  for (let index = 0; index < signature.length; index++)
    if (content[index] !== signature.charCodeAt(index)) return null;
  return content.subarray(signature.length);
}
