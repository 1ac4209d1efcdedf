/** Style sheets of the additions by their text: elements with the same styles share one. */
const sheets = new Map<string, CSSStyleSheet>();

/**
 * Adds styles to a shadow tree, once, beside those of its element. In the document of a frame, where an element has no
 * styles of its own either, it does nothing.
 */
export function adoptStyles(root: ShadowRoot, styles: string): void {
  if (root.ownerDocument !== document) return;
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(styles, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
