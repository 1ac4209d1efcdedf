import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    margin-block: 1.5em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid
      var(--article-border-color, color-mix(in srgb, currentcolor 30%, transparent));
    font-size: var(--article-pull-quote-font-size, 1.3em);
    line-height: 1.35;
    quotes: auto;
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  [part='quote'] {
    margin: 0;
  }
  /* French parts its marks from the words, which no browser does. */
  :host(:lang(fr)) [part='quote'] {
    quotes: '«\\202f' '\\202f»' '“' '”';
  }
  [data-marks]::before {
    content: open-quote;
  }
  [data-marks]::after {
    content: close-quote;
  }
  div {
    -webkit-user-select: none;
  }
  ::slotted(:is(p, blockquote)) {
    display: inline;
    margin: 0;
  }
  /* Several paragraphs stay apart, although the marks stand in their lines. */
  ::slotted(p:not(:nth-last-child(1 of :not([slot]))))::after {
    content: '\\a\\a';
    white-space: pre;
  }
  a {
    display: block;
    inline-size: fit-content;
    font-size: calc(1em / 1.3);
    line-height: 1.5;
    color: var(--article-muted-color, color-mix(in srgb, currentcolor 80%, transparent));
  }
  ::slotted([slot='attribution']) {
    display: block;
  }
  /* The margins of both are one. */
  a[href],
  ::slotted([slot='attribution']) {
    margin-block-start: 0.4em;
  }
  @media print {
    :host([from]) {
      display: none;
    }
  }
`;
