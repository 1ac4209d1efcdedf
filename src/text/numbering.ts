import {formatOrdinal} from './numbers.js';

/**
 * Letters that tell several references to one note apart: a, b, … z, aa, ab.
 *
 * @param index From 0.
 */
export function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}

/** The marks that printers use in this order, doubled and tripled when they run out. */
const SYMBOLS = '*†‡§‖¶';

/** How a digit is written in Roman letters: in the first, second or third one of its place. */
const ROMAN = ['', '0', '00', '000', '01', '1', '10', '100', '1000', '02'];

/** How notes are numbered, named as in CSS, or by the digits of a script, named as in Unicode. */
export type NumberingStyle =
  | 'lower-alpha'
  | 'upper-alpha'
  | 'lower-roman'
  | 'upper-roman'
  | 'symbols'
  | 'arab'
  | 'arabext'
  | 'beng'
  | 'deva'
  | 'gujr'
  | 'guru'
  | 'hanidec'
  | 'khmr'
  | 'knda'
  | 'laoo'
  | 'mlym'
  | 'mymr'
  | 'orya'
  | 'tamldec'
  | 'telu'
  | 'thai'
  | 'tibt';

/** The styles that `styledNumber` may know. */
export const NUMBERING_STYLE = /^(?:(lower|upper)-(alpha|roman)|[a-z]{4,7})$/;

function roman(value: number): string {
  return Array.from(String(value))
    .map((digit, index, {length}) =>
      ROMAN[Number(digit)]!.replace(/\d/g, (letter) => 'ivxlcdm'[2 * (length - 1 - index) + Number(letter)]!),
    )
    .join('');
}

/**
 * Writes a note's number in a style, named as in CSS: `lower-alpha`, `upper-alpha`, `lower-roman`, `upper-roman`, or
 * `symbols` for `*`, `†`, `‡` and so on; or in the digits of a script, named as in Unicode: `arab`, `deva`, `thai`.
 *
 * @param value From 1; a Roman number below 4000.
 * @returns Null for any other style, and for a value that the style cannot write.
 * @see https://www.w3.org/TR/css-counter-styles-3/#predefined-counters
 */
export function styledNumber(value: number, style: string): string | null {
  if (value < 1) return null;
  if (style === 'symbols')
    return SYMBOLS[(value - 1) % SYMBOLS.length]!.repeat(Math.ceil(value / SYMBOLS.length));
  const [known, size, system] = NUMBERING_STYLE.exec(style) ?? [];
  if (!known) return null;
  if (!system) {
    const digits = formatOrdinal(value, `en-u-nu-${style}`);
    return digits === String(value) ? null : digits;
  }
  if (system === 'roman' && value > 3999) return null;
  const text = system === 'alpha' ? letters(value - 1) : roman(value);
  return size === 'upper' ? text.toUpperCase() : text;
}
