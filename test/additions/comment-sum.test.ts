import {expect, fixtureSync, html, nextFrame, waitUntil} from '@open-wc/testing';
import '../../src/additions/comment-sum.js';
import '../../src/define/article-comment-count.js';
import type {ArticleCommentCount} from '../../src/elements/comment-count/comment-count.js';
import {CommentServer} from '../helpers/comment-server.js';
import {takeWarnings} from '../helpers/console.js';

/** Waits until a number is shown, or long enough to see that none comes. */
async function settled(element: ArticleCommentCount): Promise<string> {
  for (let round = 0; round < 10 && element.count == null; round++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await element.updateComplete;
  return element.innerText;
}

describe('the addition comment-sum', () => {
  let server: CommentServer;
  beforeEach(() => (server = new CommentServer()));

  /** A sum of a WordPress thread and what is given, which are folded away. */
  const page = (behaviour: string, sum = '#blog, #mastodon', given = '3') =>
    fixtureSync(html`
      <div>
        <article-comment-count sum=${sum}><a href="#comments">Comments</a></article-comment-count>
        <details>
          <summary>Where</summary>
          <article-comment-count
            id="blog"
            system="wordpress"
            endpoint=${server.endpoint(behaviour)}
            thread="4"
          ></article-comment-count>
          <article-comment-count id="mastodon" label="replies" count=${given}></article-comment-count>
        </details>
      </div>
    `).querySelector('article-comment-count')!;

  it('adds up numbers that are given and asked for, also out of sight', async () => {
    const sum = page('wordpress');
    expect(await settled(sum)).to.equal('7 comments');
    expect((await server.takeRequests()).length).to.equal(1);
    const [blog, mastodon] =
      sum.parentElement!.querySelectorAll<ArticleCommentCount>('details > *:not(summary)');
    expect([blog!.textContent, mastodon!.textContent]).to.deep.equal(['4 comments', '3 replies']);
  });

  it('follows what changes', async () => {
    const sum = page('wordpress');
    await settled(sum);
    sum.parentElement!.querySelector('#mastodon')!.setAttribute('count', '30');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sum.innerText).to.equal('34 comments');
  });

  it('does not count itself, or what is no count, where its selector matches them', async () => {
    const sum = page('wordpress', 'article-comment-count, summary');
    expect(await settled(sum)).to.equal('7 comments');
    sum.parentElement!.querySelector('#mastodon')!.setAttribute('count', '30');
    await waitUntil(() => sum.innerText === '34 comments');
  });

  it('shows no sum while the last part is not known, and then all of it', async () => {
    const sum = page('wordpress', '#blog, #mastodon', '');
    const [blog, mastodon] =
      sum.parentElement!.querySelectorAll<ArticleCommentCount>('details > *:not(summary)');
    await waitUntil(() => blog!.count === 4);
    await blog!.updateComplete;
    await nextFrame();
    expect(sum.innerText).to.equal('Comments');
    expect(takeWarnings().length).to.equal(1);
    mastodon!.setAttribute('count', '2');
    await waitUntil(() => sum.innerText === '6 comments');
  });

  it('shows no sum while a part is not known', async () => {
    const sum = page('missing');
    expect(await settled(sum)).to.equal('Comments');
    expect(takeWarnings().length).to.equal(1);
  });

  for (const selector of ['', '..', '#nothing', 'summary', '[sum]']) {
    it(`shows no sum of "${selector}"`, async () => {
      const sum = page('wordpress', selector);
      expect(await settled(sum)).to.equal('Comments');
      expect(await server.takeRequests()).to.deep.equal([]);
    });
  }
});
