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
 * Brings an element into the middle of the window, clear of sticky headers, and makes it stand out for a moment.
 *
 * @param from Where the event is fired that can prevent it.
 * @returns Whether the reader has been taken there.
 */
export function jump(from: Element, destination: Element): boolean {
  if (!from.dispatchEvent(new ArticleFootnoteJumpEvent(destination))) return false;
  destination.scrollIntoView({block: 'center'});
  destination.animate([{backgroundColor: 'color-mix(in srgb, Mark 40%, transparent)'}, {}], {
    duration: 1500,
    easing: 'ease-in',
  });
  return true;
}

/** Whether at least half of an element can be seen in the window. */
export function isHalfVisible(element: Element): boolean {
  const {top, bottom, height} = element.getBoundingClientRect();
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return height > 0 && seen >= height / 2;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-footnote-jump': ArticleFootnoteJumpEvent;
  }
}
