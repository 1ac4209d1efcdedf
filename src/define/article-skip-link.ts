import {ArticleSkipLink} from '../elements/skip-link/skip-link.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-skip-link', ArticleSkipLink);

declare global {
  interface HTMLElementTagNameMap {
    'article-skip-link': ArticleSkipLink;
  }
}
