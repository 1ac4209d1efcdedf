import {expect, fixture} from '@open-wc/testing';
import '../../src/define/article-reading-progress.js';
import '../helpers/console.js';
import {drawn} from '../helpers/drawn.js';

const page =
  '<div><header style="height: 400px"></header><article style="height: 3000px"><article-reading-progress></article-reading-progress></article><footer style="height: 2000px"></footer></div>';

describe('<article-reading-progress>', () => {
  afterEach(() => scrollTo(0, 0));

  for (const way of ['scroll-driven', 'by a listener']) {
    it(`goes from the top of the article to its end, and no further (${way})`, async () => {
      const {ViewTimeline} = globalThis as {ViewTimeline?: unknown};
      if (way === 'by a listener') Object.assign(globalThis, {ViewTimeline: undefined});
      const root = await fixture<HTMLElement>(page);
      const progress = root.querySelector('article-reading-progress')!;
      await progress.updateComplete;
      const bar = progress.shadowRoot!.querySelector('[part=bar]')!;
      const share = () => bar.getBoundingClientRect().width / document.documentElement.clientWidth;
      const top = root.querySelector('article')!.getBoundingClientRect().top + scrollY;
      for (const [position, expected] of [
        [0, 0],
        [top, 0],
        [top + (3000 - innerHeight) / 2, 0.5],
        [top + 3000 - innerHeight, 1],
        [top + 3500, 1],
      ] as const) {
        scrollTo(0, position);
        await drawn();
        expect(share()).to.be.closeTo(expected, 0.02);
      }
      expect(bar.getAttribute('aria-hidden')).to.equal('true');
      await expect(root).to.be.accessible();
      Object.assign(globalThis, {ViewTimeline});
    });
  }

  for (const way of ['scroll-driven', 'by a listener'])
    it(`does not begin before a short article, which fits the window, leaves it (${way})`, async () => {
      const {ViewTimeline} = globalThis as {ViewTimeline?: unknown};
      if (way === 'by a listener') Object.assign(globalThis, {ViewTimeline: undefined});
      const root = await fixture<HTMLElement>(page.replace('3000px', '300px').replace('400px', '100px'));
      const progress = root.querySelector('article-reading-progress')!;
      await progress.updateComplete;
      const bar = progress.shadowRoot!.querySelector('[part=bar]')!;
      const top = progress.parentElement!.getBoundingClientRect().top + scrollY;
      const widths: number[] = [];
      for (const position of [0, top - 20, top + 20]) {
        scrollTo(0, position);
        await drawn();
        widths.push(bar.getBoundingClientRect().width / document.documentElement.clientWidth);
      }
      expect(widths).to.deep.equal([0, 0, 1]);
      Object.assign(globalThis, {ViewTimeline});
    });

  it('grows from the right in a right-to-left page', async () => {
    const root = await fixture<HTMLElement>(page.replace('<div>', '<div dir="rtl">'));
    const progress = root.querySelector('article-reading-progress')!;
    await progress.updateComplete;
    scrollTo(0, 400 + (3000 - innerHeight) / 2 + root.getBoundingClientRect().top + scrollY);
    await drawn();
    const {left, right} = progress.shadowRoot!.querySelector('[part=bar]')!.getBoundingClientRect();
    expect(right).to.be.closeTo(document.documentElement.clientWidth, 1);
    expect(left).to.be.closeTo(document.documentElement.clientWidth / 2, 20);
  });

  it('follows the article that a script puts in place of the first', async () => {
    const root = await fixture<HTMLElement>(
      '<div><article-reading-progress></article-reading-progress><main><article style="height: 2000px"></article></main></div>',
    );
    const progress = root.querySelector('article-reading-progress')!;
    await progress.updateComplete;
    const article = document.createElement('article');
    article.style.height = '6000px';
    root.querySelector('main')!.replaceChildren(article);
    scrollTo(0, article.getBoundingClientRect().top + scrollY + (6000 - innerHeight) / 2);
    await drawn();
    const bar = progress.shadowRoot!.querySelector('[part=bar]')!;
    expect(bar.getBoundingClientRect().width / document.documentElement.clientWidth).to.be.closeTo(0.5, 0.02);
  });

  it('takes no comment for the article', async () => {
    const root = await fixture<HTMLElement>(
      '<div><article-reading-progress></article-reading-progress><p>Words</p><div id="comments"><article>One</article></div></div>',
    );
    const progress = root.querySelector('article-reading-progress')!;
    expect(progress.article === null).to.equal(true);
    root.append(document.createElement('article'));
    expect(progress.article === root.lastElementChild).to.equal(true);
  });

  it('shows nothing without an article', async () => {
    const progress = await fixture<HTMLElement>(
      '<article-reading-progress for="nowhere"></article-reading-progress>',
    );
    expect(progress.shadowRoot!.querySelector('[part=bar]')!.getBoundingClientRect().width).to.equal(0);
  });
});
