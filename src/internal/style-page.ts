import {pageDocument} from './page-document.js';

/** Adds styles to the page itself, for what an addition puts there. */
export function stylePage(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  pageDocument.adoptedStyleSheets.push(sheet);
}
