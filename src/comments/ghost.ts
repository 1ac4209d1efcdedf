import {field} from '../text/fields.js';
import {addressOf} from './address.js';
import type {CommentSystem} from './comment-system.js';

/**
 * Ghost 5 and later: the endpoint is the address of the site, the thread is the id of the post.
 *
 * Counts published comments with their replies.
 *
 * @see https://ghost.org/docs/themes/helpers/data/comment_count/
 */
export const ghost: CommentSystem = {
  counts: 'all',
  // An address of 1.5 kB, which every proxy lets through.
  limit: 50,
  request: (endpoint, threads) => ({
    url: addressOf(endpoint, '/members/api/comments/counts/', {ids: threads.join()}),
  }),
  read: ({body}, threads) => threads.map((thread) => field(body, thread)),
};
