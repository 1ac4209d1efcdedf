import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-footnote.js';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import '../helpers/console.js';
import {focused, footnotesIn, numbersIn, partOf, placeArticle, press, settled} from '../helpers/notes.js';

const reference = '<article-footnote for="m"><a href="#m">1</a></article-footnote>';
const space = '<div style="block-size: 1500px"></div>';

describe('<article-footnote> with several mentions', () => {
  let article: HTMLElement;
  let mentions: ArticleFootnote[];

  beforeEach(async () => {
    article = await placeArticle(
      `<p>One${reference}</p>${space}<p>two${reference}</p>${space}<p>three${reference}</p><div id="m">Shared.</div>`,
    );
    mentions = footnotesIn(article);
  });

  afterEach(() => scrollTo(0, 0));

  const openIndex = () => mentions.map(({open}, index) => (open ? index : -1)).filter((index) => index >= 0);
  const counts = (index: number) => partOf(mentions[index]!, 'footer').textContent;

  it('leads on by the keyboard through all of them, and from the last to the first', async () => {
    mentions[0]!.reference!.focus();
    await sendKeys({press: 'Enter'});
    for (const part of ['close', 'previous', 'next']) {
      await sendKeys({press: 'Tab'});
      expect(focused()).to.equal(partOf(mentions[0]!, part));
    }
    for (const index of [1, 2, 0]) {
      await sendKeys({press: 'Enter'});
      await settled();
      expect(openIndex()).to.deep.equal([index]);
      expect(counts(index)).to.equal(`‹Mention ${index + 1} of 3›`);
      expect(focused()).to.equal(partOf(mentions[index]!, 'next'));
      const {top, bottom} = mentions[index]!.reference!.getBoundingClientRect();
      expect(top).to.be.at.least(-12);
      expect(bottom).to.be.at.most(innerHeight + 12);
    }
  });

  it('leads back by the mouse, and from the first to the last', async () => {
    await press(mentions[0]!.reference!);
    await press(partOf(mentions[0]!, 'previous'));
    expect(openIndex()).to.deep.equal([2]);
    await press(partOf(mentions[2]!, 'previous'));
    expect(openIndex()).to.deep.equal([1]);
    expect(focused()).to.equal(partOf(mentions[1]!, 'previous'));
  });

  it('leaves focus at the mention that was reached last', async () => {
    await press(mentions[0]!.reference!);
    await press(partOf(mentions[0]!, 'next'));
    await press(partOf(mentions[1]!, 'close'));
    expect(openIndex()).to.deep.equal([]);
    expect(focused()).to.equal(mentions[1]!.reference);
  });

  it('shows one copy of the note at a time', async () => {
    await press(mentions[0]!.reference!);
    await press(partOf(mentions[0]!, 'next'));
    expect(article.querySelectorAll('[slot=note]')).to.have.lengthOf(1);
    expect(article.textContent.match(/Shared\./g)).to.have.lengthOf(2);
  });

  it('counts a mention that has come or gone', async () => {
    mentions[1]!.parentElement!.remove();
    await settled();
    mentions[2]!.show();
    expect(counts(2)).to.equal('‹Mention 2 of 2›');
    mentions[0]!.remove();
    mentions[2]!.hide();
    await settled();
    mentions[2]!.show();
    expect(partOf(mentions[2]!, 'footer')).to.equal(null);
    expect(numbersIn(article)).to.deep.equal(['1']);
  });

  it('becomes another note’s by its attribute, with the numbers of both', async () => {
    const other = document.createElement('div');
    other.id = 'o';
    other.append('Other.');
    article.append(other);
    mentions[1]!.htmlFor = 'o';
    await settled();
    expect(numbersIn(article)).to.deep.equal(['1', '2', '1']);
    mentions[1]!.show();
    expect(mentions[1]!.querySelector('[slot=note]')!.textContent).to.equal('Other.');
  });
});
