import {expect, fixture} from '@open-wc/testing';
import '../../src/define/article-byline.js';
import type {ArticleByline} from '../../src/elements/byline/byline.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {boxOfCharacter} from '../helpers/character-box.js';
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

  it('joins them by the names that are joined: "e Isabel", "ויוסי"', async () => {
    const joined = async (language: string, ...names: string[]) => {
      const content = names.map((name) => `<a> ${name} </a>`).join('');
      const byline = await place(content, `lang="${language}"`);
      return [...byline.shadowRoot!.querySelectorAll('bdi')].map((bdi) => bdi.textContent).join('|');
    };
    expect(await joined('es', 'Bo', 'Ana')).to.equal(' y ');
    expect(await joined('es', 'Bo', 'Isabel')).to.equal(' e ');
    expect(await joined('he', 'דנה', 'יוסי')).to.equal(' ו');
    expect(await joined('he', 'דנה', 'Ann')).to.equal(' ו-');
    // A picture is a name too, and has no letters.
    expect(await joined('en', 'Ann', '<img alt="Bo">', 'Cy')).to.equal(', |, and ');
  });

  it('says nothing of writers when there is none', async () => {
    expect(await spoken(await place(published))).to.equal('February 6, 2019');
  });

  for (const empty of ['<span></span>', '<a href="#x"> </a>', '<p><br></p>'])
    it(`takes ${empty} for no writer`, async () => {
      expect(await spoken(await place(empty + link('Ann')))).to.equal(
        empty.startsWith('<p>') ? 'Ann' : 'By|Ann',
      );
    });

  it('shows an update of another day, and none of the same', async () => {
    const updated = (value: string) => `<time slot="updated" datetime="${value}">Updated</time>`;
    const other = await place(published + updated('2019-08-01'));
    expect(other.querySelector('[slot=updated]')!.checkVisibility()).to.equal(true);
    const same = await place(published + updated('2019-02-06T18:00Z'));
    expect(same.querySelector('[slot=updated]')!.checkVisibility()).to.equal(false);
    // Another article takes the place of this one.
    same.querySelector<HTMLTimeElement>('[slot=updated]')!.dateTime = '2019-08-01';
    await Promise.resolve();
    await same.updateComplete;
    expect(same.querySelector('[slot=updated]')!.checkVisibility()).to.equal(true);
  });

  it('takes an empty writer, as a template leaves it, for none', async () => {
    const empty = '<a rel="author" href=""></a> ';
    expect(await spoken(await place(empty + published))).to.equal('February 6, 2019');
    expect(await spoken(await place(`By ${empty}${published}`))).to.equal('February 6, 2019');
    expect(await spoken(await place(empty + link('Bo')))).to.equal('By|Bo');
  });

  it('shows words of the author’s own, and a paragraph, as they are', async () => {
    expect(await spoken(await place('Ann Lee, for the <b>Herald</b>'))).to.equal('Ann Lee, for the|Herald');
    expect(await spoken(await place(`<p>From ${link('Ann')}</p>`))).to.equal('From|Ann');
  });

  it('adds no ids and no roles to writers (BBC byline: one id for each of them, role=text)', async () => {
    const byline = await place(link('Ann') + link('Bo'));
    expect(byline.shadowRoot!.querySelector('[id], [role], [aria-hidden]')).to.equal(null);
    expect(byline.querySelectorAll('[id], [role]')).to.have.lengthOf(0);
  });

  it('compares dates, not their words (Guardian dateline), within the tolerance that is set', async () => {
    const shows = async (from: string, to: string, attributes = '') => {
      const byline = await place(
        `<time slot="published" datetime="${from}">Feb 6</time><time slot="updated" datetime="${to}">Feb 6</time>`,
        attributes,
      );
      return byline.querySelector('[slot=updated]')!.checkVisibility();
    };
    expect(await shows('2018-02-06', '2019-02-06')).to.equal(true);
    expect(await shows('2019-02-06T09:00Z', '2019-02-06T11:00Z', 'tolerance-hours="1"')).to.equal(true);
    expect(await shows('2019-02-06T09:00Z', '2019-02-09T09:00Z', 'tolerance-hours="96"')).to.equal(false);
    expect(await shows('2019-02-06T09:00Z', '2019-02-07T09:00Z')).to.equal(true);
    expect(await shows('2019-02-06T09:00Z', '2019-02-07T08:59Z')).to.equal(false);
    for (const tolerance of ['0', '-48', 'x']) {
      expect(await shows('2019-02-06', '2019-02-06T09:00Z', `tolerance-hours="${tolerance}"`)).to.equal(true);
      // One before the publication is none, whatever is set.
      expect(await shows('2019-02-06', '2019-02-05', `tolerance-hours="${tolerance}"`)).to.equal(false);
    }
    // A scheduled article has last been changed before it was published.
    expect(await shows('2019-02-06', '2019-01-06')).to.equal(false);
  });

  it('says the range in which most readers are, in the plural of its end', async () => {
    const article = await fixture<HTMLElement>(
      `<article lang="en"><article-byline reading-time reading-range></article-byline><p>${'word '.repeat(912)}</p></article>`,
    );
    const byline = article.querySelector('article-byline')!;
    const time = byline.shadowRoot!.querySelector('[part=reading-time]')!;
    expect(time.textContent).to.equal('3–\u20605 minutes to read');
    article.querySelector('p')!.textContent = 'short';
    byline.requestUpdate();
    await byline.updateComplete;
    expect(time.textContent).to.equal('1 minute to read');
  });

  it('begins with the number, and ends in the dot, where its words are English and the line is read from the right', async () => {
    const article = await fixture<HTMLElement>(
      `<article lang="ur" dir="rtl"><article-byline reading-time><i slot="more">لفظ</i></article-byline><p>لفظ</p></article>`,
    );
    const part = article.querySelector('article-byline')!.shadowRoot!.querySelector('[part=reading-time]')!;
    const text = part.firstElementChild!.firstChild as Text;
    const leftOf = (index: number) => boxOfCharacter(text, index).left;
    expect(text.data).to.equal('1 minute to read');
    expect(leftOf(0)).to.be.below(leftOf(2));
    expect(part.getBoundingClientRect().left).to.be.below(leftOf(0));
  });

  it('says how long the article takes to read', async () => {
    const article = await fixture<HTMLElement>(
      `<article><article-byline reading-time></article-byline><p>${'word '.repeat(920)}</p></article>`,
    );
    const time = article.querySelector('article-byline')!.shadowRoot!.querySelector('[part=reading-time]')!;
    expect(time.textContent).to.equal('4 minutes to read');
  });

  it('joins the names in their order where nothing has been assigned by hand, as in a saved page', async () => {
    const content =
      '<a href="#1">Ann</a> <a href="#2">Bo</a> <a href="#3">Cy</a> <time slot="updated">2019</time>';
    const byline = await place(content);
    const copy = document.createElement('div');
    copy.setHTMLUnsafe(
      `<div><template shadowrootmode="open">${byline.shadowRoot!.innerHTML}</template>${content}</div>`,
    );
    const host = copy.firstElementChild!;
    host.shadowRoot!.adoptedStyleSheets = byline.shadowRoot!.adoptedStyleSheets;
    document.body.append(copy);
    const separators = [...host.children].map((name) => getComputedStyle(name, '::after').content);
    expect(separators).to.deep.equal(['", "', '", "', 'none', 'none']);
    expect(host.shadowRoot!.querySelector('bdi')!.checkVisibility()).to.equal(false);
    expect(byline.shadowRoot!.querySelector('bdi')!.checkVisibility()).to.equal(true);
    expect(getComputedStyle(byline.querySelector('a')!, '::after').content).to.equal('none');
    copy.remove();
  });

  it('leaves out what is hidden, with the dot and the words that join it, and takes it up again', async () => {
    const more = '<a slot="more" href="#comments">No comments</a>';
    const byline = await place(link('Ann') + link('Bo') + published + more);
    const [, bo, time, comments] = byline.children as unknown as HTMLElement[];
    const dots = () =>
      [...byline.shadowRoot!.querySelectorAll('span')].filter(
        (span) => span.checkVisibility() && getComputedStyle(span, '::after').content.includes('·'),
      ).length;
    const change = async (isHidden: boolean, ...parts: (HTMLElement | undefined)[]) => {
      for (const part of parts) part!.hidden = isHidden;
      await new Promise((resolve) => setTimeout(resolve));
      await byline.updateComplete;
      return [await spoken(byline), dots()];
    };
    expect(await change(true, bo, time)).to.deep.equal(['By|Ann|No comments', 1]);
    expect(await change(true, comments)).to.deep.equal(['By|Ann', 0]);
    expect(await change(false, bo, time, comments)).to.deep.equal([
      'By|Ann|and|Bo|February 6, 2019|No comments',
      2,
    ]);
  });

  it('takes up a name that a framework fills in later, and a slot that it gives', async () => {
    const byline = await place(`<a href="#1"></a>${published.replace('slot="published"', '')}`);
    byline.querySelector('a')!.textContent = 'Ann';
    byline.querySelector('time')!.slot = 'published';
    await new Promise((resolve) => setTimeout(resolve));
    await byline.updateComplete;
    expect(await spoken(byline)).to.equal('By|Ann|February 6, 2019');
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
