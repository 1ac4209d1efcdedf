/** The longest text that is taken for a part of a credit. */
const LONGEST = 500;

/**
 * Makes one line of a text that comes from a file or a server, without characters that control something. A text that
 * is too long for a credit becomes empty.
 */
export function cleanText(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/g, '')
    .trim();
  return line.length > LONGEST ? '' : line;
}
