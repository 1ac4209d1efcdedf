import {css} from 'lit';
import {surface} from '../../controllers/surface.styles.js';

export const styles = css`
  :host {
    display: block;
    position: relative;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  :host([placement='overlay']) {
    container-type: inline-size;
    min-inline-size: min(100%, 12rem);
  }
  /* Below it, the margin that a page gives its figures would part the credit from its picture. */
  ::slotted(figure) {
    margin: 0;
    margin-block-end: 0 !important;
  }
  /* Pages and resets have a size of their own for small print. */
  ::slotted(small) {
    font-size: inherit !important;
  }
  /* As between the parts of the credit. A box of its own is not underlined with a link. */
  [data-line]::slotted(:nth-child(n + 2 of [slot='more']))::before {
    content: '·' / '';
    display: inline-block;
    margin-inline: 0.25em;
  }
  /* Behind the credit, not in what follows it: no line begins with the dot. */
  [data-line]::before {
    content: '\\a0· ' / '';
  }
  [part='credit'] {
    box-sizing: border-box;
    padding-block-start: 0.25em;
    font-size: var(--article-image-credit-font-size, 0.85em);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
    color: var(--article-muted-color, color-mix(in srgb, currentcolor 80%, transparent));
  }

  @media not print {
    /* In the upper corner of the picture, which the script has measured: below it, a figure may have its caption. */
    @container (inline-size >= 20rem) {
      :host([placement='overlay']) [part='credit']:not([data-small]) {
        position: absolute;
        inset: 8px 8px auto;
        margin-inline-start: auto;
        inline-size: fit-content;
        /* In vertical writing the edges that are given would stretch it. */
        block-size: fit-content;
        padding: 0.1em 0.6em;
        border: 1px solid var(--article-border-color, transparent);
        border-radius: var(--article-radius, 0.5rem);
        ${surface}
      }
    }
    button,
    [popover] {
      ${surface}
    }
    button {
      position: absolute;
      inset: 8px 8px auto;
      margin: 0;
      margin-inline-start: auto;
      inline-size: 28px;
      block-size: 28px;
      padding: 0;
      border: 1px solid;
      border-radius: 50%;
      font:
        bold 16px/1 Georgia,
        serif;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 2px solid var(--article-focus-color, currentcolor);
      /* Within the button, whose colour the ring goes with: the picture may have any. */
      outline-offset: -3px;
    }
    [popover] {
      max-inline-size: min(36ch, 100vw - 1rem);
      padding: 0.75em 1em;
      border: 1px solid var(--article-border-color, color-mix(in srgb, currentcolor 30%, transparent));
      border-radius: var(--article-radius, 0.5rem);
    }
    /* The button is the popover's anchor. Without anchor positioning the popover is in the middle of the window. */
    @supports (position-area: block-end) {
      [popover] {
        inset: auto;
        /* Some air at the edge of the window; the other edge is the button's. */
        margin: 0.4em 0;
        margin-inline-start: 0.5rem;
        position-area: block-end span-inline-start;
        position-try-fallbacks: flip-block, flip-inline;
      }
    }
  }
  @media print {
    button {
      display: none;
    }
    [popover] {
      all: unset;
      display: block;
      font-size: smaller;
    }
  }
`;
