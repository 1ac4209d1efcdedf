import {css} from '@lit/reactive-element';
import {surface} from './surface.styles.js';

/** The look of every note that opens in a popover, whatever opens it. */
export const noteStyles = css`
  button {
    all: unset;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid var(--article-focus-color, currentcolor);
    border-radius: 2px;
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
    padding: 0.75em 1em;
    padding-inline-end: 0.5em;
    border: 1px solid var(--article-border-color, color-mix(in srgb, currentcolor 30%, transparent));
    border-radius: var(--article-radius, 0.5rem);
    ${surface}
    box-shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 18%);
    font-size: var(--article-footnote-font-size, 0.9em);
    font-style: normal;
    font-weight: normal;
    line-height: 1.5;
    font-variant: normal;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
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
  [part='note'] slot,
  ::slotted([slot='note']) {
    display: block;
    flex: 1;
    min-inline-size: 0;
  }
  /* The button that closes the note, and those in its footer. */
  [part='note'] button {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    line-height: 24px;
    text-align: center;
  }
  [part='note'] button:hover {
    background: color-mix(in srgb, currentcolor 12%, transparent);
    border-radius: 4px;
  }
  [part='close'] {
    -webkit-user-select: none;
    position: sticky;
    inset-block-start: 0;
  }

  /* Without anchor positioning, and on small touch screens, the note is a sheet at the bottom edge. */
  @media (max-width: 30rem) and (pointer: coarse) {
    [part='note'] {
      position-area: none;
      /* Not in a note beside its word: Chromium would have the wheel over a short one move nothing. */
      overscroll-behavior: contain;
      max-inline-size: none;
      border-width: 1px 0 0;
      inset: auto 0 0;
      margin: 0 auto;
      inline-size: auto;
      border-radius: 0.75rem 0.75rem 0 0;
      padding-block-end: max(1em, env(safe-area-inset-bottom));
    }
  }
  @supports not (position-area: block-end) {
    [part='note'] {
      max-inline-size: 40rem;
      inset: auto 0 0;
      margin: 0 auto;
      inline-size: auto;
      border-radius: 0.75rem 0.75rem 0 0;
      padding-block-end: max(1em, env(safe-area-inset-bottom));
    }
  }
`;
