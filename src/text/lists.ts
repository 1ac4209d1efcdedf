import {formatterOf} from './formatters.js';

/** Joins names as a language does, such as "Ann, Bo and Cy". One name alone costs no formatter. */
export function formatList(items: readonly string[], language: string): string {
  return items.length < 2 ? items.join() : formatterOf(Intl.ListFormat, language).format(items);
}

/** What stands between a number of items in a language's lists; null in the place of each item. */
export function listParts(count: number, language: string): (string | null)[] {
  // Not empty, because a formatter leaves empty items out.
  const items = Array<string>(count).fill('-');
  if (count < 2) return items.map(() => null);
  return formatterOf(Intl.ListFormat, language)
    .formatToParts(items)
    .map(({type, value}) => (type === 'element' ? null : value));
}
