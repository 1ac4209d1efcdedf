import {field} from '../text/fields.js';
import {addressOf} from './address.js';
import type {CommentSystem} from './comment-system.js';

/**
 * Discourse: the endpoint is the address of the forum, the thread is the number of the topic.
 *
 * Counts all replies: the posts without the first. The forum has to allow the origin of the page, or be behind a proxy
 * of its own.
 *
 * @see https://meta.discourse.org/t/32662 for `DISCOURSE_ENABLE_CORS`
 */
export const discourse: CommentSystem = {
  counts: 'all',
  request: (endpoint, [thread]) => ({
    // With the best post only, where the topic itself would bring twenty.
    url: addressOf(endpoint, `/t/${encodeURIComponent(thread!)}/wordpress.json`, {best: '1'}),
  }),
  read({body}) {
    const posts = field(body, 'posts_count');
    // Taken from a number that is not exact, one could seem to be.
    return [Number.isSafeInteger(posts) ? (posts as number) - 1 : undefined];
  },
};
