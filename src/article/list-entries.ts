import type {ArticleFootnote} from '../elements/footnote/footnote.js';
import {languageOf} from '../internal/language.js';
import {formatOrdinal} from '../text/numbers.js';

/** An entry of a list of notes, or a note that is open. */
export interface ListEntry {
  readonly element: Element;
  /** As it is shown. */
  readonly number: string;
  /** The references to it. */
  readonly footnotes: readonly ArticleFootnote[];
}

/** The entries of an `<article-footnote-list>` that are shown, also those that nothing in the text refers to. */
export function listEntries(list: Element): ListEntry[] {
  const article = list.closest('article, article-context, body') ?? list;
  const footnotes = new Map<Element, ArticleFootnote[]>();
  for (const footnote of article.querySelectorAll('article-footnote')) {
    const item = footnote.numbering && footnote.listItem;
    if (item && list.contains(item)) footnotes.set(item, [...(footnotes.get(item) ?? []), footnote]);
  }
  const counters = new Map<Element, number>();
  const entries: ListEntry[] = [];
  for (const element of new Set([
    ...list.querySelectorAll<HTMLElement>('li:not(li li)'),
    ...footnotes.keys(),
  ])) {
    if ((element as HTMLElement).hidden) continue;
    const parent = element.parentElement!;
    const before = counters.get(parent) ?? ((parent as Partial<HTMLOListElement>).start ?? 1) - 1;
    const count = element.hasAttribute('value') ? (element as HTMLLIElement).value : before + 1;
    counters.set(parent, count);
    const own = footnotes.get(element) ?? [];
    const number = own[0]?.reference?.textContent ?? formatOrdinal(count, languageOf(element));
    entries.push({element, number, footnotes: own});
  }
  return entries;
}
