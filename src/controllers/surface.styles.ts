import {css} from '@lit/reactive-element';

/**
 * The colours of what stands above the page. A dark page often does not say so by `color-scheme`, and would have its light
 * links on white. Its text does: where that is light, so is the text on the surface, which is nearly black then.
 */
export const surface = css`
  background: var(--article-surface, Canvas);
  color: var(--article-surface-text, CanvasText);
  @supports (color: oklch(from currentcolor l 0 0)) {
    background: var(--article-surface, oklch(from currentcolor clamp(0.2, (0.65 - l) * 99, 1) 0 0));
    color: var(--article-surface-text, oklch(from currentcolor clamp(0, (l - 0.65) * 99, 1) 0 0 / 1));
  }
`;
