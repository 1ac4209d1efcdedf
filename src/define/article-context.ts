import {ArticleContext} from '../elements/context/context.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-context', ArticleContext);

declare global {
  interface HTMLElementTagNameMap {
    'article-context': ArticleContext;
  }
}
