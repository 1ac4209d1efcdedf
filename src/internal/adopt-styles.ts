/** The sheets of the additions, one for all elements that have its styles. */
const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow tree styles beside those of its element, once; in a frame's document it has none of both. */
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
