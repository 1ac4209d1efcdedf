import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {EnhancedRegion} from '../../src/adopt/region.js';
import '../../src/define/article-contents.js';
import '../../src/define/article-date.js';
import '../../src/define/article-footnote-list.js';
import '../../src/define/article-footnote.js';
import '../../src/define/article-image-credit.js';
import '../../src/define/article-pull-quote.js';
import '../../src/define/article-related-link.js';
import {nodesOf, words} from '../helpers/markup-pages.js';
import {holds} from '../helpers/properties.js';
import {randomBlocks, writeArticle} from '../helpers/random-article.js';

const WIDGETS = ['footnotes', 'related', 'credits', 'quotes', 'contents', 'dates'];

describe('what is found in a random article', () => {
  const {warn} = console;
  let taken = 0;

  before(() => {
    // Empty notes are among the random ones.
    console.warn = () => {};
  });

  after(() => {
    console.warn = warn;
    expect(taken, 'footnotes that were found in all articles').to.be.greaterThan(0);
  });

  holds(
    'is given back node for node, and no letter is lost in between',
    fc.asyncProperty(randomBlocks, fc.subarray(WIDGETS), fc.boolean(), async (blocks, widgets, again) => {
      const article = writeArticle(blocks);
      document.body.append(article);
      try {
        const before = nodesOf(article);
        const text = letters(article);
        const region = new EnhancedRegion(article);
        region.enhance(new Set(widgets), {headings: ''});
        await settled();
        // Going over it once more loses nothing; it may find what the first look made sure of.
        const count = article.querySelectorAll('article-footnote').length;
        if (again) {
          region.enhance(new Set(widgets), {headings: ''});
          await settled();
          expect(article.querySelectorAll('article-footnote').length, 'found again').to.be.at.least(count);
        }
        taken += count;
        if (!widgets.includes('footnotes')) expect(count).to.equal(0);
        expect(letters(article), 'the text').to.equal(text);
        region.restore();
        await settled();
        const after = nodesOf(article);
        expect(article.querySelector('[data-article-enhanced], [data-article-generated]')).to.equal(null);
        expect(after.length, 'the number of nodes').to.equal(before.length);
        expect(after.findIndex((value, index) => value !== before[index])).to.equal(-1);
      } finally {
        article.remove();
      }
    }),
  );
});

/** The text without what the widgets have added, and without white space. */
function letters(article: Element): string {
  const copy = article.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll(
    '[data-article-generated], [role=doc-backlink][data-article-generated]',
  ))
    added.remove();
  return words(copy).replace(/\s/g, '');
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
