const formatters = new Map<string, Intl.NumberFormat>();

/**
 * Writes a number in a language's digits and grouping.
 *
 * @param options As for `Intl.NumberFormat`; formatters are made once for each language and set of options.
 */
export function formatNumber(
  value: number,
  language: string,
  options: Intl.NumberFormatOptions = {},
): string {
  const key = language + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(language, options);
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}

/** The ten digits of a language, or null where they are 0 to 9. */
const digits = new Map<string, readonly string[] | null>();

/**
 * Writes a number that names something, such as a footnote's: in the language's digits, without grouping.
 *
 * Asks `Intl.NumberFormat` only for languages with digits of their own, because the first formatter of a page costs
 * tens of milliseconds, more than the upgrade of a thousand notes.
 *
 * @param value A non-negative integer.
 */
export function formatOrdinal(value: number, language: string): string {
  let ten = digits.get(language);
  if (ten === undefined) digits.set(language, (ten = digitsOf(language)));
  const text = String(value);
  return ten ? text.replace(/\d/g, (digit) => ten[Number(digit)]!) : text;
}

/** Languages that may write numbers in digits of their own, by CLDR's default numbering systems. */
const OWN_DIGITS =
  /^(ar|as|bgn|bho|bn|ccp|ckb|dz|fa|ff|hnj|ks|lrc|mni|mr|my|mzn|ne|new|pa|ps|raj|sa|sat|sd|sdh|ur|uz)\b/;

function digitsOf(language: string): readonly string[] | null {
  if (!OWN_DIGITS.test(language) && !language.includes('-u-')) return null;
  return Array.from({length: 10}, (_, digit) => formatNumber(digit, language));
}
