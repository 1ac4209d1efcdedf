import {field} from '../text/fields.js';
import {webUrl} from '../text/url.js';
import {addressOf} from './address.js';
import type {CommentSystem} from './comment-system.js';
import {jsonBody} from './json-body.js';

/**
 * Comentario: the endpoint is the address of the server, the thread is the address of the article.
 *
 * Counts what the server counts for a page, which can include comments that wait for approval. A page that it does not
 * know yet is not in the answer. One request is about the pages of one host, that of the first address; nothing is known
 * of any other.
 *
 * @see https://docs.comentario.app/en/configuration/embedding/comment-count/
 */
export const comentario: CommentSystem = {
  counts: 'all',
  limit: 32,
  threadOf: (url) => url,
  request: (endpoint, threads) => {
    const {host, paths} = pagesOf(threads);
    return jsonBody(addressOf(endpoint, '/api/embed/comments/counts'), {host, paths: paths.filter(Boolean)});
  },
  read: ({body}, threads) =>
    pagesOf(threads).paths.map((path) => path && field(field(body, 'commentCounts'), path)),
};

/** The host that a request can be about, and the path of each thread there. */
function pagesOf(threads: readonly string[]) {
  const urls = threads
    .map((thread) => webUrl(thread, 'about:blank'))
    .map((url) => (url ? new URL(url) : null));
  const host = urls.find(Boolean)?.host;
  return {host, paths: urls.map((url) => (url?.host === host ? url?.pathname : undefined))};
}
