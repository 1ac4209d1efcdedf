import {expect, fixture} from '@open-wc/testing';
import '../../src/define/article-age-notice.js';
import '../../src/define/article-context.js';
import type {ArticleAgeNotice} from '../../src/elements/age-notice/age-notice.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';

const yearsAgo = (years: number) => new Date(Date.now() - years * 366 * 86_400_000).toISOString();

const textOf = (notice: ArticleAgeNotice) => notice.shadowRoot!.textContent.trim();

const place = (attributes: string, content = '') =>
  fixture<ArticleAgeNotice>(`<article-age-notice ${attributes}>${content}</article-age-notice>`);

describe('<article-age-notice>', () => {
  it('says how old the article is, as a note', async () => {
    const notice = await place(`published="${yearsAgo(7)}"`);
    expect(textOf(notice)).to.equal('This article is more than 7 years old');
    expect((await accessibilityTree(notice.parentElement!)).join()).to.contain('note');
    await expect(notice).to.be.accessible();
    expect(textOf(await place(`published="${yearsAgo(1)}"`))).to.equal(
      'This article is more than 1 year old',
    );
  });

  it('says nothing of an article that is not old enough, or whose date is not known', async () => {
    for (const attributes of [
      `published="${yearsAgo(0.5)}"`,
      `published="${yearsAgo(3)}" years="5"`,
      `published="${yearsAgo(0.5)}" years="-1"`,
      'published="x"',
      '',
    ])
      expect(textOf(await place(attributes))).to.equal('');
  });

  it('holds its text once (Guardian age warning: twice)', async () => {
    const notice = await place(`published="${yearsAgo(7)}"`);
    const tree = await accessibilityTree(notice.parentElement!);
    expect(tree.filter((line) => line.includes('more than 7 years'))).to.have.lengthOf(1);
    expect(notice.shadowRoot!.querySelector('[aria-hidden], [aria-live], [role=alert]')).to.equal(null);
  });

  it('goes by the later of the article’s dates', async () => {
    const context = await fixture<HTMLElement>(
      `<article-context published="${yearsAgo(9)}" modified="${yearsAgo(2)}"><article-age-notice></article-age-notice></article-context>`,
    );
    const notice = context.querySelector('article-age-notice')!;
    await notice.updateComplete;
    expect(textOf(notice)).to.match(/more than 2 years/);
  });

  it('shows words of the author’s only when the article is old', async () => {
    const old = await place(`published="${yearsAgo(7)}"`, '<b>Old.</b>');
    expect(old.querySelector('b')!.checkVisibility()).to.equal(true);
    const recent = await place(`published="${yearsAgo(0)}"`, '<b>Old.</b>');
    expect(recent.querySelector('b')!.checkVisibility()).to.equal(false);
  });
});
