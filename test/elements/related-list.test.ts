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

  it('takes a heading of the author’s', async () => {
    const list = await fixture<ArticleRelatedList>(
      '<article-related-list><h3 slot="heading">Mine</h3><a href="#1">One</a></article-related-list>',
    );
    expect(list.querySelector('h3')!.checkVisibility()).to.equal(true);
    expect(list.shadowRoot!.querySelector('[part=heading]')!.checkVisibility()).to.equal(false);
  });
});
