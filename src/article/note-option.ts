/**
 * What a footnote's attribute says, or, for all notes of an article at once, that of the article's list.
 *
 * @returns Null when neither has the attribute.
 */
export function noteOption(footnote: Element, name: string): string | null {
  const own = footnote.getAttribute(name);
  if (own !== null) return own;
  const article = footnote.closest('article, article-context, body');
  return article?.querySelector('article-footnote-list')?.getAttribute(name) ?? null;
}
