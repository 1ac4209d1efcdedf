import {entries, field} from '../text/fields.js';
import {addressOf} from './address.js';
import type {CommentSystem} from './comment-system.js';

/**
 * Bluesky: the thread is the address of the post, `at://did:plc:…/app.bsky.feed.post/…`, or on bsky.app with the
 * author's DID in it. The endpoint is the public interface by default.
 *
 * Counts direct replies.
 *
 * @see https://docs.bsky.app/docs/api/app-bsky-feed-get-posts
 */
export const bluesky: CommentSystem = {
  counts: 'direct-replies',
  endpoint: 'https://public.api.bsky.app/',
  limit: 25,
  request(endpoint, threads) {
    const url = new URL(addressOf(endpoint, '/xrpc/app.bsky.feed.getPosts'));
    // With anything else among them, such as an address with the author's name, the server answers nothing.
    for (const uri of threads.map(uriOf)) if (uri.startsWith('at://')) url.searchParams.append('uris', uri);
    return {url: url.href};
  },
  read: ({body}, threads) => {
    const posts = entries(field(body, 'posts'));
    return threads.map((thread) =>
      field(
        posts.find((post) => field(post, 'uri') === uriOf(thread)),
        'replyCount',
      ),
    );
  },
};

function uriOf(thread: string): string {
  return thread.replace(
    /^https:\/\/bsky\.app\/profile\/(did:[^/]+)\/post\/(\w+)$/,
    'at://$1/app.bsky.feed.post/$2',
  );
}
