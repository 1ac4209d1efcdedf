import {ArticleDate} from '../elements/date/date.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-date', ArticleDate);

declare global {
  interface HTMLElementTagNameMap {
    'article-date': ArticleDate;
  }
}
