import {ArticleRelatedLink} from '../elements/related-link/related-link.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-related-link', ArticleRelatedLink);

declare global {
  interface HTMLElementTagNameMap {
    'article-related-link': ArticleRelatedLink;
  }
}
