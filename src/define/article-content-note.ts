import {ArticleContentNote} from '../elements/content-note/content-note.js';
import {defineElement} from '../internal/define-element.js';

defineElement('article-content-note', ArticleContentNote);

declare global {
  interface HTMLElementTagNameMap {
    'article-content-note': ArticleContentNote;
  }
}
