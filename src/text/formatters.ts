const formatters = new Map<string, unknown>();

/** A formatter of `Intl`, or its rules; each is made once for a language and a set of options. */
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
