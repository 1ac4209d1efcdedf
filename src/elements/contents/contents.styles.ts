import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    margin-block: 1.5em;
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  summary {
    inline-size: fit-content;
    cursor: pointer;
    font-weight: bold;
  }
  summary:focus-visible {
    outline: 2px solid var(--article-focus-color, currentcolor);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
