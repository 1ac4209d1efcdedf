import {ArticleShare} from '../elements/share/share.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-share', ArticleShare);

declare global {
  interface HTMLElementTagNameMap {
    'article-share': ArticleShare;
  }
}
