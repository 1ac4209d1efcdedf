import {ArticlePullQuote} from '../elements/pull-quote/pull-quote.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-pull-quote', ArticlePullQuote);

declare global {
  interface HTMLElementTagNameMap {
    'article-pull-quote': ArticlePullQuote;
  }
}
