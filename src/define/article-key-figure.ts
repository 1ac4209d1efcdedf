import {ArticleKeyFigure} from '../elements/key-figure/key-figure.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-key-figure', ArticleKeyFigure);

declare global {
  interface HTMLElementTagNameMap {
    'article-key-figure': ArticleKeyFigure;
  }
}
