import {ArticleContents} from '../elements/contents/contents.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-contents', ArticleContents);

declare global {
  interface HTMLElementTagNameMap {
    'article-contents': ArticleContents;
  }
}
