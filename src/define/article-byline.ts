import {ArticleByline} from '../elements/byline/byline.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-byline', ArticleByline);

declare global {
  interface HTMLElementTagNameMap {
    'article-byline': ArticleByline;
  }
}
