import {pageDocument} from '../internal/page-document.js';
import {toCount} from '../text/count.js';
import {describedArticle, listOf, type JsonLdObject} from './json-ld.js';
import {pageFacts} from './page-facts.js';

/**
 * Returns the number of comments that the page's JSON-LD gives for an article, or null.
 *
 * @see https://schema.org/commentCount
 * @see https://schema.org/interactionStatistic
 */
export function describedComments(url: string): number | null {
  const article = describedArticle(pageDocument, url, pageFacts(pageDocument).url === url);
  if (!article) return null;
  const statistics = listOf(article.interactionStatistic) as readonly (JsonLdObject | undefined)[];
  const comments = statistics.find((statistic) =>
    /\bCommentAction\b/.test(JSON.stringify(statistic?.interactionType) ?? ''),
  );
  return toCount(article.commentCount) ?? toCount(comments?.userInteractionCount);
}
