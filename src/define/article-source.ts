import {ArticleSource} from '../elements/source/source.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-source', ArticleSource);

declare global {
  interface HTMLElementTagNameMap {
    'article-source': ArticleSource;
  }
}
