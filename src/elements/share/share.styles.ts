import {css} from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 1em;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  [part] {
    all: unset;
    box-sizing: border-box;
    min-block-size: 24px;
    padding: 0.3em 0.8em;
    border: 1px solid var(--article-border-color, color-mix(in srgb, currentcolor 30%, transparent));
    border-radius: var(--article-radius, 0.5rem);
    cursor: pointer;
    font-size: 0.9em;
  }
  [part='address'] {
    inline-size: 100%;
    cursor: text;
  }
  [part]:hover {
    border-color: currentcolor;
  }
  [part]:focus-visible {
    outline: 2px solid var(--article-focus-color, currentcolor);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
