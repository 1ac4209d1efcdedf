/**
 * Registers every element: the entry of `article-widgets.js` and of `article-widgets/define`.
 *
 * The provider of the article's facts comes first, so that it is there when the elements that ask it are upgraded.
 */
import './define/article-context.js';
import './define/article-age-notice.js';
import './define/article-byline.js';
import './define/article-comment-count.js';
import './define/article-content-note.js';
import './define/article-contents.js';
import './define/article-date.js';
import './define/article-enhance.js';
import './define/article-footnote.js';
import './define/article-footnote-list.js';
import './define/article-image-credit.js';
import './define/article-key-figure.js';
import './define/article-pull-quote.js';
import './define/article-reading-progress.js';
import './define/article-related-link.js';
import './define/article-related-list.js';
import './define/article-share.js';
import './define/article-skip-link.js';
import './define/article-source.js';
import './define/article-term.js';

export * from './index.js';
