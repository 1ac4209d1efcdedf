import {ArticleTerm} from '../elements/term/term.js';
import {defineElement} from '../internal/define-element.js';

// A browser without popovers keeps the definition as text in the sentence.
if ('popover' in (globalThis.HTMLElement?.prototype ?? {})) defineElement('article-term', ArticleTerm);

declare global {
  interface HTMLElementTagNameMap {
    'article-term': ArticleTerm;
  }
}
