import {toCount} from '../text/count.js';
import type {CommentSystem} from './comment-system.js';

/**
 * WordPress: the endpoint is the address of its REST interface, `/wp-json` as a rule, or `/?rest_route=` without
 * permalinks; the thread is the number of the post. A page that WordPress has made names both by itself.
 *
 * Counts all approved comments with their replies, without pings. Several posts cannot be counted in one request: the
 * total of such a request is their sum.
 *
 * @see https://developer.wordpress.org/rest-api/reference/comments/#list-comments
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/ for `X-WP-Total`
 */
export const wordpress: CommentSystem = {
  counts: 'all',
  discover(document) {
    const link = document.querySelector<HTMLLinkElement>('link[type="application/json"][href*="/wp/v2/"]');
    // The numbers of the archives of a category, a tag or a writer are not those of posts.
    const [, endpoint, thread] =
      /^(.*)\/wp\/v2\/(?:(?:categories|tags|users)\/|[\w-]+\/(\d+)$)/.exec(link?.href ?? '') ?? [];
    // What a plugin sorts posts by has archives of its own, which the classes of the page tell.
    return document.querySelector('body.archive') ? {endpoint} : {endpoint, thread};
  },
  request(endpoint, [thread]) {
    const address = `${endpoint.replace(/\/+$/, '')}/wp/v2/comments`;
    const parameters = new URLSearchParams({post: thread!, per_page: '1', _fields: 'id'});
    return {url: `${address}${address.includes('?') ? '&' : '?'}${String(parameters)}`};
  },
  read: ({headers}) => [toCount(headers.get('X-WP-Total'))],
};
