import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isElement} from '../internal/node-kinds.js';
import {onceAFrame} from '../internal/once-a-frame.js';
import {pageDocument} from '../internal/page-document.js';

/**
 * Knows which of a page's headings the reader is in: the last one that has passed the top of the window, or of the box
 * that the article scrolls in, below what sticks there; at the bottom, the last one that can be seen.
 *
 * After a link of the contents has been followed, the heading that it leads to stays the current one until the page has
 * come to rest and the reader scrolls again. Rest is when no scroll event comes any more, because not all browsers say
 * `scrollend`, and a link to where the page is already makes none scroll.
 */
export class CurrentHeading implements ReactiveController {
  /** The headings, in document order. */
  headings: readonly Element[] = [];

  readonly #changed: (heading: Element | undefined) => void;
  /** The box that the article scrolls in, once it has; else it is the page. */
  #box: Element | undefined;
  #locked: Element | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #updateSoon = onceAFrame(() => this.update());

  constructor(host: ReactiveControllerHost, changed: (heading: Element | undefined) => void) {
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    // The article may scroll in a box of its own, whose events do not bubble.
    addEventListener('scroll', this.#onMove, {passive: true, capture: true});
    addEventListener('resize', this.#onMove, {passive: true});
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#onMove, {capture: true});
    removeEventListener('resize', this.#onMove);
    clearTimeout(this.#rest);
    this.#locked = undefined;
  }

  /** Makes a heading the current one that is being scrolled to. */
  lock(heading: Element): void {
    this.#locked = heading;
    this.#changed(heading);
    this.#unlockAtRest();
  }

  /** Looks which heading is the current one. */
  update(): void {
    this.#changed(this.#locked ?? this.#find());
  }

  #find(): Element | undefined {
    const box = this.#box;
    const {right = innerWidth, top = 0} = box?.getBoundingClientRect() ?? ({} as Partial<DOMRect>);
    const root = box ?? pageDocument.scrollingElement ?? pageDocument.documentElement;
    // Vertical writing is read, and scrolled, from the right side to the left.
    const isVertical = getComputedStyle(this.headings[0] ?? root).writingMode === 'vertical-rl';
    const [scrolled, extent, length] = isVertical
      ? [-root.scrollLeft, root.clientWidth, root.scrollWidth]
      : [root.scrollTop, root.clientHeight, root.scrollHeight];
    // What sticks to the top is in the scroll padding, if the page has been told about it; half a line is for rounding.
    const line = (parseFloat(getComputedStyle(root).scrollPaddingBlockStart) || 0) + 12;
    const starts = this.headings.map((heading) => {
      const margin = parseFloat(getComputedStyle(heading).scrollMarginBlockStart) || 0;
      const rectangle = heading.getClientRects()[0];
      // What is not shown, as in a closed part of the page, is nowhere.
      return rectangle ? (isVertical ? right - rectangle.right : rectangle.top - top) - margin : Infinity;
    });
    const isAtEnd = scrolled > 0 && scrolled + extent >= length - 2;
    const limit = isAtEnd ? extent : line;
    return this.headings[starts.findLastIndex((start) => start <= limit)];
  }

  #onMove = ({target}: Event): void => {
    // A box within the article, such as a wide table, is not the one that the article scrolls in.
    const box = target as Element;
    this.#box = isElement(box) && box.contains(this.headings[0]!) ? box : undefined;
    if (this.#locked) this.#unlockAtRest();
    this.#updateSoon();
  };

  #unlockAtRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => (this.#locked = undefined), 200);
  }
}
