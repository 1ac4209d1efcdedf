import {css} from '@lit/reactive-element';
import {noteStyles} from '../../controllers/note-popover.styles.js';

/** One style sheet: a second one would cost each of a thousand notes on a page. */
export const styles = css`
  ${noteStyles}
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
  /* The link to one that is: an address with its id leads here, so it needs a place. A block has it below the line. */
  slot[inert] {
    display: block;
    margin-block-start: -1lh;
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
    /* Between the button and its word joiners; between those and the text they see to it themselves. */
    white-space: nowrap;
  }
  /* A word joiner: the number never begins a line, nor does the comma after it. */
  sup::before {
    content: '\\2060' / '';
  }
  /* Safari alone (it alone knows this property) needs a second one; each costs a twentieth of the upgrade. */
  @supports (hanging-punctuation: first) {
    sup::after {
      content: '\\2060' / '';
    }
  }
  [part='reference'] {
    color: var(
      --article-footnote-reference-color,
      var(--article-link-color, color-mix(in oklab, LinkText, currentcolor))
    );
    /* A target of 24 by 24 pixels (WCAG 2.5.8) that leaves the line as high as it was. */
    padding: 12px 0.3em;
    margin: -12px -0.2em;
    min-inline-size: 1ch;
    text-align: center;
    font-variant-numeric: lining-nums;
    /* Not copied with the text. WebKit has no other name for it, and all know this one. */
    -webkit-user-select: none;
    /* Inside the padding, which reaches over the lines above and below. */
    outline-offset: -3px;
  }
  /* Not while it is open: repainting the text around it would be half of what opening costs beyond the browser's. */
  [part='reference']:hover {
    text-decoration: underline;
  }

  [part='note'] slot[name] {
    display: contents;
  }
  ::slotted(p) {
    margin-block: 0 0.5em;
  }
  ::slotted(p:last-child) {
    margin-block-end: 0;
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
    -webkit-user-select: none;
    font-variant-numeric: tabular-nums;
  }
  [part='to-list'] {
    margin-inline-start: auto;
  }
  @media (forced-colors: active) {
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
    [part='note'] slot[name],
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
