import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    font-size: 0.9em;
  }
  :host([hidden]) {
    display: none;
  }
  [part='notice'] {
    display: block;
    margin-block: 0.9em;
    padding: 0.45em 0.7em;
    border-inline-start: 4px solid
      var(--article-border-color, color-mix(in srgb, currentcolor 30%, transparent));
    color: var(--article-muted-color, color-mix(in srgb, currentcolor 80%, transparent));
  }
`;
