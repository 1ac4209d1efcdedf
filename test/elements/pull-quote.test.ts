import {expect, fixture} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/define/article-pull-quote.js';
import type {ArticlePullQuote} from '../../src/elements/pull-quote/pull-quote.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {takeWarnings} from '../helpers/console.js';

const marksOf = (quote: ArticlePullQuote) =>
  getComputedStyle(quote.shadowRoot!.querySelector('[part=quote]')!, '::before').content;

describe('<article-pull-quote>', () => {
  it('is a quotation with its attribution', async () => {
    const quote = await fixture<ArticlePullQuote>(
      '<article-pull-quote>Words.<span slot="attribution">Name, <a href="#s">source</a></span></article-pull-quote>',
    );
    expect(await accessibilityTree(quote.parentElement!)).to.include('blockquote');
    await expect(quote).to.be.accessible();
    expect(quote.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  for (const page of [
    '<blockquote><p><article-pull-quote>Words.</article-pull-quote></p></blockquote>',
    '<article-pull-quote><blockquote>Words.</blockquote></article-pull-quote>',
  ])
    it(`is one quotation in ${page}`, async () => {
      const parent = await fixture<HTMLElement>(`<div>${page}</div>`);
      await parent.querySelector<ArticlePullQuote>('article-pull-quote')!.updateComplete;
      const tree = JSON.stringify(await accessibilityTree(parent));
      expect(tree.match(/blockquote/g)).to.have.length(1);
    });

  it('adds quotation marks unless the words begin with one', async () => {
    const without = await fixture<ArticlePullQuote>('<article-pull-quote>Words.</article-pull-quote>');
    const with_ = await fixture<ArticlePullQuote>('<article-pull-quote>“Words.”</article-pull-quote>');
    expect(marksOf(without)).to.equal('open-quote');
    expect(marksOf(with_)).to.equal('none');
  });

  it('sets the marks close to the words', async () => {
    const quote = await fixture<ArticlePullQuote>(
      '<article-pull-quote style="font-family: monospace">\n  Words.\n</article-pull-quote>',
    );
    const inline = document.createElement('span');
    inline.style.font = getComputedStyle(quote).font;
    inline.textContent = '“Words.”';
    quote.after(inline);
    const range = document.createRange();
    range.selectNodeContents(quote);
    const box = quote.shadowRoot!.querySelector('[part=quote]')!.getBoundingClientRect();
    const mark = inline.getBoundingClientRect().width / 8;
    expect(range.getBoundingClientRect().left - box.left).to.be.closeTo(mark, 1);
    inline.remove();
  });

  for (const words of [
    '\n  Words.\n  <span slot="attribution">Name</span>\n',
    '\n<p>\n  Words.\n</p>\n',
    '\n  <u> Words. </u>\n  <span slot="attribution">Name</span>\n<!-- end -->\n',
    'Words. ',
  ]) {
    it(`leaves no space before the closing mark in ${JSON.stringify(words)}`, async () => {
      const page = await fixture<HTMLElement>(
        `<div style="font: 20px monospace; inline-size: max-content"><span>“Words.”</span>
          <article-pull-quote style="font: inherit; inline-size: max-content">${words}</article-pull-quote></div>`,
      );
      const quote = page.querySelector('article-pull-quote')!;
      await quote.updateComplete;
      const box = quote.shadowRoot!.querySelector('[part=quote]')!.getBoundingClientRect();
      expect(box.width).to.be.closeTo(page.querySelector('span')!.getBoundingClientRect().width, 1);
      quote.remove();
      expect(quote.innerHTML).to.equal(words);
    });
  }

  it('repeats a sentence for the eye alone', async () => {
    const page = await fixture<HTMLElement>(
      '<div><p id="quoted">An arrest is\n no conviction.</p><article-pull-quote from="quoted"></article-pull-quote></div>',
    );
    const quote = page.querySelector('article-pull-quote')!;
    await quote.updateComplete;
    expect(quote.shadowRoot!.querySelector('[part=quote]')!.textContent).to.equal(
      'An arrest is no conviction.',
    );
    expect((await accessibilityTree(page)).filter((line) => line.includes('conviction'))).to.have.lengthOf(1);
    await emulateMedia({media: 'print'});
    expect(getComputedStyle(quote).display).to.equal('none');
    await emulateMedia({media: 'screen'});
  });

  const repeatOf = async (original: string, words = '') => {
    const page = await fixture<HTMLElement>(
      `<div><p id="original">${original}</p><article-pull-quote from="original">${words}</article-pull-quote></div>`,
    );
    const quote = page.querySelector('article-pull-quote')!;
    await quote.updateComplete;
    return {page, quote, text: () => quote.shadowRoot!.textContent.trim()};
  };

  it('leaves notes, their marks and links out of a repeat', async () => {
    const {quote, text} = await repeatOf(
      'An <a href="#arrest">arrest</a> is none.<article-footnote>A note</article-footnote><sup><a href="#n">1</a></sup>',
    );
    expect(text()).to.equal('An arrest is none.');
    expect(quote.shadowRoot!.querySelector('a, button, [tabindex]')).to.equal(null);
  });

  it('follows the original, and warns of words that it no longer has', async () => {
    const {page, quote, text} = await repeatOf('It is said that nothing is certain.', 'nothing is certain');
    expect(text()).to.equal('nothing is certain');
    page.querySelector('p')!.textContent = 'It is said that little is certain.';
    await new Promise((resolve) => setTimeout(resolve));
    await quote.updateComplete;
    expect(text()).to.equal('It is said that little is certain.');
    expect(takeWarnings()).to.match(/does not have/);
  });

  it('is not copied with the article when it repeats it', async () => {
    const {page} = await repeatOf('Only once.');
    getSelection()!.selectAllChildren(page);
    expect(getSelection()!.toString().trim()).to.equal('Only once.');
    getSelection()!.removeAllRanges();
  });

  it('shows the source that it is given, and nothing of its own (FT quote: “source”, “Lorem ipsum.”)', async () => {
    const empty = await fixture<ArticlePullQuote>('<article-pull-quote></article-pull-quote>');
    expect(empty.shadowRoot!.textContent.trim()).to.equal('');
    expect(marksOf(empty)).to.equal('none');
  });

  it('uses the marks of its language, and keeps paragraphs apart', async () => {
    for (const [language, marks] of [
      ['de', '„|“'],
      ['fr', '«|»'],
      ['ja', '「|」'],
    ] as const) {
      const quote = await fixture<ArticlePullQuote>(
        `<article-pull-quote lang="${language}">Wort</article-pull-quote>`,
      );
      const texts = (await accessibilityTree(quote.parentElement!))
        .filter((line) => line.includes('text "'))
        .map((line) => line.trim().slice(6, -1).trim());
      expect(`${texts[0]!}|${texts.at(-1)!}`).to.equal(marks);
    }
    const two = await fixture<ArticlePullQuote>(
      '<article-pull-quote><p>One.</p><p>Two.</p><p slot="attribution">Ann</p></article-pull-quote>',
    );
    const [one, other] = [...two.querySelectorAll('p')].map((paragraph) => paragraph.getBoundingClientRect());
    expect(other!.top).to.be.greaterThan(one!.top + 20);
  });

  it('shows nothing when there is nothing to repeat, and warns', async () => {
    const quote = await fixture<ArticlePullQuote>('<article-pull-quote from="nowhere"></article-pull-quote>');
    expect(quote.shadowRoot!.textContent.trim()).to.equal('');
    expect(takeWarnings()).to.match(/repeats nothing/);
  });
});
