import {pageDocument} from './page-document.js';

/**
 * Whether there is a page in which elements can start: not on a server; not in a document that is only simulated, as
 * jsdom and happy-dom do for unit tests, which have no layout, nor much else that the elements rely on; and not in a
 * page of XML, whose parser refuses their templates.
 */
export const hasPage = (): boolean =>
  Boolean(globalThis.document?.elementsFromPoint) && pageDocument.contentType === 'text/html';
