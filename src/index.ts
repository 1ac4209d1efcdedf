/** Classes, events, contexts and pure functions, without side effects: importing this registers nothing. */
export {ArticleFootnoteJumpEvent} from './article/jump.js';
export type {EnhanceFinding, EnhanceReport} from './adopt/report.js';
export {articleContext} from './article/article-context.js';
export type {ArticleFacts} from './article/article-facts.js';
export {pageFacts} from './article/page-facts.js';
export {registerCommentSystem} from './comments/registry.js';
export type {CommentThread} from './comments/count-loader.js';
export type {
  CommentAnswer,
  CommentRequest,
  CommentSystem,
  CommentSystemName,
  CountedComments,
} from './comments/comment-system.js';
export type {CommentCountState} from './controllers/comment-count-controller.js';
export {ArticleCommentCount, type CommentConsent} from './elements/comment-count/comment-count.js';
export {ArticleCommentCountChangeEvent} from './elements/comment-count/comment-count.events.js';
export {ArticleContext} from './elements/context/context.js';
export {ArticleEnhance, type EnhanceWidgets} from './elements/enhance/enhance.js';
export {ArticleFootnote} from './elements/footnote/footnote.js';
export {
  ArticleFootnoteCloseEvent,
  ArticleFootnoteOpenEvent,
  ArticleFootnoteToggleEvent,
} from './elements/footnote/footnote.events.js';
export {ArticleFootnoteListMergeEvent} from './elements/footnote-list/footnote-list.events.js';
export {ArticleFootnoteList} from './elements/footnote-list/footnote-list.js';
export {ArticleImageCredit, type ImageCreditPlacement} from './elements/image-credit/image-credit.js';
export {ArticleAgeNotice} from './elements/age-notice/age-notice.js';
export {ArticleByline} from './elements/byline/byline.js';
export {ArticleContentNote} from './elements/content-note/content-note.js';
export {ArticleContents} from './elements/contents/contents.js';
export {ArticleDate, type DateStyle} from './elements/date/date.js';
export {ArticleKeyFigure} from './elements/key-figure/key-figure.js';
export {ArticlePullQuote} from './elements/pull-quote/pull-quote.js';
export {ArticleReadingProgress} from './elements/reading-progress/reading-progress.js';
export {ArticleRelatedList} from './elements/related-list/related-list.js';
export {ArticleShare} from './elements/share/share.js';
export {ArticleSkipLink} from './elements/skip-link/skip-link.js';
export {ArticleSource, type SourceKind} from './elements/source/source.js';
export {ArticleTerm} from './elements/term/term.js';
export {ArticleRelatedLink} from './elements/related-link/related-link.js';
export type {CommentLabel} from './internal/comment-words.js';
export type {HeadingLevel} from './internal/heading-level.js';
export {registerMessages} from './internal/messages.js';
export type {Messages, PluralMessages} from './locales/messages.js';
export type {NumberingStyle} from './text/numbering.js';
export {version} from './version.js';
