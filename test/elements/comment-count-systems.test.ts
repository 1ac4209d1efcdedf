import {expect, fixtureSync, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define/article-comment-count.js';
import {registerCommentSystem} from '../../src/comments/registry.js';
import '../../src/define/article-context.js';
import type {ArticleCommentCountChangeEvent} from '../../src/elements/comment-count/comment-count.events.js';
import type {ArticleCommentCount} from '../../src/elements/comment-count/comment-count.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {CommentServer} from '../helpers/comment-server.js';
import {takeWarnings} from '../helpers/console.js';

const link = html`
  <a href="#comments">Comments</a>
`;
const CHANGE = 'article-comment-count-change';

/** Waits for an answer, and says what was told of it. */
async function change(element: ArticleCommentCount) {
  const {count, state} = (await oneEvent(element, CHANGE)) as ArticleCommentCountChangeEvent;
  return {count, state, text: element.innerText};
}

const pause = (milliseconds = 100) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('<article-comment-count system>', () => {
  let server: CommentServer;
  beforeEach(() => (server = new CommentServer()));

  it('shows the number that WordPress has', async () => {
    const element = fixtureSync<ArticleCommentCount>(html`
      <article-comment-count system="WordPress " endpoint=${server.endpoint('late')} thread="7">
        ${link}
      </article-comment-count>
    `);
    await waitUntil(() => element.matches(':state(loading)'), 'it does not ask', {interval: 5});
    expect([element.state, element.innerText]).to.deep.equal(['loading', 'Comments']);
    expect(await change(element)).to.deep.equal({count: 7, state: 'ready', text: '7 comments'});
    expect(element.matches(':state(ready):not(:state(loading))')).to.equal(true);
    expect(element.source?.counts).to.equal('all');
    const [request] = await server.takeRequests();
    expect(request!.path).to.match(/\/wp\/v2\/comments\?post=7&per_page=1&_fields=id$/);
  });

  it('shows that there are none, when that is the answer', async () => {
    const endpoint = `${server.endpoint('echo')}?body={"7":0}`;
    const element = fixtureSync<ArticleCommentCount>(html`
      <article-comment-count system="json" endpoint=${endpoint} thread="7">${link}</article-comment-count>
    `);
    expect(await change(element)).to.deep.equal({count: 0, state: 'ready', text: 'No comments'});
    expect(element.matches(':state(zero)')).to.equal(true);
  });

  it('is accessible while it waits', async () => {
    const element = fixtureSync<ArticleCommentCount>(html`
      <article-comment-count system="wordpress" endpoint=${server.endpoint('hang')} thread="7">
        ${link}
      </article-comment-count>
    `);
    await waitUntil(() => element.state === 'loading', 'it does not ask');
    await expect(element).to.be.accessible();
    expect(element.state).to.equal('loading');
    expect(await accessibilityTree(element)).to.deep.equal(['link "Comments"', '  text "Comments"']);
  });

  it('shows a number that the page gives until there is an answer, and never another', async () => {
    const element = fixtureSync<ArticleCommentCount>(html`
      <article-comment-count count="5" system="wordpress" endpoint=${server.endpoint('late')} thread="7">
        ${link}
      </article-comment-count>
    `);
    const seen = new Set<string>();
    const observer = new MutationObserver(() => seen.add(element.innerText));
    await element.updateComplete;
    seen.add(element.innerText);
    observer.observe(element, {subtree: true, childList: true, characterData: true});
    await change(element);
    observer.disconnect();
    expect([...seen]).to.deep.equal(['5 comments', '7 comments']);
  });

  it('takes system, endpoint and thread from the context where it has none of its own', async () => {
    const context = fixtureSync(html`
      <article-context system="wordpress" endpoint=${server.endpoint('wordpress')} thread="3">
        <article-comment-count>${link}</article-comment-count>
        <article-comment-count thread="4">${link}</article-comment-count>
      </article-context>
    `);
    const elements = [...context.querySelectorAll('article-comment-count')];
    await Promise.all(elements.map(change));
    expect(elements.map(({count}) => count)).to.deep.equal([3, 4]);
  });

  it('takes no address from a context of another system', async () => {
    const context = fixtureSync(html`
      <article-context system="wordpress" endpoint=${server.endpoint('wordpress')} thread="3">
        <article-comment-count system="json">${link}</article-comment-count>
      </article-context>
    `);
    await pause();
    expect(context.querySelector('article-comment-count')!.state).to.equal('unknown');
    expect(await server.takeRequests()).to.deep.equal([]);
    expect(takeWarnings().length).to.equal(1);
  });

  it('names the thread by the address of the article, and on a page with several by its link', async () => {
    const addresses = ['/one/', '/two/', '/three/'].map((path) => new URL(path, location.href).href);
    const body = JSON.stringify(Object.fromEntries(addresses.map((address, index) => [address, index + 1])));
    const endpoint = `${server.endpoint('echo')}?body=${encodeURIComponent(body)}`;
    const page = fixtureSync(html`
      <div>
        <article-comment-count system="json" endpoint=${endpoint}>
          <a href="/one/#comments">Comments</a>
        </article-comment-count>
        <article-context url="/two/">
          <article-comment-count system="json" endpoint=${endpoint}>
            <a href="/one/#comments">Comments</a>
          </article-comment-count>
        </article-context>
        <article-comment-count system="json" endpoint=${endpoint} thread=${addresses[2]!}>
          ${link}
        </article-comment-count>
      </div>
    `);
    const elements = [...page.querySelectorAll('article-comment-count')];
    await Promise.all(elements.map(change));
    expect(elements.map(({count}) => count)).to.deep.equal([1, 2, 3]);
    expect(elements.map(({source}) => source)).to.deep.equal(
      addresses.map((thread) => ({system: 'json', endpoint, thread, counts: undefined})),
    );
    expect((await server.takeRequests()).length).to.equal(1);
  });

  it('asks only when it comes near', async () => {
    const page = fixtureSync(html`
      <div style="height: 10000px; display: grid; align-items: end">
        <article-comment-count system="wordpress" endpoint=${server.endpoint('wordpress')} thread="7">
          ${link}
        </article-comment-count>
      </div>
    `);
    const element = page.querySelector('article-comment-count')!;
    await pause();
    expect([element.state, (await server.takeRequests()).length]).to.deep.equal(['unknown', 0]);
    setTimeout(() => element.scrollIntoView());
    expect((await change(element)).count).to.equal(7);
    scrollTo(0, 0);
  });

  it('fills a request with the others that wait for the same system, as far as there is room', async () => {
    registerCommentSystem('lengths', {
      limit: 50,
      request: (endpoint, threads) => ({url: endpoint, method: 'POST', body: JSON.stringify(threads)}),
      read: ({body}) => body as number[],
    });
    const threads = Array.from({length: 60}, (_, index) => 'x'.repeat(index + 1));
    const page = fixtureSync(html`
      <article-context system="lengths" endpoint=${server.endpoint('lengths')}>
        ${threads.map(
          (thread) => html`
            <div style="height: 1000px">
              <article-comment-count thread=${thread}>${link}</article-comment-count>
            </div>
          `,
        )}
      </article-context>
    `);
    const elements = [...page.querySelectorAll('article-comment-count')];
    await change(elements[0]!);
    await pause();
    expect(elements.map(({count}) => count ?? null)).to.deep.equal(
      threads.map((_, index) => (index < 50 ? index + 1 : null)),
    );
    expect((await server.takeRequests()).length).to.equal(1);
  });

  it('asks again when it is told to, also out of sight', async () => {
    const element = fixtureSync<ArticleCommentCount>(html`
      <article-comment-count hidden system="wordpress" endpoint=${server.endpoint('wordpress')} thread="7">
        ${link}
      </article-comment-count>
    `);
    await element.refresh();
    expect([element.count, element.state]).to.deep.equal([7, 'ready']);
    element.thread = '8';
    await element.refresh();
    expect(element.count).to.equal(8);
    expect((await server.takeRequests()).length).to.equal(2);
  });

  it('asks for another thread when its attributes change', async () => {
    const element = fixtureSync<ArticleCommentCount>(html`
      <article-comment-count system="wordpress" endpoint=${server.endpoint('wordpress')} thread="7">
        ${link}
      </article-comment-count>
    `);
    await change(element);
    element.thread = '8';
    expect((await change(element)).count).to.equal(8);
  });

  it('aborts when it leaves, and asks when it comes back, but not for what it knows', async () => {
    const element = fixtureSync<ArticleCommentCount>(html`
      <article-comment-count system="wordpress" endpoint=${server.endpoint('hang')} thread="7">
        ${link}
      </article-comment-count>
    `);
    const page = element.parentElement!;
    await waitUntil(async () => (await server.requests()).length === 1, 'it does not ask');
    element.remove();
    await waitUntil(async () => (await server.requests())[0]!.aborted, 'it does not abort');
    expect((await server.takeRequests()).length).to.equal(1);
    expect([element.state, element.textContent.trim()]).to.deep.equal(['unknown', 'Comments']);
    element.endpoint = server.endpoint('wordpress');
    page.append(element);
    expect((await change(element)).count).to.equal(7);
    await server.takeRequests();
    element.remove();
    page.append(element);
    await pause();
    expect([element.innerText, (await server.takeRequests()).length]).to.deep.equal(['7 comments', 0]);
  });

  for (const behaviour of ['missing', 'redirect', 'huge', 'echo']) {
    it(`keeps what the page gives when the server answers with "${behaviour}", and warns once`, async () => {
      const page = fixtureSync(html`
        <div>
          <article-comment-count system="wordpress" endpoint=${server.endpoint(behaviour)} thread="7">
            ${link}
          </article-comment-count>
          <article-comment-count
            count="5"
            system="wordpress"
            endpoint=${server.endpoint(behaviour)}
            thread="7"
          >
            ${link}
          </article-comment-count>
        </div>
      `);
      const [without, given] = [...page.querySelectorAll('article-comment-count')];
      const changes = await Promise.all([change(without!), change(given!)]);
      expect(changes).to.deep.equal([
        {count: null, state: 'error', text: 'Comments'},
        {count: 5, state: 'error', text: '5 comments'},
      ]);
      expect(without!.matches(':state(error)')).to.equal(true);
      expect(await accessibilityTree(without!)).to.deep.equal(['link "Comments"', '  text "Comments"']);
      await expect(page).to.be.accessible();
      const warnings = takeWarnings();
      expect(warnings.length).to.equal(2);
      for (const warning of warnings) expect(warning).to.contain('got no count from http://localhost:');
    });
  }

  const mistakes: [string, Record<string, string>, string][] = [
    [
      'an unknown system',
      {system: 'issues'},
      'does not know the comment system "issues". Most are in the addition comment-systems, loaded first.',
    ],
    [
      'a system that would run a script',
      {system: 'disqus'},
      'asks nobody: disqus gives its numbers only to a script of its own. Let your server fetch them, as JSON.',
    ],
    [
      'no endpoint',
      {system: 'wordpress', thread: '5'},
      'needs the http or https address of the comment system as endpoint.',
    ],
    [
      'an unsafe endpoint',
      {system: 'wordpress', thread: '5', endpoint: 'javascript:1'},
      'needs the http or https address of the comment system as endpoint.',
    ],
    ['no thread', {system: 'wordpress', endpoint: '/wp-json'}, 'needs a thread.'],
  ];
  for (const [what, attributes, warning] of mistakes) {
    it(`asks nobody with ${what}, and warns once`, async () => {
      const element = fixtureSync<ArticleCommentCount>(html`
        <article-comment-count>${link}</article-comment-count>
      `);
      Object.assign(element, attributes);
      await element.updateComplete;
      await element.refresh();
      expect([element.state, element.innerText]).to.deep.equal(['unknown', 'Comments']);
      expect(takeWarnings()).to.deep.equal([`<article-comment-count> ${warning}`]);
    });
  }
});
