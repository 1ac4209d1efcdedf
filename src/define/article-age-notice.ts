import {ArticleAgeNotice} from '../elements/age-notice/age-notice.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-age-notice', ArticleAgeNotice);

declare global {
  interface HTMLElementTagNameMap {
    'article-age-notice': ArticleAgeNotice;
  }
}
