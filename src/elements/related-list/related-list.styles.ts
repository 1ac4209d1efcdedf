import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    margin-block: 1.5em;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  [part='heading'] {
    font-size: 1.25em;
    font-weight: bold;
    line-height: 1.25;
  }
  [part='list'] {
    display: grid;
    grid-template-columns: repeat(var(--article-related-list-columns, 1), minmax(0, 1fr));
    column-gap: 1em;
  }
`;
