import {expect, fixtureSync, html, oneEvent, waitUntil} from '@open-wc/testing';
import {registerCommentSystem} from '../../src/comments/registry.js';
import '../../src/define/article-comment-count.js';
import type {ArticleCommentCount} from '../../src/elements/comment-count/comment-count.js';
import {CommentServer} from '../helpers/comment-server.js';
import '../helpers/console.js';

registerCommentSystem('lengths', {
  limit: 2,
  request: (endpoint, threads) => ({url: endpoint, method: 'POST', body: JSON.stringify(threads)}),
  read: ({body}) => body as number[],
});

/** Places three badges that can ask for their numbers in one request, each in a box of its own. */
function placeBadges(server: CommentServer, boxStyle = ''): NodeListOf<ArticleCommentCount> {
  const page = fixtureSync(html`
    <div>
      ${['a', 'bb', 'ccc'].map(
        (thread) => html`
          <div style=${boxStyle}>
            <article-comment-count
              system="lengths"
              endpoint=${server.endpoint('lengths')}
              thread=${thread}
            ></article-comment-count>
          </div>
        `,
      )}
    </div>
  `);
  return page.querySelectorAll('article-comment-count');
}

describe('<article-comment-count> that leaves', () => {
  it('or has not come yet, asks nobody when it is asked to', async () => {
    const server = new CommentServer();
    const count = document.createElement('article-comment-count');
    Object.assign(count, {system: 'lengths', endpoint: server.endpoint('lengths'), thread: 'a'});
    await count.refresh();
    document.body.append(count);
    count.remove();
    await count.refresh();
    expect([count.state, await server.takeRequests()]).to.deep.equal(['unknown', []]);
  });

  it('right after it was told to ask again asks nobody', async () => {
    const server = new CommentServer();
    const [count] = placeBadges(server, 'margin-top: 5000px');
    await count!.updateComplete;
    const refreshed = count!.refresh();
    count!.remove();
    await refreshed;
    expect([count!.state, await server.takeRequests()]).to.deep.equal(['unknown', []]);
  });

  it('or asks for something else, or for nothing, ends the request that is under way', async () => {
    const server = new CommentServer();
    const {fetch} = window;
    const signals: AbortSignal[] = [];
    window.fetch = (input, options) => {
      signals.push(options!.signal!);
      return fetch(input, options);
    };
    try {
      const [count] = placeBadges(server);
      await oneEvent(count!, 'article-comment-count-change');
      signals.length = 0;
      count!.endpoint = server.endpoint('hang');
      await waitUntil(() => signals.length === 1);
      count!.thread = 'bb';
      await waitUntil(() => signals.length === 2);
      expect(signals.map(({aborted}) => aborted)).to.deep.equal([true, false]);
      count!.system = null;
      await count!.updateComplete;
      expect(signals.map(({aborted}) => aborted)).to.deep.equal([true, true]);
      expect([count!.count, count!.state]).to.deep.equal([1, 'ready']);
    } finally {
      window.fetch = fetch;
    }
  });

  it('is not asked for by those that stay', async () => {
    const server = new CommentServer();
    const [atOnce, later, stays] = placeBadges(server);
    // Before its first update, and after it.
    atOnce!.remove();
    await later!.updateComplete;
    later!.remove();
    await oneEvent(stays!, 'article-comment-count-change');
    const bodies = (await server.takeRequests()).map(({body}) => body);
    expect(bodies).to.deep.equal(['["ccc"]']);
  });

  it('takes up no room in the request of those that stay', async () => {
    const server = new CommentServer();
    const [near, leaves, stays] = placeBadges(server, 'height: 3000px');
    await leaves!.updateComplete;
    leaves!.remove();
    await Promise.all([near!, stays!].map((count) => oneEvent(count, 'article-comment-count-change')));
    expect([near!.count, leaves!.count ?? null, stays!.count]).to.deep.equal([1, null, 3]);
    expect((await server.takeRequests()).map(({body}) => body)).to.deep.equal(['["a","ccc"]']);
  });
});
