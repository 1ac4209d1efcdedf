import type {ReactiveElement} from '@lit/reactive-element';
import {isText} from '../internal/node-kinds.js';

/** A place in a text. */
type Place = readonly [node: Node, offset: number];

/**
 * Lets the reader select text that lies under a link, where that is laid over a whole card: what the mouse drags from
 * there is a selection. A press without a movement stays the link's, as do other buttons, touch, and a drag of its
 * words.
 *
 * The card's first slot is that of the link. While it has `data-below`, the card's styles let the pointer through it.
 */
export class TextUnderLink implements EventListenerObject {
  #card: ReactiveElement;
  #start: Place | undefined;
  #hasSelected = false;

  constructor(card: ReactiveElement) {
    this.#card = card;
    // Before the link has the event.
    for (const type of ['pointerdown', 'pointermove', 'dragstart', 'click'])
      card.addEventListener(type, this, true);
  }

  handleEvent(event: PointerEvent): void {
    const {type} = event;
    if (type === 'pointerdown') this.#begin(event);
    else if (type === 'click') {
      if (!this.#hasSelected) return;
      event.preventDefault();
      event.stopPropagation();
    } else if (this.#start) {
      if (type === 'dragstart') event.preventDefault();
      else this.#select(event);
    }
  }

  #begin(event: PointerEvent): void {
    this.#hasSelected = false;
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    const place = this.#placeBelow(event);
    const node = place?.[0];
    if (!isText(node) || !this.#card.contains(node) || node.parentElement!.closest('a')) return;
    this.#start = place!;
    addEventListener('pointerup', () => (this.#start = undefined), {once: true, capture: true});
  }

  #select(event: PointerEvent): void {
    const end = this.#placeBelow(event);
    const selection = getSelection();
    if (!end || !selection) return;
    selection.setBaseAndExtent(...this.#start!, ...end);
    this.#hasSelected = !selection.isCollapsed;
  }

  /** The text at a point, as it would be there without the link. */
  #placeBelow({clientX, clientY}: PointerEvent): Place | null {
    const link = this.#card.renderRoot.querySelector('slot')!;
    link.toggleAttribute('data-below', true);
    const position = document.caretPositionFromPoint?.(clientX, clientY);
    // WebKit and older versions of Chromium.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const range = position ? null : document.caretRangeFromPoint?.(clientX, clientY);
    link.toggleAttribute('data-below', false);
    if (range) return [range.startContainer, range.startOffset];
    return position ? [position.offsetNode, position.offset] : null;
  }
}
