import {expect, fixtureSync, html, oneEvent} from '@open-wc/testing';
import '../../src/define/article-comment-count.js';
import type {ArticleCommentCount} from '../../src/elements/comment-count/comment-count.js';
import {CommentServer} from '../helpers/comment-server.js';
import '../helpers/console.js';

const CHANGE = 'article-comment-count-change';

/** Two elements that wait for consent. */
async function waiting(server: CommentServer): Promise<[ArticleCommentCount, ArticleCommentCount]> {
  const endpoint = server.endpoint('wordpress');
  const page = fixtureSync(html`
    <div>
      <article-comment-count system="wordpress" endpoint=${endpoint} thread="7" consent="required">
        <a href="#comments">Comments</a>
      </article-comment-count>
      <article-comment-count count="3" system="wordpress" endpoint=${endpoint} thread="8" consent="required">
        <a href="#comments">Comments</a>
      </article-comment-count>
    </div>
  `);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const [one, two] = page.querySelectorAll('article-comment-count');
  return [one!, two!];
}

// The page allows it once for all, so the order of these tests matters.
describe('<article-comment-count consent="required">', () => {
  let server: CommentServer;
  beforeEach(() => (server = new CommentServer()));

  it('asks nobody, also when it is told to ask again, and shows what the page gives', async () => {
    const [one, two] = await waiting(server);
    await one.refresh();
    expect([one.state, two.state, one.source]).to.deep.equal(['unknown', 'ready', undefined]);
    expect(two.innerText).to.equal('3 comments');
    expect(await server.takeRequests()).to.deep.equal([]);
  });

  it('asks nobody either where the attribute has no value', async () => {
    const [one] = await waiting(server);
    one.setAttribute('consent', '');
    await one.refresh();
    expect([one.state, one.source]).to.deep.equal(['unknown', undefined]);
    expect(await server.takeRequests()).to.deep.equal([]);
  });

  it('is let go by the page when it leaves, also before its first update', async () => {
    const {addEventListener, removeEventListener} = EventTarget.prototype;
    const listeners = new Set<unknown>();
    EventTarget.prototype.addEventListener = function (type, listener, ...given) {
      if (type === 'article-comment-count-allow') listeners.add(listener);
      addEventListener.call(this, type, listener, ...given);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, ...given) {
      listeners.delete(listener);
      removeEventListener.call(this, type, listener, ...given);
    };
    try {
      const [one, two] = await waiting(server);
      expect(listeners.size).to.equal(2);
      one.remove();
      expect(listeners.size).to.equal(1);
      two.remove();
      expect(listeners.size).to.equal(0);
      document.body.append(one);
      one.thread = '9';
      one.remove();
      await one.updateComplete;
      expect(listeners.size).to.equal(0);
    } finally {
      Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
    }
  });

  it('asks when its attribute changes', async () => {
    const [one, two] = await waiting(server);
    setTimeout(() => one.setAttribute('consent', 'granted'));
    await oneEvent(one, CHANGE);
    expect([one.count, two.count]).to.deep.equal([7, 3]);
    expect((await server.takeRequests()).length).to.equal(1);
  });

  it('asks when the page allows it for all', async () => {
    const elements = await waiting(server);
    setTimeout(() => document.dispatchEvent(new Event('article-comment-count-allow')));
    await Promise.all(elements.map((element) => oneEvent(element, CHANGE)));
    expect(elements.map(({count}) => count)).to.deep.equal([7, 8]);
    const [one] = await waiting(server);
    if (one.count !== 7) await oneEvent(one, CHANGE);
    expect(one.count).to.equal(7);
  });
});
