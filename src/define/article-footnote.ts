import {ArticleFootnote} from '../elements/footnote/footnote.js';
import {defineElement} from '../internal/define-element.js';

// A browser without popovers keeps the notes as text in the sentence.
if ('popover' in (globalThis.HTMLElement?.prototype ?? {}))
  defineElement('article-footnote', ArticleFootnote);

declare global {
  interface HTMLElementTagNameMap {
    'article-footnote': ArticleFootnote;
  }
}
