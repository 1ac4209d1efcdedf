import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    margin-block: 1.5em;
  }
  /* The grid keeps the links apart: their own margins would add up in it, as they do not on the page. */
  section,
  div {
    display: grid;
    gap: 1em;
  }
  [part='list'] {
    grid-template-columns: repeat(var(--article-related-list-columns, 1), minmax(0, 1fr));
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  ::slotted(*) {
    margin-block: 0;
  }
  [part='heading'] {
    font-size: 1.25em;
    font-weight: bold;
    line-height: 1.25;
  }
`;
