import {field} from '../text/fields.js';
import {addressOf} from './address.js';
import type {CommentSystem} from './comment-system.js';

/**
 * Cusdis: the endpoint is the address of the project, `https://cusdis.example/api/open/project/APP-ID`; the thread is
 * the id of the page, which may hold no comma.
 *
 * Counts approved comments with their replies.
 *
 * @see https://cusdis.com/doc#/features/comment-count
 */
export const cusdis: CommentSystem = {
  counts: 'all',
  limit: 50,
  request: (endpoint, threads) => ({
    url: addressOf(endpoint, '/comments/count', {pageIds: threads.join()}),
  }),
  read: ({body}, threads) => threads.map((thread) => field(field(body, 'data'), thread)),
};
