/** What a document or a shadow tree has its style sheets in. */
const NAME = 'adoptedStyleSheets';

/** Style sheets of the additions by their text: elements with the same styles share one. With the trees that have it. */
const sheets = new Map<string, readonly [CSSStyleSheet, WeakSet<ShadowRoot>]>();

/**
 * Adds styles to a shadow tree, once, beside those of its element. In the document of a frame an element has neither.
 * When it is back it writes its own anew, and these join them.
 */
export function adoptStyles(root: ShadowRoot, styles: string): void {
  const descriptor =
    Object.getOwnPropertyDescriptor(root, NAME) ??
    Object.getOwnPropertyDescriptor(ShadowRoot.prototype, NAME);
  if (!descriptor) return;
  let found = sheets.get(styles);
  if (!found) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(styles, (found = [sheet, new WeakSet()]));
  }
  const [sheet, roots] = found;
  if (roots.has(root)) return;
  roots.add(root);
  Object.defineProperty(root, NAME, {
    configurable: true,
    get: () => descriptor.get!.call(root) as CSSStyleSheet[],
    set: (own: CSSStyleSheet[]) => descriptor.set!.call(root, [...own, sheet]),
  });
  // A style sheet that a script has made belongs to one document.
  if (root.ownerDocument === document) root.adoptedStyleSheets = [...root.adoptedStyleSheets];
}
