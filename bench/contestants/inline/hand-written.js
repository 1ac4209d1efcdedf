import {HandWrittenFootnote} from '../../hand-written-footnote.js';

export const isAvailable = true;

export function start() {
  customElements.define('article-footnote', HandWrittenFootnote);
}
