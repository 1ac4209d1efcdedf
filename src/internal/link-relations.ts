/** The words that were added to a link's `rel`, to tell them from its author's. */
const added = new WeakMap<Element, Set<string>>();

/** The window that a link asks for: its own target, or that of the page's `<base>`. */
function targetOf(link: HTMLAnchorElement): string {
  return (
    link.getAttribute('target') ??
    document.head.querySelector<HTMLBaseElement>('base[target]')?.target ??
    ''
  ).trim();
}

/** Whether a link opens in a tab or window of its own, not in this one or in a frame of the page. */
export function opensNewTab(link: HTMLAnchorElement): boolean {
  const target = targetOf(link);
  if (link.hasAttribute('download') || /^(_self|_parent|_top|)$/i.test(target)) return false;
  return target !== window.name && !document.querySelector(`iframe[name="${CSS.escape(target)}"]`);
}

/**
 * Whether a link needs `noopener`, which keeps the page that it opens away from this window; not when its author has
 * decided that already. A window with a name is meant to be used again: that is for the author to decide too.
 */
export function needsNoOpener(link: HTMLAnchorElement): boolean {
  return /^_blank$/i.test(targetOf(link)) && !has(link, 'opener') && !has(link, 'noreferrer');
}

/** Adds a word to `rel` of a link or takes away one that was added; what the author has written always stays. */
export function setRelation(link: HTMLAnchorElement, word: string, isWanted: boolean): void {
  const own = added.get(link) ?? new Set();
  if (isWanted && !has(link, word)) {
    link.relList.add(word);
    added.set(link, own.add(word));
  } else if (!isWanted && own.delete(word)) {
    link.relList.remove(word);
    if (!link.rel) link.removeAttribute('rel');
  }
}

/** The words of `rel` are the same in any case. */
function has({relList}: HTMLAnchorElement, word: string): boolean {
  return [...relList].some((present) => present.toLowerCase() === word);
}
