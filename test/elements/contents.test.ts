import {expect, fixture} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import '../../src/define/article-contents.js';
import type {ArticleContents} from '../../src/elements/contents/contents.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';

const tall = '<div style="height: 1200px"></div>';

const text = `<article><article-contents></article-contents><h2 id="kept">One</h2>${tall}<h3>Über “uns”</h3>${tall}<h2>One</h2><p>end</p></article>`;

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

const currentIn = (contents: Element) =>
  [...contents.querySelectorAll('[aria-current]')].map((link) => `${link.ariaCurrent!}: ${link.textContent}`);

describe('<article-contents>', () => {
  let article: HTMLElement;
  let contents: ArticleContents;

  beforeEach(async () => {
    await setViewport({width: 800, height: 600});
    article = await fixture<HTMLElement>(text);
    contents = article.querySelector('article-contents')!;
    await contents.updateComplete;
    await settled();
  });

  afterEach(() => scrollTo(0, 0));

  it('lists the headings, with ids of their words, and keeps the ids that they have', async () => {
    expect([...contents.querySelectorAll('a')].map((link) => decodeURIComponent(link.hash))).to.deep.equal([
      '#kept',
      '#über-uns',
      '#one',
    ]);
    expect(
      (
        await accessibilityTree(contents.parentElement!.querySelector('article-contents')!.parentElement!)
      ).join(),
    ).to.contain('navigation "Contents"');
    await expect(contents).to.be.accessible();
  });

  it('marks exactly one section: the one that is read, and the last at the end of the page', async () => {
    scrollTo(0, article.querySelector('h3')!.getBoundingClientRect().top + scrollY - 5);
    await settled();
    expect(currentIn(contents)).to.deep.equal(['location: Über “uns”']);
    scrollTo(0, document.documentElement.scrollHeight);
    await settled();
    expect(currentIn(contents)).to.deep.equal(['location: One']);
    expect(contents.querySelectorAll('a')[2]!.hasAttribute('aria-current')).to.equal(true);
  });

  it('takes the reader and focus to a section, and leaves nothing in the history', async () => {
    const {length} = history;
    const link = contents.querySelectorAll('a')[1]!;
    const {x, y, width, height} = link.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    await settled();
    expect(document.activeElement).to.equal(article.querySelector('h3'));
    expect(article.querySelector('h3')!.getBoundingClientRect().top).to.be.within(-1, 50);
    expect(history.length).to.equal(length);
    expect(location.hash).to.equal('');
    expect(currentIn(contents)).to.deep.equal(['location: Über “uns”']);
  });

  it('follows headings that come, and goes without a trace', async () => {
    const late = document.createElement('h2');
    late.textContent = 'Late';
    article.append(late);
    await settled();
    expect(contents.querySelectorAll('a')[3]!.textContent).to.equal('Late');
    contents.remove();
    expect(contents.childElementCount).to.equal(0);
  });

  it('keeps a list of the author’s', async () => {
    const own = await fixture<ArticleContents>(
      '<article-contents heading="In this article"><ul><li><a href="#kept">First</a></li></ul></article-contents>',
    );
    expect(own.querySelectorAll('ul, ol')).to.have.lengthOf(1);
    expect(currentIn(own)).to.deep.equal([]);
  });

  it('is closed at first on a small screen', async () => {
    await setViewport({width: 380, height: 600});
    const small = await fixture<HTMLElement>(text);
    await settled();
    expect(small.querySelector('article-contents a')!.checkVisibility()).to.equal(false);
  });

  it('shows nothing without a heading', async () => {
    const empty = await fixture<HTMLElement>(
      '<article><article-contents></article-contents><p>x</p></article>',
    );
    await settled();
    expect(empty.querySelector('article-contents')!.getBoundingClientRect().height).to.equal(0);
  });
});
