import {pageDocument} from './page-document.js';
import {sharedState} from './shared-state.js';

const counter = sharedState('ids@1', () => ({last: 0}));

/** Returns an id that no element of the document has, such as `article-note-12`. */
export function uniqueId(prefix: string): string {
  let id: string;
  do id = `${prefix}-${++counter.last}`;
  while (pageDocument.getElementById(id));
  return id;
}
