/**
 * Every comment system as its server answers when it is asked for one thread.
 *
 * @typedef {object} System
 * @property {string} thread
 * @property {string} path What is asked below the endpoint.
 * @property {(value: string) => string} write The answer, with the JSON of a value where the number stands.
 * @property {string} [good] What stands there for five comments, if not 5.
 * @property {string[]} [right] Of the answers of no system in particular, those that are right here.
 * @property {number} [none] The status that means that there are no comments.
 */

const post = 'at://did:plc:x/app.bsky.feed.post/3';
const page = 'https://example.org/count';

/** @type {Record<string, System>} */
export const systems = {
  json: {thread: 'count', path: '', write: (value) => `{"count": ${value}}`},
  wordpress: {thread: '5', path: '/wp/v2/comments', write: () => '[]'},
  artalk: {
    thread: '/count',
    path: '/api/v2/stats/page_comment',
    write: (value) => `{"data": {"/count": ${value}}}`,
  },
  bluesky: {
    thread: post,
    path: '/xrpc/app.bsky.feed.getPosts',
    write: (value) => `{"posts": [{"uri": "${post}", "replyCount": ${value}}]}`,
  },
  comentario: {
    thread: page,
    path: '/api/embed/comments/counts',
    write: (value) => `{"commentCounts": {"/count": ${value}}}`,
  },
  coral: {thread: 'count', path: '/api/story/count', write: (value) => `{"count": ${value}}`},
  cusdis: {thread: 'count', path: '/comments/count', write: (value) => `{"data": {"count": ${value}}}`},
  discourse: {
    thread: '5',
    path: '/t/5/wordpress.json',
    write: (value) => `{"posts_count": ${value}}`,
    // The article itself is the first post.
    good: '6',
  },
  ghost: {
    thread: 'count',
    path: '/members/api/comments/counts/',
    write: (value) => `{"count": ${value}}`,
  },
  giscus: {
    thread: 'count',
    path: '/api/discussions',
    write: (value) => `{"discussion": {"totalCommentCount": ${value}}}`,
    none: 404,
  },
  github: {thread: '5', path: '/issues/5', write: (value) => `{"comments": ${value}}`},
  isso: {thread: '/count', path: '/count', write: (value) => `[${value}]`, right: ['[5]']},
  mastodon: {
    thread: '5',
    path: '/api/v1/statuses/5',
    write: (value) => `{"id": "5", "replies_count": ${value}}`,
  },
  remark42: {
    thread: page,
    path: '/api/v1/counts',
    write: (value) => `[{"url": "${page}", "count": ${value}}]`,
  },
  waline: {thread: '/count', path: '/api/comment', write: (value) => `{"data": [${value}]}`},
};
