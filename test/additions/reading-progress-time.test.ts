import {aTimeout, expect, fixture, waitUntil} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import '../../src/additions/reading-progress-time.js';
import {de} from '../../src/locales/de.js';
import {registerMessages} from '../../src/internal/messages.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {boxOfCharacter} from '../helpers/character-box.js';
import '../helpers/console.js';

/** An article of ten minutes at the pace of English, in a page that goes on behind it. */
const page = (attributes = 'time-left', language = 'en') => `<div lang="${language}">
  <header style="height: 400px"></header>
  <article style="height: 3000px"><article-reading-progress ${attributes}></article-reading-progress>
    <p style="height: 100px; overflow: hidden">${'word '.repeat(2280)}</p></article>
  <footer style="height: 2000px">${'word '.repeat(2280)}</footer></div>`;

const timeIn = (root: Element) =>
  root.querySelector('article-reading-progress')!.shadowRoot!.querySelector<HTMLElement>('[part=time]');

/** What is seen; empty when nothing is. */
const seen = (root: Element) => (timeIn(root)?.checkVisibility() ? timeIn(root)!.textContent : '');

const says = (root: Element, text: string) =>
  waitUntil(() => seen(root) === text, `“${text}” is not said, but “${seen(root)}”`);

/** Scrolls to a share of the article, of which all is read when its end has come into the window. */
function readTo(root: Element, share: number): void {
  const top = root.querySelector('article')!.getBoundingClientRect().top + scrollY;
  scrollTo({top: top + (3000 - innerHeight) * share, behavior: 'instant'});
}

/** One that was in the page before the element was defined. */
const early = document.createElement('div');
early.innerHTML = page();
document.body.append(early);
await import('../../src/define/article-reading-progress.js');

describe('additions/reading-progress-time', () => {
  it('takes up what was in the page before the element was defined', async () => {
    await says(early, '10 minutes left');
    early.remove();
  });

  afterEach(() => scrollTo(0, 0));

  for (const way of ['scroll-driven', 'by a listener']) {
    it(`counts the minutes of the article down, and is silent at its end (${way})`, async () => {
      const {ViewTimeline} = globalThis as {ViewTimeline?: unknown};
      if (way === 'by a listener') Object.assign(globalThis, {ViewTimeline: undefined});
      const root = await fixture<HTMLElement>(page());
      await says(root, '10 minutes left');
      for (const [share, text] of [
        [0.45, '6 minutes left'],
        [0.85, '2 minutes left'],
        [0.95, '1 minute left'],
        // Never "0 minutes".
        [0.998, '1 minute left'],
        [1.01, ''],
        [1.2, ''],
        [0.5, '5 minutes left'],
      ] as const) {
        readTo(root, share + 0.0005);
        await says(root, text);
      }
      Object.assign(globalThis, {ViewTimeline});
    });
  }

  it('does not stand on the first line of a phone, and comes with the first scroll', async () => {
    await setViewport({width: 340, height: 600});
    const root = await fixture<HTMLElement>(page());
    await aTimeout(200);
    expect(seen(root)).to.equal('');
    readTo(root, 0.05);
    await says(root, '10 minutes left');
    readTo(root, 0);
    await says(root, '');
    await setViewport({width: 800, height: 600});
    await says(root, '10 minutes left');
  });

  it('is found by a screen reader, and interrupts nobody', async () => {
    const root = await fixture<HTMLElement>(page());
    await says(root, '10 minutes left');
    expect((await accessibilityTree(root.querySelector('article')!)).join('\n')).to.contain(
      'text "10 minutes left"',
    );
    expect(timeIn(root)!.closest('[aria-live], [role]')).to.equal(null);
    await expect(root).to.be.accessible();
    readTo(root, 0.5);
    await aTimeout(300);
    expect(document.querySelector('[role=status]')?.textContent ?? '').to.equal('');
  });

  it('writes nothing while the minute is the same', async () => {
    const root = await fixture<HTMLElement>(page());
    await says(root, '10 minutes left');
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(timeIn(root)!, {childList: true, characterData: true, subtree: true, attributes: true});
    readTo(root, 0.02);
    await aTimeout(100);
    readTo(root, 0.05);
    await aTimeout(100);
    expect(records).to.have.lengthOf(0);
    observer.disconnect();
  });

  it('speaks the language of the page, at the pace of the article’s', async () => {
    registerMessages(de);
    const root = await fixture<HTMLElement>(page('time-left', 'de'));
    await says(root, 'noch 13 Minuten');
    readTo(root, 0.97);
    await says(root, 'noch 1 Minute');
  });

  it('begins with the number where its words are English and the page is read from the right', async () => {
    const root = await fixture<HTMLElement>(page('time-left', 'ur'));
    root.dir = 'rtl';
    await waitUntil(() => seen(root));
    const text = timeIn(root)!.firstChild as Text;
    const leftOf = (index: number) => boxOfCharacter(text, index).left;
    expect(text.data).to.match(/^\d+ minutes left$/);
    expect(leftOf(0)).to.be.below(leftOf(text.length - 1));
    expect(timeIn(root)!.getBoundingClientRect().left).to.be.below(innerWidth / 2);
  });

  it('follows the article: other words, another one, none', async () => {
    const root = await fixture<HTMLElement>(page());
    await says(root, '10 minutes left');
    const article = root.querySelector('article')!;
    article.querySelector('p')!.textContent = 'word '.repeat(4560);
    article.style.blockSize = '3100px';
    await says(root, '20 minutes left');
    root.querySelector('article-reading-progress')!.setAttribute('for', 'nowhere');
    await says(root, '');
  });

  it('is there on request only, and goes with it', async () => {
    const root = await fixture<HTMLElement>(page(''));
    await aTimeout(100);
    expect(timeIn(root)).to.equal(null);
    const progress = root.querySelector('article-reading-progress')!;
    progress.toggleAttribute('time-left');
    await says(root, '10 minutes left');
    progress.toggleAttribute('time-left');
    await waitUntil(() => timeIn(root) === null);
  });

  it('says nothing while all of the article is in sight', async () => {
    const root = await fixture<HTMLElement>(
      '<div><article><article-reading-progress time-left></article-reading-progress><p>Short.</p></article></div>',
    );
    await aTimeout(200);
    expect(seen(root)).to.equal('');
  });

  it('lets what lies below be pressed', async () => {
    const root = await fixture<HTMLElement>(page());
    await says(root, '10 minutes left');
    const {x, y, width, height} = timeIn(root)!.getBoundingClientRect();
    let pressed: EventTarget | null = null;
    addEventListener('click', ({target}) => (pressed = target), {once: true});
    await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    expect(pressed).to.not.equal(root.querySelector('article-reading-progress'));
    expect(pressed).to.not.equal(null);
  });
});
