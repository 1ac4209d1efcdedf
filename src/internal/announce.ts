import {createGenerated} from './generated.js';
import {pageDocument} from './page-document.js';

let region: HTMLElement | undefined;

/** Says something to screen readers, politely. One region of the page serves all elements; it is made on first use. */
export function announce(text: string): void {
  if (!region?.isConnected) {
    region = createGenerated('div');
    region.setAttribute('role', 'status');
    // Fixed, so that the page becomes no higher by what is said.
    region.style.cssText = 'clip-path: inset(50%); position: fixed';
    pageDocument.body.append(region);
  }
  region.textContent = '';
  // A region that has just been made, or says the same again, is read only when its text changes a moment later.
  setTimeout(() => (region!.textContent = text), 100);
}
