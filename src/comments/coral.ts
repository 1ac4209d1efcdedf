import {field} from '../text/fields.js';
import {addressOf} from './address.js';
import type {CommentSystem} from './comment-system.js';

/**
 * Coral: the endpoint is the address of the server, the thread is the address of the article or the id of its story.
 *
 * Counts published comments with their replies. Coral lets no other origin read the answer, so the server has to be of
 * the page's own, or behind a proxy of its own.
 *
 * @see https://docs.coralproject.net/counts
 */
export const coral: CommentSystem = {
  counts: 'all',
  threadOf: (url) => url,
  request: (endpoint, [thread]) => ({
    url: addressOf(endpoint, '/api/story/count', {[thread!.includes('://') ? 'url' : 'id']: thread!}),
  }),
  read: ({body}) => [field(body, 'count')],
};
