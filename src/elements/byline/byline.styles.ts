import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    color: var(--article-muted-color, color-mix(in srgb, currentcolor 80%, transparent));
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  /* Names keep their own direction in a line of the other one. */
  ::slotted(*) {
    unicode-bidi: isolate;
  }
  ::slotted(p) {
    display: inline;
  }
  span:not([hidden]) ~ span:not([hidden])::before {
    content: ' · ' / '';
  }
`;
