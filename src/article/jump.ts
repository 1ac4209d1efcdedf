import {reveal} from '../internal/link-target.js';
import {shownIn} from '../internal/node-kinds.js';
import {treeOf} from '../internal/page-document.js';

/**
 * The reader is about to be taken from one place to another: to another mention of a note, to the note in its list, or
 * from the list back to the text. Cancelling it leaves the reader where they are.
 */
export class ArticleFootnoteJumpEvent extends Event {
  /** The reference or the entry of the list that the reader is taken to. */
  readonly destination: Element;

  constructor(destination: Element) {
    super('article-footnote-jump', {bubbles: true, composed: true, cancelable: true});
    this.destination = destination;
  }
}

/**
 * Brings an element into sight, in front of nothing, also out of a closed `<details>`, and makes it stand out for a
 * moment.
 *
 * @param from Where the event is fired that can prevent it.
 * @param restore Brings it to a place that was remembered, instead of the middle of the window.
 * @returns Whether the reader has been taken there.
 */
export function jump(from: Element, destination: Element, restore?: () => void): boolean {
  if (!from.dispatchEvent(new ArticleFootnoteJumpEvent(destination))) return false;
  reveal(destination);
  if (restore) {
    restore();
  } else {
    destination.scrollIntoView({block: 'center', behavior: 'instant'});
    scrollBy({top: hiddenPart(destination), behavior: 'instant'});
  }
  destination.animate([{backgroundColor: 'color-mix(in srgb, Mark 40%, transparent)'}, {}], {
    duration: 1500,
    easing: 'ease-in',
  });
  return true;
}

/**
 * Remembers the exact place where a reader sees an element.
 *
 * @returns Takes the reader back there, also when what stands above has become higher or lower.
 */
export function rememberPlace(element: Element): () => void {
  const {left, top} = element.getBoundingClientRect();
  const scrolled: [Element, ScrollToOptions][] = [];
  for (let container: Element | undefined = element; container; container = shownIn(container))
    scrolled.push([container, {left: container.scrollLeft, top: container.scrollTop, behavior: 'instant'}]);
  return () => {
    for (const [container, place] of scrolled) container.scrollTo(place);
    // What scrolls nearest to the element makes up for what has become higher, and what is around that does the rest.
    for (const [container] of scrolled) {
      const now = element.getBoundingClientRect();
      container.scrollBy({left: now.left - left, top: now.top - top, behavior: 'instant'});
    }
  };
}

/** Whether the reader sees the middle of an element: in the window, neither clipped nor hidden, and in front. */
export function isMiddleVisible(element: Element): boolean {
  const {left, top, width, height} = element.getBoundingClientRect();
  return element.contains(treeOf(element).elementFromPoint(left + width / 2, top + height / 2));
}

/**
 * How much of an element's beginning is above the window or behind a sticky header, as a number that is not positive.
 */
function hiddenPart(element: Element): number {
  const {left, top, width} = element.getBoundingClientRect();
  let edge = 0;
  for (const front of treeOf(element).elementsFromPoint(left + width / 2, Math.max(top, 0) + 1)) {
    if (front.contains(element) || element.contains(front)) break;
    const {bottom} = front.getBoundingClientRect();
    // What reaches further down hides the page, not the beginning.
    if (bottom < innerHeight / 2) edge = Math.max(edge, bottom);
  }
  return Math.min(0, top - edge);
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-footnote-jump': ArticleFootnoteJumpEvent;
  }
}
