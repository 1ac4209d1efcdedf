const formatters = new Map<string, unknown>();

/**
 * A formatter of `Intl`, or its rules; each is made once for a language and a set of options.
 *
 * @param language A valid BCP 47 tag; for any other, as for options that are not known, `Intl` throws a RangeError.
 */
export function formatterOf<Options, Formatter>(
  kind: new (language: string, options?: Options) => Formatter,
  language: string,
  options?: Options,
): Formatter {
  const key = kind.name + language + JSON.stringify(options);
  let formatter = formatters.get(key) as Formatter | undefined;
  if (!formatter) formatters.set(key, (formatter = new kind(language, options)));
  return formatter;
}
