import {ArticleEnhance} from '../elements/enhance/enhance.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-enhance', ArticleEnhance);

declare global {
  interface HTMLElementTagNameMap {
    'article-enhance': ArticleEnhance;
  }
}
