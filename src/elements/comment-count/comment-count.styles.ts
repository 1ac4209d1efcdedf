import {css} from 'lit';

export const styles = css`
  :host {
    position: relative;
    display: inline-block;
    min-inline-size: var(--article-comment-count-min-inline-size, min(13ch, 80vw));
    font-variant-numeric: tabular-nums;
  }
  :host([hidden]) {
    display: none;
  }
`;
