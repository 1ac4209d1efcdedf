import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import '../../src/additions/footnote-inline.js';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';
import {focused, footnotesIn, partOf, placeArticle, popoverOf, press, settled} from '../helpers/notes.js';

const ARTICLE = `
  <p>One<article-footnote>The <a href="#there">first</a> note.</article-footnote>, two<article-footnote>The second
  note.</article-footnote>, three<article-footnote for="n3"><a href="#n3">3</a></article-footnote>, end.</p>
  <article-footnote-list placement="inline"><ol><li id="n3">The third <b id="b">note</b>.</li></ol></article-footnote-list>`;

const isShown = (footnote: ArticleFootnote) =>
  popoverOf(footnote)?.checkVisibility() && popoverOf(footnote).getClientRects().length > 0;
const expanded = (footnote: ArticleFootnote) => footnote.reference!.getAttribute('aria-expanded');

describe('additions/footnote-inline', () => {
  it('shows the note behind its number, in the line, and hides it again', async () => {
    const article = await placeArticle(ARTICLE);
    const [first] = footnotesIn(article);
    await press(first!.reference!);
    expect(first!.open).to.equal(true);
    expect(expanded(first!)).to.equal('true');
    expect(isShown(first!)).to.equal(true);
    expect(first!.reference!.ariaDetailsElements).to.deep.equal([popoverOf(first!)]);
    const note = popoverOf(first!).getClientRects()[0]!;
    const number = first!.reference!.getBoundingClientRect();
    expect(note.left).to.be.at.least(number.right - 4);
    expect(Math.abs(note.top + note.height / 2 - (number.top + number.height / 2))).to.be.lessThan(16);
    expect(getComputedStyle(popoverOf(first!)).position).to.equal('static');
    await press(first!.reference!);
    expect(first!.open).to.equal(false);
    expect(expanded(first!)).to.equal('false');
    expect(isShown(first!)).to.equal(false);
  });

  it('is the same note for assistive technology, behind its button', async () => {
    const article = await placeArticle(
      `<p>One<article-footnote placement="inline">The <a href="#there">first</a> note.</article-footnote>.</p>`,
    );
    footnotesIn(article)[0]!.show();
    await settled();
    expect(await accessibilityTree(article.querySelector('p')!)).to.deep.equal([
      'paragraph',
      '  text "One"',
      '  superscript',
      '    button "Footnote 1" expanded=true',
      '      text "1"',
      '  doc-footnote "Footnote 1"',
      '    text "The"',
      '    link "first"',
      '      text "first"',
      '    text "note."',
      '    button "Close footnote 1"',
      '      text "×"',
      '  text "."',
    ]);
    await expect(article).to.be.accessible();
  });

  it('lets several be shown at once, one of them from elsewhere on the page', async () => {
    const article = await placeArticle(ARTICLE);
    const footnotes = footnotesIn(article);
    for (const footnote of footnotes) {
      footnote.reference!.focus();
      await sendKeys({press: 'Enter'});
      await settled();
    }
    expect(footnotes.map(isShown)).to.deep.equal([true, true, true]);
    expect(footnotes[2]!.querySelector('[slot=note]')!.textContent).to.equal('The third note.');
    expect(article.querySelectorAll('#b').length).to.equal(1);
    const copy = footnotes[2]!.querySelector('[slot=note]')!;
    expect(popoverOf(footnotes[2]!).getBoundingClientRect().height).to.be.greaterThan(10);
    expect(getComputedStyle(copy).display, 'it stands in the line').to.equal('inline');
    await press(partOf(footnotes[1]!, 'close'));
    expect(footnotes.map(isShown)).to.deep.equal([true, false, true]);
    expect(footnotes.map(({open}) => open)).to.deep.equal([true, false, true]);
  });

  it('is one box of the width of the text when it holds paragraphs or lists', async () => {
    const article = await placeArticle(
      `<p>One<article-footnote for="rich" placement="inline"><a href="#rich">1</a></article-footnote>, end.</p>
       <div id="rich"><p>They are:</p><ul><li>Orange</li><li>Ventura</li></ul></div>`,
    );
    const [footnote] = footnotesIn(article);
    await press(footnote!.reference!);
    const [box, ...others] = popoverOf(footnote!).getClientRects();
    expect(others).to.deep.equal([]);
    expect(box!.width).to.equal(article.querySelector('p')!.clientWidth);
    const list = footnote!.querySelector('ul')!.getBoundingClientRect();
    expect(list.top).to.be.greaterThan(box!.top);
    expect(list.bottom).to.be.at.most(box!.bottom);
    expect(partOf(footnote!, 'close').getBoundingClientRect().top).to.be.lessThan(list.top);
  });

  it('is left by Tab without closing, and closed by Escape, which brings focus back', async () => {
    const article = await placeArticle(ARTICLE);
    const [first, second] = footnotesIn(article);
    first!.reference!.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal(first!.querySelector('a'));
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal(partOf(first!, 'close'));
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal(second!.reference);
    await settled();
    expect(isShown(first!)).to.equal(true);
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Escape'});
    expect([first!.open, second!.open]).to.deep.equal([true, false]);
    expect(focused()).to.equal(second!.reference);
    first!.querySelector('a')!.focus();
    await sendKeys({press: 'Escape'});
    expect(first!.open).to.equal(false);
    expect(focused()).to.equal(first!.reference);
  });

  it('closes the last one by Escape where focus is nowhere', async () => {
    const article = await placeArticle(ARTICLE);
    const [first, second] = footnotesIn(article);
    first!.show();
    second!.show();
    (document.activeElement as HTMLElement).blur();
    await sendKeys({press: 'Escape'});
    expect([first!.open, second!.open]).to.deep.equal([true, false]);
  });

  it('tells what happens, once, and can be prevented', async () => {
    const article = await placeArticle(ARTICLE);
    const [first] = footnotesIn(article);
    const types: string[] = [];
    for (const type of ['article-footnote-open', 'article-footnote-close', 'article-footnote-toggle'])
      article.addEventListener(type, () => types.push(type.replace('article-footnote-', '')));
    first!.show();
    await press(first!.reference!);
    await press(first!.reference!);
    expect(types).to.deep.equal(['open', 'toggle', 'close', 'toggle', 'open', 'toggle']);
    first!.hide();
    article.addEventListener('article-footnote-open', (event) => event.preventDefault());
    await press(first!.reference!);
    expect([first!.open, isShown(first!), expanded(first!)]).to.deep.equal([false, false, 'false']);
  });

  it('leaves every other press to the page', async () => {
    const article = await placeArticle(ARTICLE);
    const [first] = footnotesIn(article);
    await press(first!.reference!);
    const pressed: string[] = [];
    article.addEventListener('click', ({target}) => pressed.push((target as Element).localName));
    const failures: string[] = [];
    const onError = ({message}: ErrorEvent) => failures.push(message);
    addEventListener('error', onError);
    await press(first!.querySelector('a')!);
    await press(article.querySelector('#n3')!);
    removeEventListener('error', onError);
    expect([pressed, failures, first!.open]).to.deep.equal([['a', 'li'], [], true]);
  });

  it('is shown from the start, and stays where it is when it is counted anew', async () => {
    const article = await placeArticle(
      `<p>One<article-footnote open placement="inline">Shown.</article-footnote>.</p>`,
    );
    const [footnote] = footnotesIn(article);
    expect(isShown(footnote!)).to.equal(true);
    expect(popoverOf(footnote!).matches('[popover]')).to.equal(false);
    let toggles = 0;
    article.addEventListener('article-footnote-toggle', () => toggles++);
    article.prepend(Object.assign(document.createElement('article-footnote'), {textContent: 'Before.'}));
    await settled();
    expect(footnote!.number).to.equal(2);
    expect([footnote!.open, isShown(footnote!), toggles]).to.deep.equal([true, true, 0]);
    await press(footnote!.reference!);
    expect([footnote!.open, isShown(footnote!), toggles]).to.deep.equal([false, false, 1]);
  });

  it('is closed when it leaves the page, and opens again after that', async () => {
    const article = await placeArticle(ARTICLE);
    const [, , third] = footnotesIn(article);
    await press(third!.reference!);
    const parent = third!.parentElement!;
    third!.remove();
    await settled();
    parent.append(third!);
    await settled();
    expect([third!.open, isShown(third!)]).to.deep.equal([false, false]);
    await press(third!.reference!);
    expect([third!.open, isShown(third!), expanded(third!)]).to.deep.equal([true, true, 'true']);
  });

  it('is a popover where the attribute is not, and again when it goes', async () => {
    const article = await placeArticle(ARTICLE);
    const [first, second] = footnotesIn(article);
    second!.setAttribute('placement', 'popover');
    await press(second!.reference!);
    expect(popoverOf(second!).matches(':popover-open')).to.equal(true);
    second!.hide();
    await press(first!.reference!);
    article.querySelector('article-footnote-list')!.removeAttribute('placement');
    // It is hidden where it stands, and this press opens it as a popover.
    await press(first!.reference!);
    expect(first!.open).to.equal(true);
    expect(popoverOf(first!).matches(':popover-open')).to.equal(true);
    await sendKeys({press: 'Escape'});
    expect(first!.open).to.equal(false);
  });

  it('is printed once, shown or not', async () => {
    const article = await placeArticle(
      `<p>One<article-footnote placement="inline">Shown.</article-footnote>,
       two<article-footnote placement="inline">Closed.</article-footnote>,
       three<article-footnote for="n3" placement="inline"><a href="#n3">3</a></article-footnote>.</p>
       <ol><li id="n3">Elsewhere.</li></ol>`,
    );
    const [first, second, third] = footnotesIn(article);
    for (const footnote of [first!, second!, third!]) await press(footnote.reference!);
    second!.hide();
    const widths = () =>
      [first!, second!, third!].map((footnote) => {
        const range = document.createRange();
        range.selectNodeContents(footnote.querySelector('[slot=note]') ?? footnote);
        return range.getBoundingClientRect().width > 0;
      });
    expect(widths()).to.deep.equal([true, false, true]);
    await emulateMedia({media: 'print'});
    expect(widths()).to.deep.equal([true, true, false]);
    expect(partOf(first!, 'close').getClientRects().length).to.equal(0);
    await emulateMedia({media: 'screen'});
  });
});
