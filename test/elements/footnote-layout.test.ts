import {expect} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import '../../src/define/article-footnote.js';
import '../../src/define/article-term.js';
import {boxOfCharacter} from '../helpers/character-box.js';
import '../helpers/console.js';
import {footnotesIn, partOf, placeArticle, popoverOf, press, settled} from '../helpers/notes.js';

const long = 'A long note with many words. '.repeat(60);

function expectInWindow(element: Element): void {
  const {left, top, right, bottom, width, height} = element.getBoundingClientRect();
  expect(width).to.be.greaterThan(50);
  expect(height).to.be.greaterThan(20);
  expect(left).to.be.at.least(0);
  expect(top).to.be.at.least(0);
  expect(right).to.be.at.most(document.documentElement.clientWidth);
  expect(bottom).to.be.at.most(innerHeight);
}

describe('<article-footnote> layout', () => {
  beforeEach(() => setViewport({width: 800, height: 600}));
  after(() => setViewport({width: 800, height: 600}));

  for (const [place, style] of [
    ['the start of a line', ''],
    ['the end of a line', 'text-align: end'],
    ['the bottom of the window', 'position: absolute; bottom: 4px'],
    ['a box that clips', 'overflow: hidden; block-size: 1.5em; inline-size: 6em'],
    ['a box that is transformed', 'transform: translate(10px, 10px) rotate(2deg)'],
    ['a box with containment', 'contain: strict; block-size: 2em; inline-size: 9em'],
    ['a right-to-left line', 'direction: rtl'],
  ] as const) {
    it(`stands in the window beside its number at ${place}`, async () => {
      const article = await placeArticle(
        `<p style="${style}">One<article-footnote>A note.</article-footnote></p>`,
      );
      const [footnote] = footnotesIn(article);
      await press(footnote!.reference!);
      expect(footnote!.open).to.equal(true);
      const note = popoverOf(footnote!);
      expectInWindow(note);
      const number = footnote!.reference!.getBoundingClientRect();
      const {top, bottom} = note.getBoundingClientRect();
      expect(Math.min(Math.abs(top - number.bottom), Math.abs(number.top - bottom))).to.be.lessThan(30);
    });
  }

  it('is as high with paragraphs from elsewhere as without', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote>Note.</article-footnote> two<article-footnote for="p"><a href="#p">2</a></article-footnote></p><div id="p"><p>Note.</p></div>',
    );
    const heights = footnotesIn(article).map((footnote) => {
      footnote.show();
      return popoverOf(footnote).getBoundingClientRect().height;
    });
    expect(heights[1]).to.equal(heights[0]);
  });

  it('scrolls a long note, with its close button in view', async () => {
    const article = await placeArticle(`<p>One<article-footnote>${long}</article-footnote></p>`);
    const [footnote] = footnotesIn(article);
    footnote!.show();
    const note = popoverOf(footnote!);
    expectInWindow(note);
    expect(note.scrollHeight).to.be.greaterThan(note.clientHeight);
    note.scrollTop = note.scrollHeight;
    const close = partOf(footnote!, 'close').getBoundingClientRect();
    expect(close.top).to.be.at.least(note.getBoundingClientRect().top);
    expect(close.bottom).to.be.at.most(note.getBoundingClientRect().bottom);
  });

  it('fits a window of 320 by 256 pixels, as at 400 % zoom', async () => {
    await setViewport({width: 320, height: 256});
    const article = await placeArticle(`<p>One<article-footnote>${long}</article-footnote></p>`);
    footnotesIn(article)[0]!.show();
    expectInWindow(popoverOf(footnotesIn(article)[0]!));
  });

  it('has its text as far from the edge where it begins, whichever that is', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote>Note</article-footnote></p><p dir="rtl">One<article-footnote>Note</article-footnote></p>',
    );
    const [left, right] = footnotesIn(article).map((footnote) => {
      footnote.show();
      const {paddingLeft, paddingRight} = getComputedStyle(popoverOf(footnote));
      return [paddingLeft, paddingRight];
    });
    expect(right).to.deep.equal(left!.reverse());
  });

  it('has none of what makes the letters of a heading special', async () => {
    const names =
      'font-style font-weight font-variant letter-spacing word-spacing text-align text-indent text-shadow text-transform white-space'.split(
        ' ',
      );
    const text = (style: string) => `<p style="${style}">Word<article-footnote>Note.</article-footnote></p>`;
    const article = await placeArticle(
      text('') +
        text(
          'font: italic bold 16px serif; font-variant: small-caps; letter-spacing: 4px; word-spacing: 9px; text-align: right; text-indent: 3em; text-shadow: 0 0 9px red; text-transform: uppercase; white-space: pre',
        ),
    );
    const looks = footnotesIn(article).map((footnote) => {
      footnote.show();
      const style = getComputedStyle(popoverOf(footnote));
      return names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    });
    expect(looks[1]).to.deep.equal(looks[0]);
  });

  it('does not change the height of its line, and has a number of 24 pixels to press', async () => {
    const article = await placeArticle('<p>One</p><p>One<article-footnote>Note</article-footnote></p>');
    const [without, with_] = [...article.querySelectorAll('p')].map((p) => p.getBoundingClientRect().height);
    expect(with_).to.equal(without);
    expect(footnotesIn(article)[0]!.reference!.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('never lets the number begin a line, nor the comma behind it', async () => {
    const article = await placeArticle(
      '<p style="line-height: 40px">Some words<article-footnote>Note</article-footnote>, and more</p>',
    );
    const paragraph = article.querySelector('p')!;
    const [footnote] = footnotesIn(article);
    const middleOf = ({top, height}: DOMRect) => top + height / 2;
    const middleOfCharacter = (text: Node, index: number) => middleOf(boxOfCharacter(text, index));
    for (let width = 40; width < 160; width++) {
      paragraph.style.inlineSize = `${width}px`;
      const number = middleOf(footnote!.reference!.getBoundingClientRect());
      const word = middleOfCharacter(paragraph.firstChild!, 'Some word'.length);
      const comma = middleOfCharacter(paragraph.lastChild!, 0);
      expect(Math.abs(number - word), `the word, at ${width} pixels`).to.be.lessThan(20);
      expect(Math.abs(number - comma), `the comma, at ${width} pixels`).to.be.lessThan(20);
    }
  });

  it('prints a note of its own behind its number, and a note elsewhere not a second time', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote>Own</article-footnote> two<article-footnote for="print-note"><a href="#print-note">2</a></article-footnote></p><p id="print-note">There.</p>',
    );
    const [own, linked] = footnotesIn(article);
    own!.show();
    own!.hide();
    await emulateMedia({media: 'print'});
    const slotOf = (footnote: Element) => footnote.shadowRoot!.querySelector('slot:not([name])')!;
    expect(slotOf(own!).checkVisibility()).to.equal(true);
    expect(getComputedStyle(slotOf(own!), '::before').content).to.equal('" ["');
    expect(slotOf(linked!).checkVisibility()).to.equal(false);
    expect(partOf(own!, 'close').checkVisibility()).to.equal(false);
    await emulateMedia({media: 'screen'});
  });

  it('closes for print, where the top layer would lie over the page, with a note around it', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote>Own <article-term>word<span slot="definition">Meaning</span></article-term></article-footnote></p>',
    );
    const [own] = footnotesIn(article);
    own!.show();
    await settled();
    const term = article.querySelector('article-term')!;
    const button = term.shadowRoot!.querySelector('button')!;
    button.click();
    await settled();
    expect(partOf(term, 'note').matches(':popover-open')).to.equal(true);
    button.click();
    await settled();
    dispatchEvent(new Event('beforeprint'));
    expect(own!.open).to.equal(false);
    own!.show();
    await settled();
    button.click();
    await settled();
    dispatchEvent(new Event('beforeprint'));
    expect(own!.open).to.equal(false);
    expect(partOf(term, 'note').matches(':popover-open')).to.equal(false);
  });

  it('is readable in forced colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    const article = await placeArticle('<p>One<article-footnote>Own</article-footnote></p>');
    const [footnote] = footnotesIn(article);
    footnote!.show();
    const {borderTopWidth, borderTopColor, backgroundColor} = getComputedStyle(popoverOf(footnote!));
    expect(borderTopWidth).to.equal('1px');
    expect(borderTopColor).to.not.equal(backgroundColor);
    await emulateMedia({forcedColors: 'none'});
  });
});
