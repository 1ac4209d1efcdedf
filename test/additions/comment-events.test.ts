import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/additions/comment-systems.js';
import '../../src/define/article-comment-count.js';
import type {ArticleCommentCount} from '../../src/elements/comment-count/comment-count.js';
import {CommentServer} from '../helpers/comment-server.js';
import '../helpers/console.js';

// The thread has to be there before the addition is.
const thread = document.createElement('section');
thread.id = 'isso-thread';
document.body.append(thread);
await import('../../src/additions/comment-events.js');

const pause = (milliseconds = 100) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('the addition comment-events', () => {
  let server: CommentServer;
  beforeEach(() => (server = new CommentServer()));

  /** Badges of this page and of another one. */
  const badges = (system: string, endpoint: string) => {
    const page = fixtureSync(html`
      <div hidden>
        <article-comment-count system=${system} endpoint=${endpoint} count="1">
          <a href="#comments">Comments</a>
        </article-comment-count>
        <article-comment-count system=${system} endpoint=${endpoint} count="1">
          <a href="/other/#comments">Comments</a>
        </article-comment-count>
      </div>
    `);
    return [...page.querySelectorAll<ArticleCommentCount>('article-comment-count')];
  };

  const counts = (elements: ArticleCommentCount[]) => elements.map(({count}) => count);

  /** A message as the frame of giscus sends it. */
  const tell = (origin: string, totalCommentCount: unknown) =>
    window.dispatchEvent(
      new MessageEvent('message', {
        origin,
        data: {giscus: {discussion: {totalCommentCount, totalReplyCount: 9}}},
      }),
    );

  it('takes the number that giscus tells for this page', async () => {
    const elements = badges('giscus', 'https://giscus.app/?repo=ann/blog');
    await pause();
    tell('https://giscus.app', 5);
    expect(counts(elements)).to.deep.equal([5, 1]);
  });

  it('listens to no other origin, and to nothing but numbers', async () => {
    const elements = badges('giscus', 'https://giscus.app/?repo=ann/blog');
    await pause();
    tell('https://evil.example', 5);
    tell('https://giscus.app.evil.example', 5);
    for (const value of ['5', -5, 1e309, null, {}, '<b>']) tell('https://giscus.app', value);
    for (const data of [null, 'giscus', {giscus: null}, JSON.parse('{"__proto__": {"giscus": 5}}')])
      window.dispatchEvent(new MessageEvent('message', {origin: 'https://giscus.app', data}));
    expect(counts(elements)).to.deep.equal([1, 1]);
  });

  it('asks Isso again when its thread has changed', async () => {
    const body = encodeURIComponent('[4]');
    const elements = badges('isso', `${server.endpoint('echo')}?body=${body}`);
    await pause();
    const comment = (parent: Element) =>
      parent.appendChild(Object.assign(document.createElement('div'), {className: 'isso-comment'}));
    const first = comment(thread);
    await pause(400);
    expect(await server.takeRequests()).to.deep.equal([]);
    // A reply stands in the comment that it is one to.
    comment(first);
    await pause(500);
    expect(counts(elements)).to.deep.equal([4, 1]);
    expect((await server.takeRequests()).length).to.equal(1);
  });
});
