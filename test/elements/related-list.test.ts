import {expect, fixture} from '@open-wc/testing';
import '../../src/define/article-related-link.js';
import '../../src/define/article-related-list.js';
import type {ArticleRelatedList} from '../../src/elements/related-list/related-list.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';

describe('<article-related-list>', () => {
  it('is a list with a heading, of the author’s own elements', async () => {
    const list = await fixture<ArticleRelatedList>(
      '<article-related-list heading="Read on"><a href="#1">One</a><article-related-link><a href="#2">Two</a></article-related-link></article-related-list>',
    );
    const tree = await accessibilityTree(list.parentElement!);
    expect(tree.filter((line) => /region|heading|list/.test(line)).map((line) => line.trim())).to.deep.equal([
      'region "Read on"',
      'heading "Read on" level=2',
      'list',
      'listitem level=1',
      'listitem level=1',
    ]);
    expect(list.children).to.have.lengthOf(2);
    await expect(list).to.be.accessible();
  });

  it('says once what its cards are, and the label of a card that has one of its own', async () => {
    const list = await fixture<ArticleRelatedList>(
      '<article-related-list><article-related-link><a href="#1">One</a></article-related-link><article-related-link label="Interview"><a href="#2">Two</a></article-related-link></article-related-list>',
    );
    const texts = (await accessibilityTree(list.parentElement!)).filter((line) => /^ *text/.test(line));
    expect(texts.map((line) => line.trim())).to.deep.equal([
      'text "Related"',
      'text "One"',
      'text "Interview"',
      'text "Two"',
    ]);
    const card = list.querySelector('article-related-link')!;
    const shownLabel = () => card.shadowRoot!.querySelector('[part=label]')!.checkVisibility();
    expect(shownLabel()).to.equal(false);
    list.before(card);
    await card.updateComplete;
    expect(shownLabel()).to.equal(true);
  });

  it('follows items that come and go, and shows nothing without any', async () => {
    const list = await fixture<ArticleRelatedList>('<article-related-list></article-related-list>');
    expect(list.getBoundingClientRect().height).to.equal(0);
    const link = document.createElement('a');
    link.href = '#late';
    link.textContent = 'Late';
    list.append(link);
    await new Promise((resolve) => setTimeout(resolve));
    await list.updateComplete;
    expect(link.checkVisibility()).to.equal(true);
  });

  it('shows a link whose words come later, and is named by the words that its own heading gets', async () => {
    const list = await fixture<ArticleRelatedList>(
      '<article-related-list><b slot="heading">Read on</b><a href="#1">One</a><a href="#2"></a></article-related-list>',
    );
    const heading = list.querySelector('b')!.firstChild as Text;
    const words = new Text('');
    const link = list.querySelector<HTMLElement>('[href="#2"]')!;
    link.append(words);
    await new Promise((resolve) => setTimeout(resolve));
    expect(link.checkVisibility()).to.equal(false);
    words.data = 'Two';
    heading.data = 'More of it';
    await new Promise((resolve) => setTimeout(resolve));
    expect(link.checkVisibility()).to.equal(true);
    expect(list.shadowRoot!.querySelector('section')!.ariaLabel).to.equal('More of it');
  });

  it('keeps its cards apart as the page does, once and not twice', async () => {
    const card = '<article-related-link><a href="#1">One</a></article-related-link>';
    const list = await fixture<ArticleRelatedList>(
      `<article-related-list>${card}${card}</article-related-list>`,
    );
    const [one, two] = [...list.children].map((child) => child.getBoundingClientRect());
    expect(two!.top - one!.bottom).to.equal(parseFloat(getComputedStyle(list).fontSize));
  });

  it('takes a heading of the author’s', async () => {
    const list = await fixture<ArticleRelatedList>(
      '<article-related-list><h3 slot="heading">Mine</h3><a href="#1">One</a></article-related-list>',
    );
    expect(list.querySelector('h3')!.checkVisibility()).to.equal(true);
    expect(list.shadowRoot!.querySelector('[part=heading]')!.checkVisibility()).to.equal(false);
    const landmark = async () =>
      (await accessibilityTree(list.parentElement!)).find((line) => line.includes('region'))!.trim();
    expect(await landmark()).to.equal('region "Mine"');
    // A site builder's script words it anew.
    list
      .querySelector('h3')!
      .replaceWith(
        Object.assign(document.createElement('h3'), {slot: 'heading', textContent: ' Other\n words '}),
      );
    await new Promise((resolve) => setTimeout(resolve));
    await list.updateComplete;
    expect(await landmark()).to.equal('region "Other words"');
  });

  describe('whatever stands in it', () => {
    const place = (content: string) =>
      fixture<ArticleRelatedList>(`<article-related-list>${content}</article-related-list>`);
    const roles = async (list: ArticleRelatedList) =>
      (await accessibilityTree(list.parentElement!)).filter((line) => /^\s*list/.test(line)).length;
    const isSeen = (node: Node) => {
      const range = document.createRange();
      range.selectNode(node);
      const {width, height} = range.getBoundingClientRect();
      return width > 0 && height > 0;
    };

    it('shows words between the links', async () => {
      const list = await place('See also: <a href="#1">One</a>, <a href="#2">Two</a>');
      expect([...list.childNodes].filter((node) => node.textContent!.trim()).every(isSeen)).to.equal(true);
      expect(await roles(list)).to.equal(5);
    });

    it('is no list around a list of the author’s', async () => {
      const list = await place(
        '<ul><li><a href="#1">One</a></li><li><a href="#2">Two<ul><li>Three</li></ul></a></li></ul>',
      );
      expect(isSeen(list.querySelector('ul ul li')!)).to.equal(true);
      expect(list.shadowRoot!.querySelectorAll('[role^=list]')).to.have.lengthOf(0);
      await expect(list).to.be.accessible();
    });

    it('shows pictures and blocks, and makes no items of what is empty', async () => {
      const list = await place(
        '<p></p><img alt="A map" width="20" height="10" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><br><a href="#0"></a><div><p>Block</p><a href="#1">One</a></div>',
      );
      expect(
        ['img', ':scope > div p', ':scope > div a'].filter((part) => !isSeen(list.querySelector(part)!)),
      ).to.deep.equal([]);
      expect(list.shadowRoot!.querySelectorAll('[role=listitem]')).to.have.lengthOf(2);
      list.querySelector('a')!.textContent = 'Filled by a framework';
      await new Promise((resolve) => setTimeout(resolve));
      await list.updateComplete;
      expect(isSeen(list.querySelector('a')!)).to.equal(true);
    });
  });
});
