import {decoded} from '../text/url.js';
import {isTag, shownIn} from './node-kinds.js';
import {pageDocument} from './page-document.js';

/**
 * The element of this page that a link leads to. A link to another page has none, even when its fragment is the id of
 * something here.
 */
export function linkTarget(link: HTMLAnchorElement): HTMLElement | null {
  const [page, ...rest] = (link.getAttribute('href') ?? '').split('#');
  const fragment = rest.join('#');
  if (!fragment || (page && link.href.split('#')[0] !== pageDocument.URL.split('#')[0])) return null;
  return pageDocument.getElementById(decoded(fragment));
}

/** Whether a press on a link asks for nothing but to follow it here: a tab of its own, say, is left to the browser. */
export function isPlainPress(event: MouseEvent): boolean {
  return !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

/** Brings focus to an element, which is made focusable for as long as it has it. */
export function focusOn(target: HTMLElement): void {
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), {once: true});
  }
  target.focus({preventScroll: true});
}

/** Opens what keeps an element from being seen, as the browser does for a link that it follows itself. */
export function reveal(target: Element): void {
  for (let node: Element | undefined = target; node; node = shownIn(node)) {
    if (isTag(node, 'details')) node.open = true;
    if (node.getAttribute('hidden') === 'until-found') {
      node.dispatchEvent(new Event('beforematch', {bubbles: true}));
      node.removeAttribute('hidden');
    }
  }
}
