import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    margin-block: 1.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--article-border-color, color-mix(in srgb, currentcolor 30%, transparent));
    border-radius: var(--article-radius, 0.5rem);
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  p {
    margin: 0;
  }
  /* The box ends as far below its last line as it begins above the first, whatever margin the page gives paragraphs. */
  ::slotted(:last-child) {
    margin-block-end: 0 !important;
  }
  summary {
    cursor: pointer;
    margin-block-start: 0.5em;
    inline-size: fit-content;
    text-decoration: underline;
  }
  /* At least: a paragraph brings its own. */
  [open] summary {
    margin-block-end: 0.5em;
  }
  summary:focus-visible {
    outline: 2px solid var(--article-focus-color, currentcolor);
  }
  @media print {
    summary {
      display: none;
    }
  }
`;
