/**
 * Something like the browser's forced colours, to look at without changing the system: the colours that a page sets
 * give way to those of the system. The browser does more; the stories named "Forced colours" are tested with the real
 * thing.
 */
export const forcedColors = new CSSStyleSheet();

forcedColors.replaceSync(`
  :root, .page {
    --article-link-color: initial !important;
    --article-focus-color: initial !important;
    --article-surface: initial !important;
    --article-surface-text: initial !important;
    --article-border-color: initial !important;
    --article-muted-color: initial !important;
  }
  :not(:is(a, button, summary, a *, button *, svg *, img)) {
    color: CanvasText !important;
  }
  a, a * {
    color: LinkText !important;
  }
  *, ::before, ::after {
    border-color: currentcolor !important;
    box-shadow: none !important;
    text-shadow: none !important;
    accent-color: auto !important;
  }
  [popover], .page {
    background-color: Canvas !important;
  }
`);

/** Adopts it in the page and, through their list of styles, in every shadow root that the elements will make. */
export function adoptForcedColors(elements: readonly CustomElementConstructor[]): void {
  forcedColors.disabled = true;
  document.adoptedStyleSheets.push(forcedColors);
  for (const element of elements)
    (element as {elementStyles?: CSSStyleSheet[]}).elementStyles?.push(forcedColors);
}
