import {ArticleFootnote} from 'article-widgets';

export const isAvailable = true;

export function start() {
  customElements.define('article-footnote', ArticleFootnote);
}
