import {expect, fixture} from '@open-wc/testing';
import '../../src/define/article-byline.js';
import type {ArticleByline} from '../../src/elements/byline/byline.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';

const place = (content: string, attributes = '') =>
  fixture<ArticleByline>(`<article-byline ${attributes}>${content}</article-byline>`);

const link = (name: string) => `<a rel="author" href="#${name}">${name}</a>`;

const published = '<time slot="published" datetime="2019-02-06T09:00Z">February 6, 2019</time>';

/** What is read, in order. */
const spoken = async (byline: ArticleByline) =>
  (await accessibilityTree(byline.parentElement!))
    .map((line) => /^\s*(?:text|link) "(.*)"$/.exec(line)?.[1])
    .filter((text, index, all) => text && text !== all[index - 1])
    .join('|');

describe('<article-byline>', () => {
  it('joins the writers as the language does', async () => {
    expect(await spoken(await place(link('Ann')))).to.equal('By|Ann');
    expect(await spoken(await place(link('Ann') + link('Bo')))).to.equal('By|Ann|and|Bo');
    const three = await place(link('Ann') + link('Bo') + link('Cy'));
    expect(await spoken(three)).to.equal('By|Ann|,|Bo|, and|Cy');
    await expect(three).to.be.accessible();
  });

  it('says nothing of writers when there is none', async () => {
    expect(await spoken(await place(published))).to.equal('February 6, 2019');
  });

  it('shows an update of another day, and none of the same', async () => {
    const updated = (value: string) => `<time slot="updated" datetime="${value}">Updated</time>`;
    const other = await place(published + updated('2019-08-01'));
    expect(other.querySelector('[slot=updated]')!.checkVisibility()).to.equal(true);
    const same = await place(published + updated('2019-02-06T18:00Z'));
    expect(same.querySelector('[slot=updated]')!.checkVisibility()).to.equal(false);
  });

  it('says how long the article takes to read', async () => {
    const article = await fixture<HTMLElement>(
      `<article><article-byline reading-time></article-byline><p>${'word '.repeat(920)}</p></article>`,
    );
    const time = article.querySelector('article-byline')!.shadowRoot!.querySelector('[part=reading-time]')!;
    expect(time.textContent).to.equal('4 minutes to read');
  });

  it('follows writers that come and go', async () => {
    const byline = await place(link('Ann'));
    byline.insertAdjacentText('beforeend', ' ');
    const second = document.createElement('span');
    second.textContent = 'Bo';
    byline.append(second);
    await new Promise((resolve) => setTimeout(resolve));
    await byline.updateComplete;
    expect(second.checkVisibility()).to.equal(true);
    byline.querySelector('a')!.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await byline.updateComplete;
    expect(await spoken(byline)).to.equal('By|Bo');
  });
});
