import {aTimeout, expect, fixtureSync, html, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/additions/footnote-margin.js';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import '../helpers/console.js';
import {press} from '../helpers/notes.js';

const words = 'Many words stand here, so that the notes are near to one another. ';

const copies = () =>
  [...document.querySelectorAll<HTMLElement>('.article-margin-notes > *')].filter(
    ({style}) => style.visibility !== 'hidden',
  );

describe('additions/footnote-margin', () => {
  let article: HTMLElement;
  let footnotes: ArticleFootnote[];

  beforeEach(async () => {
    await setViewport({width: 1000, height: 700});
    article = fixtureSync<HTMLElement>(html`
      <article style="max-inline-size: 560px">
        <p>
          One
          <article-footnote>
            First note, ${words} with
            <a href="#there">a link</a>
            .
          </article-footnote>
          , two
          <article-footnote>Second note</article-footnote>
          , three
          <article-footnote>Third note, which is far too long. ${words.repeat(30)}</article-footnote>
          , four
          <article-footnote>Fourth note</article-footnote>
          .
        </p>
        <p>${words.repeat(8)}</p>
        <article-footnote-list placement="margin"></article-footnote-list>
      </article>
    `);
    footnotes = [...article.querySelectorAll('article-footnote')];
    await waitUntil(() => copies().length > 0);
  });

  it('puts the notes beside the text, below one another, without the one that is too long', () => {
    const texts = copies().map(({textContent}) => textContent.replace(/\s+/g, ' ').slice(0, 9));
    expect(texts).to.deep.equal(['1 First n', '2 Second ', '4 Fourth ']);
    const edge = article.querySelector('p')!.getBoundingClientRect().right;
    let end = -Infinity;
    for (const copy of copies()) {
      const {left, top, right, bottom} = copy.getBoundingClientRect();
      expect(left).to.be.greaterThan(edge);
      expect(right).to.be.at.most(innerWidth);
      expect(top).to.be.greaterThan(end);
      end = bottom;
    }
    const [first] = copies();
    const height = Math.abs(
      first!.getBoundingClientRect().top - footnotes[0]!.reference!.getBoundingClientRect().top,
    );
    expect(height).to.be.lessThan(2);
  });

  it('hides the copies from assistive technology and from the keyboard', () => {
    expect(document.querySelector('.article-margin-notes')!.getAttribute('aria-hidden')).to.equal('true');
    expect(copies()[0]!.querySelector('a')!.tabIndex).to.equal(-1);
  });

  it('opens notes from their numbers where the window has no margin', async () => {
    await setViewport({width: 600, height: 700});
    await waitUntil(() => copies().length === 0);
    footnotes[0]!.reference!.click();
    expect(footnotes[0]!.open).to.equal(true);
  });

  it('does not open over the text what the pointer can see beside it, which stands out for a moment', async () => {
    await press(footnotes[1]!.reference!);
    expect(footnotes[1]!.open).to.equal(false);
    const marks = copies().map((copy) => copy.getAnimations().length);
    expect(marks).to.deep.equal([0, 1, 0]);
    const [mark] = copies()[1]!.getAnimations();
    mark!.pause();
    mark!.currentTime = 0;
    expect(getComputedStyle(copies()[1]!).backgroundColor).to.not.equal(
      getComputedStyle(copies()[0]!).backgroundColor,
    );
  });

  it('opens over the text what stands nowhere beside it, and leaves every other press to the page', async () => {
    const pressed: string[] = [];
    article.addEventListener('click', ({target}) => pressed.push((target as Element).localName));
    const failures: string[] = [];
    const onError = ({message}: ErrorEvent) => failures.push(message);
    addEventListener('error', onError);
    await press(article.querySelector('p')!);
    expect([pressed, failures]).to.deep.equal([['p'], []]);
    await press(footnotes[2]!.reference!);
    removeEventListener('error', onError);
    expect([footnotes[2]!.open, failures]).to.deep.equal([true, []]);
  });

  it('puts the notes at the height of their numbers in a page whose body is positioned', async () => {
    const {style} = document.body;
    const before = style.cssText;
    style.cssText = 'position: relative; margin-block-start: 90px';
    const distance = () =>
      Math.abs(
        copies()[0]!.getBoundingClientRect().top - footnotes[0]!.reference!.getBoundingClientRect().top,
      );
    await waitUntil(() => distance() < 2);
    style.cssText = before;
    await waitUntil(() => distance() < 2);
  });

  it('keeps the language of the text that a note stands in', async () => {
    article.querySelector('p')!.lang = 'de';
    footnotes[3]!.after(Object.assign(document.createElement('article-footnote'), {textContent: 'Fünf'}));
    await waitUntil(() => copies().some(({textContent}) => textContent === '5 Fünf'));
    expect(copies().at(-1)!.matches(':lang(de)')).to.equal(true);
  });

  it('follows notes that come and go', async () => {
    footnotes[0]!.remove();
    await waitUntil(() => copies()[0]?.textContent === '1 Second note');
    await aTimeout(50);
    expect(copies().length).to.equal(2);
  });

  it('says what a note says when a script has changed its words', async () => {
    article.style.minHeight = '2000px';
    const note = Object.assign(document.createElement('div'), {id: 'n5', textContent: 'Fifth note'});
    article.append(note);
    const linked = document.createElement('article-footnote');
    linked.append(Object.assign(document.createElement('a'), {href: '#n5', textContent: '5'}));
    linked.setAttribute('for', 'n5');
    footnotes[3]!.after(linked);
    const says = (text: string) =>
      waitUntil(() => copies().some(({textContent}) => textContent === text), text);
    await says('5 Fifth note');
    footnotes[1]!.firstChild!.nodeValue = 'Other words';
    await says('2 Other words');
    footnotes[1]!.append(Object.assign(document.createElement('b'), {textContent: ' and more'}));
    await says('2 Other words and more');
    note.textContent = 'Corrected';
    await says('5 Corrected');
    expect(document.querySelectorAll('.article-margin-notes > *').length).to.equal(5);
  });

  it('puts the notes back when a script has taken them all out of the page', async () => {
    document.querySelector('.article-margin-notes')!.remove();
    await waitUntil(() => copies().length === 3);
    const {left, width} = copies()[0]!.getBoundingClientRect();
    expect(left).to.be.greaterThan(article.querySelector('p')!.getBoundingClientRect().right);
    expect(width).to.be.greaterThan(0);
    expect(document.querySelectorAll('.article-margin-notes').length).to.equal(1);
  });
});
