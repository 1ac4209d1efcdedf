import {toCount} from '../text/count.js';
import {addressOf, type CommentSystem} from './comment-system.js';

/**
 * WordPress: the endpoint is the address of its REST interface, `/wp-json` as a rule, or `/?rest_route=` without
 * permalinks; the thread is the number of the post.
 *
 * Counts all approved comments with their replies, without pings. Several posts cannot be counted in one request: the
 * total of such a request is their sum.
 *
 * @see https://developer.wordpress.org/rest-api/reference/comments/#list-comments
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/ for `X-WP-Total`
 */
export const wordpress: CommentSystem = {
  request: (endpoint, [thread]) => ({
    url: addressOf(endpoint, '/wp/v2/comments', {post: thread!, per_page: '1', _fields: 'id'}),
  }),
  read: ({headers}) => [toCount(headers.get('X-WP-Total'))],
};
