import {ArticleReadingProgress} from '../elements/reading-progress/reading-progress.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-reading-progress', ArticleReadingProgress);

declare global {
  interface HTMLElementTagNameMap {
    'article-reading-progress': ArticleReadingProgress;
  }
}
