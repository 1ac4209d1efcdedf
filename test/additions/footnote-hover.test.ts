import {aTimeout, expect, fixtureSync, html, waitUntil} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/additions/footnote-hover.js';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import '../helpers/console.js';

const centerOf = (element: Element): [number, number] => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

const pointAt = (element: Element) => sendMouse({type: 'move', position: centerOf(element)});

const noteOf = (footnote: ArticleFootnote) => footnote.shadowRoot!.querySelector('[part=note]')!;

describe('additions/footnote-hover', () => {
  let footnote: ArticleFootnote;
  let other: ArticleFootnote;

  beforeEach(async () => {
    await sendMouse({type: 'move', position: [500, 500]});
    const article = fixtureSync<HTMLElement>(html`
      <article>
        <p>
          One
          <article-footnote preview="hover">
            A note with
            <a href="#there">a link</a>
            .
          </article-footnote>
          and two
          <article-footnote>A note for those who press.</article-footnote>
          .
        </p>
      </article>
    `);
    [footnote, other] = article.querySelectorAll('article-footnote') as unknown as [
      ArticleFootnote,
      ArticleFootnote,
    ];
    await aTimeout(0);
  });

  afterEach(() => resetMouse());

  it('shows the note when the pointer has rested on its number, and not before', async () => {
    await pointAt(footnote.reference!);
    await aTimeout(100);
    expect(footnote.open).to.equal(false);
    await waitUntil(() => footnote.open);
  });

  it('leaves notes alone that do not ask for it', async () => {
    await pointAt(other.reference!);
    await aTimeout(500);
    expect(other.open).to.equal(false);
  });

  it('lets the pointer travel into the note, and closes it when the pointer has left both', async () => {
    await pointAt(footnote.reference!);
    await waitUntil(() => footnote.open);
    await pointAt(noteOf(footnote));
    await aTimeout(600);
    expect(footnote.open).to.equal(true);
    await sendMouse({type: 'move', position: [500, 500]});
    await waitUntil(() => !footnote.open);
  });

  it('keeps the note open after a press on the number, until the next press', async () => {
    await pointAt(footnote.reference!);
    await waitUntil(() => footnote.open);
    await sendMouse({type: 'click', position: centerOf(footnote.reference!)});
    await sendMouse({type: 'move', position: [500, 500]});
    await aTimeout(600);
    expect(footnote.open).to.equal(true);
    await sendMouse({type: 'click', position: centerOf(footnote.reference!)});
    expect(footnote.open).to.equal(false);
  });

  it('closes on Escape and stays closed while the pointer stays', async () => {
    await pointAt(footnote.reference!);
    await waitUntil(() => footnote.open);
    await sendKeys({press: 'Escape'});
    expect(footnote.open).to.equal(false);
    await aTimeout(500);
    expect(footnote.open).to.equal(false);
  });

  it('does not open again what is closed while the pointer comes to rest', async () => {
    footnote.show();
    await pointAt(footnote.reference!);
    await sendKeys({press: 'Escape'});
    expect(footnote.open).to.equal(false);
    await aTimeout(500);
    expect(footnote.open).to.equal(false);
  });

  it('opens nothing when the page begins to scroll before the pointer has rested', async () => {
    // At once, so that no pause of this machine is taken for the rest.
    const scroll = () => document.dispatchEvent(new Event('scroll'));
    document.addEventListener('pointermove', scroll, {once: true});
    await pointAt(footnote.reference!);
    await aTimeout(600);
    expect(footnote.open).to.equal(false);
  });

  it('leaves a finger on a number to the press', async () => {
    footnote.reference!.dispatchEvent(
      new PointerEvent('pointermove', {pointerType: 'touch', bubbles: true, composed: true}),
    );
    await aTimeout(600);
    expect(footnote.open).to.equal(false);
  });

  it('asks the list of the article for notes that say nothing themselves', async () => {
    const list = document.createElement('article-footnote-list');
    list.setAttribute('preview', 'hover');
    other.closest('article')!.append(list);
    await pointAt(other.reference!);
    await waitUntil(() => other.open);
  });
});
