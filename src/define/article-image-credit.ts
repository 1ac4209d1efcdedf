import {ArticleImageCredit} from '../elements/image-credit/image-credit.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-image-credit', ArticleImageCredit);

declare global {
  interface HTMLElementTagNameMap {
    'article-image-credit': ArticleImageCredit;
  }
}
