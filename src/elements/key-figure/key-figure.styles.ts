import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  [part='number'] {
    font-variant-numeric: lining-nums;
  }
  span,
  slot:not([name])::slotted(data) {
    font-size: var(--article-key-figure-font-size, 2em);
    font-weight: bold;
    /* A number that is broken says another one. */
    white-space: nowrap;
  }
  [part='change'],
  slot[name]::slotted(*) {
    display: block;
    color: var(--article-muted-color, color-mix(in srgb, currentcolor 80%, transparent));
  }
  [part='change'],
  slot[name]:not([name='label'])::slotted(*) {
    font-size: 0.85em;
  }
`;
