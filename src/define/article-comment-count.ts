import {ArticleCommentCount} from '../elements/comment-count/comment-count.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-comment-count', ArticleCommentCount);

declare global {
  interface HTMLElementTagNameMap {
    'article-comment-count': ArticleCommentCount;
  }
}
