import {ArticleFootnoteList} from '../elements/footnote-list/footnote-list.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-footnote-list', ArticleFootnoteList);

declare global {
  interface HTMLElementTagNameMap {
    'article-footnote-list': ArticleFootnoteList;
  }
}
