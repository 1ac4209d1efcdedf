import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Knows which of a page's headings the reader is in: the last one that has passed the top of the window, below what
 * sticks there; at the bottom of the page, the last one that can be seen.
 *
 * After a link of the contents has been followed, the heading that it leads to stays the current one until the page has
 * come to rest and the reader scrolls again.
 */
export class CurrentHeading implements ReactiveController {
  /** The headings, in document order. */
  headings: readonly Element[] = [];

  readonly #changed: (heading: Element | undefined) => void;
  #locked: Element | undefined;
  #isScheduled = false;

  constructor(host: ReactiveControllerHost, changed: (heading: Element | undefined) => void) {
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('scroll', this.#schedule, {passive: true});
    addEventListener('resize', this.#schedule, {passive: true});
    addEventListener('scrollend', this.#unlock);
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#schedule);
    removeEventListener('resize', this.#schedule);
    removeEventListener('scrollend', this.#unlock);
  }

  /** Makes a heading the current one that is being scrolled to. */
  lock(heading: Element): void {
    this.#locked = heading;
    this.#changed(heading);
  }

  /** Looks which heading is the current one. */
  update(): void {
    this.#isScheduled = false;
    this.#changed(this.#locked ?? this.#find());
  }

  #find(): Element | undefined {
    const root = document.documentElement;
    // What sticks to the top is in the scroll padding, if the page has been told about it; half a line is for rounding.
    const line = (parseFloat(getComputedStyle(root).scrollPaddingTop) || 0) + 12;
    const tops = this.headings.map((heading) => {
      const margin = parseFloat(getComputedStyle(heading).scrollMarginTop) || 0;
      return heading.getBoundingClientRect().top - margin;
    });
    const isAtBottom = scrollY > 0 && scrollY + innerHeight >= root.scrollHeight - 2;
    const limit = isAtBottom ? innerHeight : line;
    return this.headings[tops.findLastIndex((top) => top <= limit)];
  }

  #schedule = (): void => {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => this.update());
  };

  #unlock = (): void => {
    // A little later, because the last scroll event of the jump may follow.
    setTimeout(() => (this.#locked = undefined), 100);
  };
}
