import {field} from '../text/fields.js';
import {addressOf, pathOf} from './address.js';
import type {CommentSystem} from './comment-system.js';
import {jsonBody} from './json-body.js';

/**
 * Comentario: the endpoint is the address of the server, the thread is the address of the article.
 *
 * Counts what the server counts for a page, which can include comments that wait for approval. A page that it does not
 * know yet is not in the answer. One request is about the pages of one host: those of the first thread.
 *
 * @see https://docs.comentario.app/en/configuration/embedding/comment-count/
 */
export const comentario: CommentSystem = {
  counts: 'all',
  limit: 32,
  threadOf: (url) => url,
  request: (endpoint, threads) =>
    jsonBody(addressOf(endpoint, '/api/embed/comments/counts'), {
      host: new URL(threads[0]!).host,
      paths: threads.map(pathOf),
    }),
  read: ({body}, threads) => threads.map((thread) => field(field(body, 'commentCounts'), pathOf(thread))),
};
