import {entries, field} from '../text/fields.js';
import {addressOf} from './address.js';
import type {CommentSystem} from './comment-system.js';

/**
 * Mastodon: the endpoint is the address of the instance, the thread is the number of the post or its address there.
 *
 * Counts direct replies that the instance knows of. Several posts at once need Mastodon 4.3.
 *
 * @see https://docs.joinmastodon.org/methods/statuses/#index
 */
export const mastodon: CommentSystem = {
  counts: 'direct-replies',
  limit: 20,
  request(endpoint, threads) {
    const [first, ...others] = threads.map(idOf);
    if (others.length === 0) return {url: addressOf(endpoint, `/api/v1/statuses/${first!}`)};
    const url = new URL(addressOf(endpoint, '/api/v1/statuses'));
    for (const thread of threads) url.searchParams.append('id[]', idOf(thread));
    return {url: url.href};
  },
  read: ({body}, threads) => {
    const posts = Array.isArray(body) ? entries(body) : [body];
    return threads.map((thread) =>
      field(
        posts.find((post) => field(post, 'id') === idOf(thread)),
        'replies_count',
      ),
    );
  },
};

/** The number at the end of a post's address. */
function idOf(thread: string): string {
  return /\d+(?=\/?$)/.exec(thread)?.[0] ?? '';
}
