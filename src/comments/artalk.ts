import {field} from '../text/fields.js';
import {addressOf, pathOf} from './address.js';
import type {CommentSystem} from './comment-system.js';

/**
 * Artalk 2.8 and later: the endpoint is the address of the server, with `?site_name=` where it has several sites; the
 * thread is the path of the article or its `pageKey`, without a comma.
 *
 * Counts published comments with their replies.
 *
 * @see https://artalk.js.org/en/develop/fe-api.html
 */
export const artalk: CommentSystem = {
  counts: 'all',
  limit: 50,
  threadOf: pathOf,
  request: (endpoint, threads) => ({
    url: addressOf(endpoint, '/api/v2/stats/page_comment', {page_keys: threads.join()}),
  }),
  read: ({body}, threads) => threads.map((thread) => field(field(body, 'data'), thread)),
};
