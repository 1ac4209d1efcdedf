import {LazyHandWrittenFootnote} from '../../hand-written-lazy-footnote.js';

export const isAvailable = true;

export function start() {
  customElements.define('article-footnote', LazyHandWrittenFootnote);
}
