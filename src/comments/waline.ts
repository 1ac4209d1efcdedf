import {entries, field} from '../text/fields.js';
import {addressOf, pathOf} from './address.js';
import type {CommentSystem} from './comment-system.js';

/**
 * Waline: the endpoint is the address of the server, the thread is the path of the article, without a comma.
 *
 * Counts approved comments with their replies. The answer is in the order of the question.
 *
 * @see https://waline.js.org/en/guide/features/comment.html
 */
export const waline: CommentSystem = {
  counts: 'all',
  limit: 50,
  threadOf: pathOf,
  request: (endpoint, threads) => ({
    url: addressOf(endpoint, '/api/comment', {type: 'count', url: threads.filter(isOne).join()}),
  }),
  read: ({body}, threads) => {
    const counts = entries(field(body, 'data')).values();
    return threads.map((thread) => (isOne(thread) ? counts.next().value : undefined));
  },
};

/** Whether the server takes it for one thread: with a comma it would be two, and all numbers behind it another's. */
const isOne = (thread: string) => !thread.includes(',');
