import {field} from '../text/fields.js';
import {addressOf} from './address.js';
import type {CommentSystem} from './comment-system.js';

/**
 * GitHub Issues, as utterances uses them: the endpoint is the repository, `https://api.github.com/repos/owner/name`;
 * the thread is the number of the issue.
 *
 * Counts all comments. Without a key, GitHub answers sixty times an hour to one reader.
 *
 * @see https://docs.github.com/en/rest/issues/issues#get-an-issue
 */
export const github: CommentSystem = {
  counts: 'all',
  request: (endpoint, [thread]) => ({
    url: addressOf(endpoint, `/issues/${encodeURIComponent(thread!)}`),
  }),
  read: ({body}) => [field(body, 'comments')],
};
