/**
 * Registers every element: the entry of `article-widgets.js` and of `article-widgets/define`.
 *
 * The provider of the article's facts comes first, so that it is there when the elements that ask it are upgraded.
 */
import './define/article-context.js';
import './define/article-comment-count.js';
import './define/article-footnote.js';
import './define/article-footnote-list.js';
import './define/article-image-credit.js';
import './define/article-related-link.js';

export * from './index.js';
