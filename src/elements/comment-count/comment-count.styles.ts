import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    position: relative;
    min-inline-size: var(--article-comment-count-min-inline-size, min(13ch, 80vw));
    font-variant-numeric: tabular-nums;
  }
  :host([hidden]) {
    display: none;
  }
`;
