import {css} from 'lit';

export const styles = css`
  :host {
    position: fixed;
    z-index: 1;
    inset: 0 0 auto;
    pointer-events: none;
  }
  :host([hidden]) {
    display: none;
  }
  [part='bar'] {
    block-size: var(--article-reading-progress-block-size, 3px);
    background: var(
      --article-reading-progress-color,
      var(--article-link-color, color-mix(in oklab, LinkText, currentcolor))
    );
    transform: scaleX(0);
    transform-origin: 0 0;
    forced-color-adjust: none;
  }
  [part='bar']:dir(rtl) {
    transform-origin: 100% 0;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
