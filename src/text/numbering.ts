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

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

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
  let rest = value;
  let text = '';
  for (const [digit, worth] of ROMAN) for (; rest >= worth; rest -= worth) text += digit;
  return text;
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
