import {formatterOf} from './formatters.js';

/** Joins names as a language does, such as "Ann, Bo and Cy". One name alone costs no formatter. */
export function formatList(items: readonly string[], language: string): string {
  return items.length < 2 ? items.join() : formatterOf(Intl.ListFormat, language).format(items);
}

/**
 * What stands between the items in a language's lists, which goes by them: Spanish has "y Ana", but "e Isabel". Null in
 * the place of each item.
 *
 * @param items Not empty, because a formatter leaves empty items out.
 */
export function listParts(items: readonly string[], language: string): (string | null)[] {
  if (items.length < 2) return items.map(() => null);
  return formatterOf(Intl.ListFormat, language)
    .formatToParts(items)
    .map(({type, value}) => (type === 'element' ? null : value));
}
