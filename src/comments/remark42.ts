import {entries, field} from '../text/fields.js';
import {addressOf} from './address.js';
import type {CommentSystem} from './comment-system.js';
import {jsonBody} from './json-body.js';

/**
 * Remark42: the endpoint is the address of the server with the site, `https://remark.example/?site=blog`; the thread is
 * the address of the article.
 *
 * Counts comments with their replies, without deleted ones. The server takes 128 kB of addresses.
 *
 * @see https://remark42.com/docs/contributing/api/ under "Commenting"
 */
export const remark42: CommentSystem = {
  counts: 'all',
  limit: 500,
  threadOf: (url) => url,
  request: (endpoint, threads) => jsonBody(addressOf(endpoint, '/api/v1/counts'), threads),
  read: ({body}, threads) =>
    threads.map((thread) =>
      field(
        entries(body).find((entry) => field(entry, 'url') === thread),
        'count',
      ),
    ),
};
