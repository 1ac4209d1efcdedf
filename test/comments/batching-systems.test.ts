/** Systems that count several threads at once, against answers as their documentation or source has them. */
import {expect} from '@open-wc/testing';
import {artalk} from '../../src/comments/artalk.js';
import {bluesky} from '../../src/comments/bluesky.js';
import {comentario} from '../../src/comments/comentario.js';
import type {CommentSystem} from '../../src/comments/comment-system.js';
import {cusdis} from '../../src/comments/cusdis.js';
import {ghost} from '../../src/comments/ghost.js';
import {isso} from '../../src/comments/isso.js';
import {mastodon} from '../../src/comments/mastodon.js';
import {remark42} from '../../src/comments/remark42.js';
import {waline} from '../../src/comments/waline.js';

interface Example {
  readonly system: CommentSystem;
  readonly endpoint: string;
  readonly threads: readonly string[];
  readonly url: string;
  readonly body?: unknown;
  readonly answer: unknown;
  readonly counts: readonly unknown[];
  readonly limit: number;
  /** The thread of an article at https://blog.example/2019/totals.html?a=1, where there is one. */
  readonly thread?: string;
}

const DID = 'at://did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post';

const examples: Record<string, Example> = {
  // ghost/core/core/server/services/comments/comments-stats-service.js
  ghost: {
    system: ghost,
    endpoint: 'https://blog.example/news/',
    threads: ['64d0a1', '64d0a2'],
    url: 'https://blog.example/news/members/api/comments/counts/?ids=64d0a1%2C64d0a2',
    answer: {'64d0a1': 3, '64d0a2': 0},
    counts: [3, 0],
    limit: 50,
  },
  // https://isso-comments.de/docs/reference/server-api/
  isso: {
    system: isso,
    endpoint: 'https://isso.example/',
    threads: ['/a/', '/b/'],
    url: 'https://isso.example/count',
    body: ['/a/', '/b/'],
    answer: [2, 18],
    counts: [2, 18],
    limit: 100,
    thread: '/2019/totals.html',
  },
  // backend/app/rest/api/rest_public.go, in another order than asked
  remark42: {
    system: remark42,
    endpoint: 'https://remark.example/?site=blog',
    threads: ['https://blog.example/a/', 'https://blog.example/b/'],
    url: 'https://remark.example/api/v1/counts?site=blog',
    body: ['https://blog.example/a/', 'https://blog.example/b/'],
    answer: [
      {url: 'https://blog.example/b/', count: 4},
      {url: 'https://blog.example/a/', count: 2},
    ],
    counts: [2, 4],
    limit: 500,
    thread: 'https://blog.example/2019/totals.html?a=1',
  },
  // pages/api/open/project/[projectId]/comments/count.ts
  cusdis: {
    system: cusdis,
    endpoint: 'https://cusdis.example/api/open/project/1f2e',
    threads: ['a', 'b'],
    url: 'https://cusdis.example/api/open/project/1f2e/comments/count?pageIds=a%2Cb',
    answer: {data: {a: 1, b: 0}},
    counts: [1, 0],
    limit: 50,
  },
  // internal/api/restapi/handlers/embed_comment.go; an unknown page is left out
  comentario: {
    system: comentario,
    endpoint: 'https://comentario.example',
    threads: ['https://blog.example/a/?b', 'https://blog.example/b/'],
    url: 'https://comentario.example/api/embed/comments/counts',
    body: {host: 'blog.example', paths: ['/a/', '/b/']},
    answer: {commentCounts: {'/a/': 5}},
    counts: [5, undefined],
    limit: 32,
    thread: 'https://blog.example/2019/totals.html?a=1',
  },
  // packages/server/src/controller/comment.js, as @waline/api asks it
  waline: {
    system: waline,
    endpoint: 'https://waline.example/',
    threads: ['/a/', '/b/'],
    url: 'https://waline.example/api/comment?type=count&url=%2Fa%2F%2C%2Fb%2F',
    answer: {errno: 0, errmsg: '', data: [7, 0]},
    counts: [7, 0],
    limit: 50,
    thread: '/2019/totals.html',
  },
  // https://artalk.js.org/en/http-api.html under "Statistic"
  artalk: {
    system: artalk,
    endpoint: 'https://artalk.example/?site_name=Blog',
    threads: ['/a/', '/b/'],
    url: 'https://artalk.example/api/v2/stats/page_comment?site_name=Blog&page_keys=%2Fa%2F%2C%2Fb%2F',
    answer: {data: {'/a/': 2, '/b/': 0}},
    counts: [2, 0],
    limit: 50,
    thread: '/2019/totals.html',
  },
  // https://docs.joinmastodon.org/methods/statuses/#index and https://docs.joinmastodon.org/entities/Status/
  mastodon: {
    system: mastodon,
    endpoint: 'https://mastodon.example',
    threads: ['103270115826048975', 'https://mastodon.example/@ann/103270115826048976'],
    url: 'https://mastodon.example/api/v1/statuses?id%5B%5D=103270115826048975&id%5B%5D=103270115826048976',
    answer: [
      {id: '103270115826048976', replies_count: 0},
      {id: '103270115826048975', replies_count: 7},
    ],
    counts: [7, 0],
    limit: 20,
  },
  // https://docs.bsky.app/docs/api/app-bsky-feed-get-posts
  bluesky: {
    system: bluesky,
    endpoint: 'https://public.api.bsky.app/',
    threads: [
      `${DID}/3l6oveex3ii2l`,
      'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3kgbxw5dwlc2k',
    ],
    url: `https://public.api.bsky.app/xrpc/app.bsky.feed.getPosts?${String(
      new URLSearchParams([
        ['uris', `${DID}/3l6oveex3ii2l`],
        ['uris', `${DID}/3kgbxw5dwlc2k`],
      ]),
    )}`,
    answer: {posts: [{uri: `${DID}/3kgbxw5dwlc2k`, replyCount: 12}]},
    counts: [undefined, 12],
    limit: 25,
  },
};

const answerOf = (body: unknown) => ({status: 200, headers: new Headers(), body});

for (const [name, {system, endpoint, threads, url, body, answer, counts, limit, thread}] of Object.entries(
  examples,
)) {
  describe(`the comment system ${name}`, () => {
    it('asks for several threads at once', () => {
      const request = system.request(endpoint, threads);
      expect(request.url).to.equal(url);
      expect(system.limit).to.equal(limit);
      expect(request.body && JSON.parse(request.body)).to.deep.equal(body);
      expect(request.method).to.equal(body && 'POST');
      // With any header, a GET of another origin would need a request before it that asks for leave (Ghost: sends one).
      expect(request.headers).to.deep.equal(body && {'Content-Type': 'application/json'});
    });

    it('reads the answer in the order of the threads', () => {
      expect(system.read(answerOf(answer), threads)).to.deep.equal(counts);
    });

    it('names the thread of an article, or asks its author to', () => {
      expect(system.threadOf?.('https://blog.example/2019/totals.html?a=1')).to.equal(thread);
    });

    it('reads no number from an answer of another shape', () => {
      for (const other of [
        null,
        5,
        'text',
        true,
        [],
        {},
        {data: null},
        [null],
        {posts: [5]},
        {commentCounts: '/a/'},
      ]) {
        const read = system.read(answerOf(other), threads);
        expect(
          read.filter((count) => count === 0 || Number(count) > 0),
          JSON.stringify(other),
        ).to.deep.equal([]);
      }
    });
  });
}

describe('the comment system mastodon, for one post', () => {
  it('asks in the way that every version understands', () => {
    expect(mastodon.request('https://mastodon.example', ['https://mastodon.example/@ann/5/'])).to.deep.equal({
      url: 'https://mastodon.example/api/v1/statuses/5',
    });
    expect(mastodon.read(answerOf({id: '5', replies_count: 7}), ['5'])).to.deep.equal([7]);
  });
});

describe('a thread that a system cannot count spoils the number of no other', () => {
  it('bluesky: the address of a post without the DID, which the server refuses with all others', () => {
    const threads = [
      'https://bsky.app/profile/ann.example/post/3kgbxw5dwlc2k',
      `${DID}/3l6oveex3ii2l`,
      'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3l6oveex3ii2l/liked-by',
    ];
    const {url} = bluesky.request('https://public.api.bsky.app/', threads);
    expect(new URL(url).searchParams.getAll('uris')).to.deep.equal([`${DID}/3l6oveex3ii2l`]);
    const posts = [{uri: `${DID}/3l6oveex3ii2l`, replyCount: 2}];
    expect(bluesky.read(answerOf({posts}), threads)).to.deep.equal([undefined, 2, undefined]);
  });

  it('comentario: what is no address, and a page of another host with the same path', () => {
    const threads = ['/a/', 'https://blog.example/a/', 'https://news.example/a/'];
    const {body} = comentario.request('https://comentario.example', threads);
    expect(JSON.parse(body!)).to.deep.equal({host: 'blog.example', paths: ['/a/']});
    const answer = answerOf({commentCounts: {'/a/': 5}});
    expect(comentario.read(answer, threads)).to.deep.equal([undefined, 5, undefined]);
  });

  it('remark42: an address that was not asked for, and one without an answer', () => {
    const threads = ['https://blog.example/a/', 'https://blog.example/b/'];
    const answer = [
      {url: 'not an address', count: 9},
      {url: 'https://blog.example/b/', count: 4},
    ];
    expect(remark42.read(answerOf(answer), threads)).to.deep.equal([undefined, 4]);
  });

  it('comentario: nothing but what is no address', () => {
    const {body} = comentario.request('https://comentario.example', ['/a/']);
    expect(JSON.parse(body!)).to.deep.equal({paths: []});
    expect(comentario.read(answerOf({commentCounts: {'/a/': 5}}), ['/a/'])).to.deep.equal([undefined]);
  });

  it('mastodon: an address without the number of a post', () => {
    const threads = ['https://mastodon.example/@ann', '5'];
    const {url} = mastodon.request('https://mastodon.example', threads);
    expect(new URL(url).searchParams.getAll('id[]')).to.deep.equal(['', '5']);
    expect(mastodon.read(answerOf([{id: '5', replies_count: 7}]), threads)).to.deep.equal([undefined, 7]);
  });

  it('waline: a path with a comma, which the server takes for two', () => {
    const threads = ['/a,1.html', '/b/'];
    const {url} = waline.request('https://waline.example/', threads);
    expect(new URL(url).searchParams.get('url')).to.equal('/b/');
    expect(waline.read(answerOf({data: [7]}), threads)).to.deep.equal([undefined, 7]);
  });
});
