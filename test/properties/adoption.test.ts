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
import {type Block, randomBlocks, writeArticle} from '../helpers/random-article.js';

const WIDGETS = ['footnotes', 'related', 'credits', 'quotes', 'contents', 'dates'];

/** A text with typed marks, and the notes that they are for. */
const typedNotes: fc.Arbitrary<Block[]> = fc
  .tuple(fc.integer({min: 1, max: 4}), fc.constantFrom('paragraphs', 'lines'), fc.constantFrom('p', 'div'))
  .map(([count, form, inside]) => {
    const numbers = Array.from({length: count}, (_, index) => index + 1);
    const pieces = numbers.map((value) => ['plain', value] as const);
    return [
      {kind: 'text', pieces, inside},
      {kind: 'notes', form, heading: 'Notes', numbers},
    ];
  });

/** What scripts of a page do to its text. The number chooses among its texts, or those of their elements. */
const EDITS = {
  change: (article: Element, index: number) => {
    const text = textAt(article, index);
    if (text) text.data += ' changed';
  },
  translate: (article: Element, index: number) => {
    const font = document.createElement('font');
    font.append('übersetzt');
    textAt(article, index)?.replaceWith(font);
  },
  remove: (article: Element, index: number) => textAt(article, index)?.remove(),
  add: (article: Element, index: number) => textAt(article, index)?.parentElement!.append('An addition.'),
  copy: (article: Element, index: number) => {
    const block = textAt(article, index)?.parentElement!.closest('p, li');
    block?.after(block.cloneNode(true));
  },
  unwrap: (article: Element, index: number) => {
    const wrapper = textAt(article, index)?.parentElement!.closest('article-footnote');
    wrapper?.replaceWith(...wrapper.childNodes);
  },
  join: (article: Element) => article.normalize(),
};

const randomEdits = fc.array(
  fc.tuple(fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])), fc.nat(9999)),
  {minLength: 1, maxLength: 8},
);

describe('what is found in a random article', () => {
  const {warn} = console;

  before(() => {
    // Empty notes are among the random ones.
    console.warn = () => {};
  });

  after(() => {
    console.warn = warn;
  });

  it('is something: the same twenty articles have footnotes', () => {
    const taken = fc.sample(randomBlocks, {numRuns: 20, seed: 1}).map((blocks) => {
      const article = writeArticle(blocks);
      document.body.append(article);
      const region = new EnhancedRegion(article);
      region.enhance(new Set(WIDGETS), {headings: ''});
      article.remove();
      return region.taken.length;
    });
    expect(Math.max(...taken)).to.be.greaterThan(1);
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

  holds(
    'loses no letter of what the page has changed since, and no mark of the library stays',
    fc.asyncProperty(randomBlocks, typedNotes, randomEdits, async (blocks, typed, edits) => {
      const article = writeArticle([...blocks.filter(({kind}) => kind === 'other'), ...typed]);
      document.body.append(article);
      try {
        const region = new EnhancedRegion(article);
        region.enhance(new Set(WIDGETS), {headings: ''});
        await settled();
        for (const [kind, index] of edits) EDITS[kind](article, index);
        await settled();
        const text = letters(article);
        region.restore();
        await settled();
        expect(letters(article), 'the text').to.equal(text);
        expect(article.querySelector('[data-article-enhanced]')).to.equal(null);
      } finally {
        article.remove();
      }
    }),
  );
});

/** One of the page's own texts; undefined when there is none. */
function textAt(article: Element, index: number): Text | undefined {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const own = texts.filter(
    (text) => text.data.trim() && !text.parentElement!.closest('[data-article-generated]'),
  );
  return own[index % own.length];
}

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
