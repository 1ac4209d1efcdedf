import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onceAFrame} from '../internal/once-a-frame.js';
import {pageDocument} from '../internal/page-document.js';

/**
 * Knows which of a page's headings the reader is in: the last one that has passed the top of the window, below what
 * sticks there; at the bottom of the page, the last one that can be seen.
 *
 * After a link of the contents has been followed, the heading that it leads to stays the current one until the page has
 * come to rest and the reader scrolls again. Rest is when no scroll event comes any more, because not all browsers say
 * `scrollend`, and a link to where the page is already makes none scroll.
 */
export class CurrentHeading implements ReactiveController {
  /** The headings, in document order. */
  headings: readonly Element[] = [];

  readonly #changed: (heading: Element | undefined) => void;
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
    const root = pageDocument.documentElement;
    // Vertical writing is read, and scrolled, from the right side of the window to the left.
    const isVertical = getComputedStyle(this.headings[0] ?? root).writingMode === 'vertical-rl';
    const [scrolled, extent, length] = isVertical
      ? [-scrollX, innerWidth, root.scrollWidth]
      : [scrollY, innerHeight, root.scrollHeight];
    // What sticks to the top is in the scroll padding, if the page has been told about it; half a line is for rounding.
    const line = (parseFloat(getComputedStyle(root).scrollPaddingBlockStart) || 0) + 12;
    const starts = this.headings.map((heading) => {
      const margin = parseFloat(getComputedStyle(heading).scrollMarginBlockStart) || 0;
      const box = heading.getClientRects()[0];
      // What is not shown, as in a closed part of the page, is nowhere.
      return box ? (isVertical ? extent - box.right : box.top) - margin : Infinity;
    });
    const isAtEnd = scrolled > 0 && scrolled + extent >= length - 2;
    const limit = isAtEnd ? extent : line;
    return this.headings[starts.findLastIndex((start) => start <= limit)];
  }

  #onMove = (): void => {
    if (this.#locked) this.#unlockAtRest();
    this.#updateSoon();
  };

  #unlockAtRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => (this.#locked = undefined), 200);
  }
}
