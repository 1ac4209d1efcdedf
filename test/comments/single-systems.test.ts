/** Systems that count one thread at a time, against answers as their documentation or source has them. */
import {expect} from '@open-wc/testing';
import type {CommentSystem} from '../../src/comments/comment-system.js';
import {coral} from '../../src/comments/coral.js';
import {discourse} from '../../src/comments/discourse.js';
import {giscus} from '../../src/comments/giscus.js';
import {github} from '../../src/comments/github.js';

const read = (system: CommentSystem, body: unknown, status = 200) =>
  system.read({status, headers: new Headers(), body}, ['thread']);

const others = [null, 5, 'text', [], {}, {discussion: 5}, {comments: '5'}, {count: null}, {posts_count: '5'}];

describe('the comment system giscus', () => {
  const endpoint = 'https://giscus.app/?repo=ann/blog&category=Comments';

  it('asks for the discussion of a title', () => {
    expect(giscus.request(endpoint, ['2019/totals']).url).to.equal(
      'https://giscus.app/api/discussions?repo=ann%2Fblog&category=Comments&term=2019%2Ftotals&number=0&strict=false&first=1',
    );
  });

  it('names the discussion as giscus does', () => {
    expect(giscus.threadOf!('https://a.example/2019/totals.html?a#b')).to.equal('2019/totals');
    expect(giscus.threadOf!('https://a.example/v1.2/totals')).to.equal('v1.2/totals');
    expect(giscus.threadOf!('https://a.example/')).to.equal('index');
  });

  // pages/api/discussions/index.ts
  it('reads the comments of the first level, and none where there is no discussion yet', () => {
    expect(read(giscus, {discussion: {totalCommentCount: 4, totalReplyCount: 2}})).to.deep.equal([4]);
    expect(read(giscus, {error: 'Discussion not found'}, giscus.none)).to.deep.equal([0]);
  });
});

describe('the comment system github', () => {
  it('asks for the issue', () => {
    expect(github.request('https://api.github.com/repos/ann/blog', ['7/..']).url).to.equal(
      'https://api.github.com/repos/ann/blog/issues/7%2F..',
    );
  });

  // https://docs.github.com/en/rest/issues/issues#get-an-issue
  it('reads the comments', () => expect(read(github, {number: 7, comments: 3})).to.deep.equal([3]));
});

describe('the comment system coral', () => {
  it('asks by address or by id', () => {
    expect(coral.request('https://coral.example', ['https://a.example/b']).url).to.equal(
      'https://coral.example/api/story/count?url=https%3A%2F%2Fa.example%2Fb',
    );
    expect(coral.request('https://coral.example', ['4c2a']).url).to.equal(
      'https://coral.example/api/story/count?id=4c2a',
    );
    expect(coral.threadOf!('https://a.example/b')).to.equal('https://a.example/b');
  });

  // server/src/core/server/app/handlers/api/story/count.ts
  it('reads the count', () => expect(read(coral, {count: 21})).to.deep.equal([21]));
});

describe('the comment system discourse', () => {
  it('asks for the topic with one post only', () => {
    expect(discourse.request('https://forum.example/', ['42']).url).to.equal(
      'https://forum.example/t/42/wordpress.json?best=1',
    );
  });

  // app/serializers/topic_view_wordpress_serializer.rb
  it('does not count the first post', () => {
    expect(read(discourse, {id: 42, posts_count: 6, posts: []})).to.deep.equal([5]);
    expect(read(discourse, {id: 42, posts_count: 1, posts: []})).to.deep.equal([0]);
  });
});

for (const [name, system] of Object.entries({coral, discourse, giscus, github})) {
  describe(`the comment system ${name}, from an answer of another shape`, () => {
    for (const body of others) {
      it(`reads no number from ${JSON.stringify(body)}`, () => {
        expect(read(system, body).filter(Number.isSafeInteger)).to.deep.equal([]);
      });
    }
  });
}
