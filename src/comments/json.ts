import {field} from '../text/fields.js';
import type {CommentSystem} from './comment-system.js';

/**
 * Any JSON: the endpoint is its address, the thread is the place of the number in it: a key, such as the address or
 * the number of an article in a map of them all, or keys and positions joined by dots, such as `data.0.comments`.
 */
export const json: CommentSystem = {
  limit: Infinity,
  threadOf: (url) => url,
  request: (endpoint) => ({url: endpoint}),
  read: ({body}, threads) =>
    threads.map((thread) => field(body, thread) ?? thread.split('.').reduce<unknown>(field, body)),
};
