import {css} from '@lit/reactive-element';

export const styles = css`
  :host([hidden]) {
    display: none;
  }
  /* The note's own text is shown in the popover only; until that exists, nowhere but in print. */
  slot {
    display: none;
  }
  sup[hidden] {
    display: none;
  }
  /* The link to a note that is not on the page. */
  slot.fallback {
    display: contents;
  }
  /* The link to one that is: an address with its id leads here, so it needs a place. */
  slot[inert] {
    display: block;
    position: absolute;
    inline-size: 0;
    block-size: 1em;
    overflow: clip;
    visibility: hidden;
  }
  sup {
    font-size: var(--article-footnote-reference-size, 0.75em);
    /* A length rather than the keyword, so that the optional style sheet can put the number at the same height. */
    vertical-align: 0.45em;
    line-height: 0;
    white-space: nowrap;
  }
  /* A word joiner on both sides: the number never begins a line, nor does the comma after it. */
  sup::before,
  sup::after {
    content: '\\2060' / '';
  }
  button {
    all: unset;
    cursor: pointer;
    color: var(--article-footnote-reference-color, var(--article-link-color, LinkText));
  }
  button:focus-visible {
    outline: 2px solid var(--article-focus-color, Highlight);
    border-radius: 2px;
  }
  [part='reference'] {
    /* A target of 24 by 24 pixels (WCAG 2.5.8) that leaves the line as high as it was. */
    padding: 12px 0.3em;
    margin: -12px -0.2em;
    min-inline-size: 1ch;
    text-align: center;
    font-variant-numeric: lining-nums;
    user-select: none;
    /* Inside the padding, which reaches over the lines above and below. */
    outline-offset: -3px;
  }
  /* Not while it is open: that would repaint the text around it, half of what opening costs beyond the browser's part. */
  [part='reference']:hover {
    text-decoration: underline;
  }

  [part='note'] {
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    margin: 0.4em 0.5rem;
    inline-size: max-content;
    max-inline-size: min(var(--article-footnote-inline-size, 36ch), 100vw - 1rem);
    max-block-size: min(var(--article-footnote-block-size, 50vh - 2rem), 100vh - 2rem);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.75em 0.5em 0.75em 1em;
    border: 1px solid var(--article-border-color, color-mix(in srgb, currentcolor 30%, transparent));
    border-radius: var(--article-radius, 0.5rem);
    background: var(--article-surface, Canvas);
    color: var(--article-surface-text, CanvasText);
    box-shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 18%);
    font-size: var(--article-footnote-font-size, 0.9em);
    font-style: normal;
    font-weight: normal;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    /* The button that opened the popover is its implicit anchor. */
    position-area: block-end;
    position-try-fallbacks: flip-block;
  }
  [part='note']:popover-open {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em;
  }
  [part='note'] slot {
    display: block;
    flex: 1;
    min-inline-size: 0;
  }
  [part='note'] slot[name] {
    display: contents;
  }
  ::slotted([slot='note']) {
    flex: 1;
    min-inline-size: 0;
  }
  ::slotted(p) {
    margin-block: 0 0.5em;
  }
  ::slotted(p:last-child) {
    margin-block-end: 0;
  }
  [part='close'],
  [part='footer'] button {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    line-height: 24px;
    text-align: center;
    color: inherit;
  }
  [part='close'] {
    position: sticky;
    inset-block-start: 0;
  }
  :is([part='previous'], [part='next']):dir(rtl) {
    scale: -1 1;
  }
  [part='footer'] {
    flex: 1 0 100%;
    margin-inline-start: -0.5em;
    display: flex;
    align-items: center;
    gap: 0.25em;
    font-size: smaller;
    font-variant-numeric: tabular-nums;
  }
  [part='to-list'] {
    margin-inline-start: auto;
  }
  [part='close']:hover,
  [part='footer'] button:hover {
    background: color-mix(in srgb, currentcolor 12%, transparent);
    border-radius: 4px;
  }

  /* Without anchor positioning, and on small touch screens, the note is a sheet at the bottom edge. */
  @media (max-width: 30rem) and (pointer: coarse) {
    [part='note'] {
      position-area: none;
      inset: auto 0 0;
      margin: 0;
      inline-size: auto;
      max-inline-size: none;
      border-width: 1px 0 0;
      border-radius: 0.75rem 0.75rem 0 0;
      padding-block-end: max(1em, env(safe-area-inset-bottom));
    }
  }
  @supports not (position-area: block-end) {
    [part='note'] {
      inset: auto 0 0;
      margin: 0 auto;
      inline-size: auto;
      max-inline-size: 40rem;
      border-radius: 0.75rem 0.75rem 0 0;
      padding-block-end: max(1em, env(safe-area-inset-bottom));
    }
  }

  @media (forced-colors: active) {
    [part='note'] {
      border-color: CanvasText;
    }
    [part='reference'] {
      color: LinkText;
    }
  }

  @media print {
    [part='reference'] {
      color: inherit;
    }
    [part='note'],
    [part='note'] slot {
      all: unset;
      font-size: smaller;
    }
    [part='close'],
    [part='footer'],
    slot[name],
    slot[inert] {
      display: none;
    }
    slot:not([inert], [name]) {
      display: inline;
    }
    slot::before {
      content: ' [';
    }
    slot::after {
      content: ']';
    }
    .fallback::before,
    .fallback::after {
      content: none;
    }
    :host(:state(listed)) slot {
      display: none !important;
    }
  }
`;
