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

  it('shows nothing when there is nothing to repeat, and warns', async () => {
    const quote = await fixture<ArticlePullQuote>('<article-pull-quote from="nowhere"></article-pull-quote>');
    expect(quote.shadowRoot!.textContent.trim()).to.equal('');
    expect(takeWarnings()).to.match(/repeats nothing/);
  });
});
