import {css} from 'lit';
import {surface} from '../../controllers/surface.styles.js';

export const styles = css`
  :host([hidden]) {
    display: none;
  }
  a,
  ::slotted(a) {
    color: inherit;
    /* The ring is around the whole box. */
    outline: none;
  }
  a:not(:focus),
  :host(:state(link):not(:focus-within)) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a:focus,
  :host(:state(link):focus-within) {
    position: absolute;
    /* In front of a header that stays at the top, for which themes take some thousands. */
    z-index: 10000;
    padding: 0.75em 1em;
    ${surface}
    outline: 2px solid var(--article-focus-color, currentcolor);
  }
  #end:focus {
    outline: none;
  }
  @media print {
    a,
    :host(:state(link)) {
      display: none;
    }
  }
`;
