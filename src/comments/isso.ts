import {entries} from '../text/fields.js';
import {addressOf, pathOf} from './address.js';
import type {CommentSystem} from './comment-system.js';
import {jsonBody} from './json-body.js';

/**
 * Isso: the endpoint is the address of the server, the thread is the path of the article or its `data-isso-id`.
 *
 * Counts published comments with their replies. The answer is in the order of the question.
 *
 * @see https://isso-comments.de/docs/reference/server-api/ under "Thread"
 */
export const isso: CommentSystem = {
  counts: 'all',
  limit: 100,
  threadOf: pathOf,
  request: (endpoint, threads) => jsonBody(addressOf(endpoint, '/count'), threads),
  read: ({body}) => entries(body),
};
