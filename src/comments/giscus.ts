import {field} from '../text/fields.js';
import {addressOf, pathOf} from './address.js';
import type {CommentSystem} from './comment-system.js';

/**
 * giscus: the endpoint is the address of the server with repository and category,
 * `https://giscus.app/?repo=owner/name&category=Comments`; the thread is the title of the discussion, by default the
 * path of the article, as giscus names it.
 *
 * Counts comments of the first level: the server sums up replies only of those that it sends. No discussion yet means
 * no comments.
 *
 * @see https://github.com/giscus/giscus/blob/main/ADVANCED-USAGE.md
 */
export const giscus: CommentSystem = {
  counts: 'first-level',
  threadOf: (url) =>
    pathOf(url)
      .slice(1)
      .replace(/\.\w+$/, '') || 'index',
  request: (endpoint, [thread]) => ({
    url: addressOf(endpoint, '/api/discussions', {term: thread!, number: '0', strict: 'false', first: '1'}),
  }),
  read: ({status, body}) => [status === 404 ? 0 : field(field(body, 'discussion'), 'totalCommentCount')],
  none: 404,
};
