import {createGenerated} from '../internal/generated.js';
import {pageDocument} from '../internal/page-document.js';
import {safeUrl} from '../text/url.js';

/** Returns a text as a link to an address, or as it is when there is no address or an unsafe one. */
export function linkedText(text: string, address: string | undefined): string | HTMLAnchorElement {
  const href = address === undefined ? null : safeUrl(address, pageDocument.baseURI);
  if (href === null) return text;
  const anchor = createGenerated('a', text);
  anchor.href = href;
  return anchor;
}
