const formatters = new Map<string, Intl.ListFormat>();

/** Joins names as a language does, such as "Ann, Bo and Cy". One name alone costs no formatter. */
export function formatList(items: readonly string[], language: string): string {
  if (items.length < 2) return items.join();
  let formatter = formatters.get(language);
  if (!formatter) formatters.set(language, (formatter = new Intl.ListFormat(language)));
  return formatter.format(items);
}
