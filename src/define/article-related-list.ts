import {ArticleRelatedList} from '../elements/related-list/related-list.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-related-list', ArticleRelatedList);

declare global {
  interface HTMLElementTagNameMap {
    'article-related-list': ArticleRelatedList;
  }
}
