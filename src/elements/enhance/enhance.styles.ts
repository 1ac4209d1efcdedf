import {css} from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  :host([hidden]) {
    display: none;
  }
  [part='report'] {
    display: block;
    margin-block: 1em;
    padding: 0.5em 1em;
    border: 2px dashed;
    font: 0.875rem/1.5 system-ui;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    text-align: start;
  }
`;
