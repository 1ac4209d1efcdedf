import {formatterOf} from './formatters.js';

/**
 * Writes a number in a language's digits and grouping.
 *
 * @param options As for `Intl.NumberFormat`, which throws a RangeError for values that it does not know.
 */
export function formatNumber(value: number, language: string, options?: Intl.NumberFormatOptions): string {
  return formatterOf(Intl.NumberFormat, language, options).format(value);
}

/**
 * The options that write a number in a unit: in a currency, whose name is three capitals, in another unit, or in none.
 * Whether `Intl` knows the unit is only told by the RangeError that it throws for one that it does not.
 */
export function unitOptions(unit: string | null | undefined): Intl.NumberFormatOptions {
  if (!unit) return {};
  return /^[A-Z]{3}$/.test(unit) ? {style: 'currency', currency: unit} : {style: 'unit', unit};
}

/** Languages that may write numbers in digits of their own, by CLDR's default numbering systems. */
const OWN_DIGITS =
  /-u-|^(ar|as|bgn|bho|bn|ccp|ckb|dz|fa|ff|hnj|ks|lrc|mni|mr|my|mzn|ne|new|pa|ps|raj|sa|sat|sd|sdh|ur|uz)\b/;

/**
 * Writes a number that names something, such as a footnote's: in the language's digits, without grouping.
 *
 * Asks `Intl.NumberFormat` only for languages with digits of their own, because the first formatter of a page costs
 * tens of milliseconds, more than the upgrade of a thousand notes.
 *
 * @param value A non-negative integer.
 */
export function formatOrdinal(value: number, language: string): string {
  const text = String(value);
  return OWN_DIGITS.test(language)
    ? text.replace(/\d/g, (digit) => formatNumber(Number(digit), language))
    : text;
}
