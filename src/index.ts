/** Classes, events, contexts and pure functions, without side effects: importing this registers nothing. */
export {articleContext} from './article/article-context.js';
export type {ArticleFacts} from './article/article-facts.js';
export {pageFacts} from './article/page-facts.js';
export {ArticleContext} from './elements/context/context.js';
export {ArticleFootnote} from './elements/footnote/footnote.js';
export {
  ArticleFootnoteCloseEvent,
  ArticleFootnoteJumpEvent,
  ArticleFootnoteOpenEvent,
  ArticleFootnoteToggleEvent,
} from './elements/footnote/footnote.events.js';
export {ArticleFootnoteList} from './elements/footnote-list/footnote-list.js';
export {ArticleImageCredit, type ImageCreditPlacement} from './elements/image-credit/image-credit.js';
export {ArticleRelatedLink} from './elements/related-link/related-link.js';
export {registerMessages} from './internal/messages.js';
export type {Messages, PluralMessages} from './locales/messages.js';
export {version} from './version.js';
