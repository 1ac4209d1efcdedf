import {createElement} from './create-element.js';
import {linkTarget} from './link-target.js';
import {isTag} from './node-kinds.js';
import {readableText} from './readable-text.js';

/** What nobody can reach. Content that find in page can open does not count as hidden. */
export const HIDDEN = '[hidden]:not([hidden=until-found])';

/** On a screen as small as this a list that was made here is closed at first, so that the text comes first. */
export const SMALL_SCREEN = '(max-width: 40rem)';

/** The headings to list: those that a selector matches; without one that parses, the second and third level. */
export function headingSelector(selector: string | null | undefined): string {
  return selector && CSS.supports(`selector(:not(${selector}))`) ? selector : 'h2, h3';
}

/** Writes the links to headings into a list, a list in a list for each deeper level. */
export function writeList(list: HTMLElement, headings: readonly HTMLElement[]): void {
  const open: {level: number; list: HTMLElement}[] = [{level: Infinity, list}];
  for (const heading of headings) {
    const level = Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)) || 2;
    while (open.length > 1 && open.at(-1)!.level > level) open.pop();
    // The first heading may be a deeper one, such as that of a box before the first section.
    open[0]!.level = Math.min(open[0]!.level, level);
    const above = open.at(-1)!;
    if (level > above.level && above.list.lastElementChild) {
      const inner = createElement('ol');
      above.list.lastElementChild.append(inner);
      open.push({level, list: inner});
    }
    // No more is encoded than must be: half a character cannot be.
    const fragment = heading.id.replace(/[%\s]/g, encodeURIComponent);
    const link = createElement('a', {href: `#${fragment}`}, titleOf(heading));
    open.at(-1)!.list.append(createElement('li', {}, link));
  }
}

/** The words of a heading, without a link to itself that stands beside them. */
export function titleOf(heading: Element): string {
  const others = [...heading.childNodes].filter(
    (node) => !(isTag(node, 'a') && heading.contains(linkTarget(node))),
  );
  return readableText(...others) || readableText(heading);
}
