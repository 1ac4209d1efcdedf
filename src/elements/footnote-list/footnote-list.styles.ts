import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    font-size: var(--article-footnote-list-font-size, 0.9em);
  }
  :host([hidden]) {
    display: none;
  }
  [part='heading'] {
    margin-block: 1em 0.5em;
    font-size: var(--article-footnote-list-heading-size, 1.4em);
    font-weight: bold;
    line-height: 1.25;
  }
  ::slotted(ol),
  ::slotted(ul) {
    margin-block: 0;
    padding-inline-start: 2.5em;
    overflow-wrap: anywhere;
  }
`;
