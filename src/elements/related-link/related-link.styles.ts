import {css} from 'lit';

export const styles = css`
  :host {
    /* The slots make no boxes: the author's own elements are the cells, as they are before the upgrade. */
    display: grid;
    grid-template: repeat(4, auto) 1fr / fit-content(min(max(30%, 5.5rem), 100% - 6em)) fit-content(60%) 1fr;
    /* A page that resets the style of all its elements would get a link that covers it. */
    position: relative !important;
    margin-block: 1.25em;
    padding: 0.75em 1em;
    border: 1px solid var(--article-border-color, color-mix(in srgb, currentcolor 30%, transparent));
    border-radius: var(--article-radius, 0.5rem);
    line-height: 1.4;
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  :host(:hover) {
    border-color: currentcolor;
  }
  [part],
  ::slotted([slot='description']) {
    grid-column: 2 / -1;
  }
  [part='label'],
  ::slotted([slot='source']),
  ::slotted([slot='date']) {
    font-size: 0.8em;
    color: var(--article-muted-color, color-mix(in srgb, currentcolor 80%, transparent));
  }
  [part='title'] {
    font-weight: bold;
  }
  /* The page has margins for paragraphs, in which a CMS wraps the link; the card has its own rhythm. */
  ::slotted(*) {
    margin: 0 !important;
  }
  ::slotted([slot='description']) {
    font-size: 0.9em;
  }
  ::slotted([slot='source']) {
    grid-area: 4 / 2;
    margin-inline-end: 1em !important;
  }
  ::slotted([slot='date']) {
    grid-area: 4 / 3;
    /* A date is not broken within a word as long as there is room beside it. */
    overflow-wrap: break-word;
  }
  /* Beside the picture of a phone's card there is no room for both. */
  @media (max-width: 30rem) {
    ::slotted([slot='date']) {
      grid-area: 5 / 2 / auto / -1;
    }
  }
  ::slotted([slot='image']) {
    grid-area: 1 / 1 / -1;
    inline-size: var(--article-related-link-image-size, 8rem);
    /* Nearly every page limits its pictures to 100 %, which would leave no room for the margin. */
    max-inline-size: calc(100% - 1em) !important;
    block-size: auto;
    aspect-ratio: var(--article-related-link-image-ratio, 4/3);
    object-fit: cover;
    margin-inline-end: 1em !important;
  }
  slot:not([name])::slotted(a)::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--article-radius, 0.5rem);
  }
  slot:not([name])::slotted(a:focus-visible)::after {
    outline: 2px solid var(--article-focus-color, currentcolor);
  }
  [data-below]::slotted(*) {
    pointer-events: none !important;
  }
  ::slotted(a[slot]),
  [data-above]::slotted(*) {
    position: relative;
    z-index: 1;
  }
  @media print {
    slot:not([name])::slotted(a[href])::after {
      content: ' (' attr(href) ')';
      position: static;
      font-weight: normal;
    }
  }
`;
