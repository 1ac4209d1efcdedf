import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import '../helpers/console.js';
import {focused, footnotesIn, partOf, placeArticle, press, settled} from '../helpers/notes.js';

const space = '<div style="height: 3000px"></div>';

const inline =
  '<p>One<article-footnote>First note, doi:10.1000/182.</article-footnote> two<article-footnote>Second <em>note</em>.</article-footnote></p>';

const own =
  '<p>One<article-footnote for="own">1</article-footnote> again<article-footnote for="own">1</article-footnote></p>';

const entries = (size = '') =>
  `<article-footnote-list><ol><li id="own"><div style="height: ${size || 'auto'}">Own</div></li></ol></article-footnote-list>`;

const entryIn = (article: Element) => article.querySelector('article-footnote-list li')!;

/** Where the reader sees an element, from the top of the window. */
const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top);

/** Follows an open note to its entry; tells where the reader saw the number then. */
async function goToEntry(footnote: ReturnType<typeof footnotesIn>[number]): Promise<{top: number}> {
  await press(footnote.reference!);
  partOf(footnote, 'to-list').focus();
  const top = topOf(footnote);
  await sendKeys({press: 'Enter'});
  await settled();
  expect(focused()!.role).to.equal('doc-backlink');
  return {top};
}

/** Puts a header in front of the page, which a test removes again. */
function placeHeader(position: string, ...parts: HTMLElement[]): HTMLElement {
  const header = document.createElement('header');
  header.style.cssText = `position: ${position}; inset: 0 0 auto; z-index: 1; background: silver; padding-block-end: 40px`;
  header.append(...parts);
  document.body.prepend(header);
  return header;
}

const block = (height: number) => {
  const element = document.createElement('div');
  element.style.height = `${height}px`;
  return element;
};

describe('from a note to its list and back', () => {
  afterEach(() => {
    scrollTo(0, 0);
    document.querySelector('header')?.remove();
    document.documentElement.removeAttribute('style');
  });

  it('leads to the entry, from where one key leads to the exact place', async () => {
    const article = await placeArticle(
      `${space}${inline}${space}<article-footnote-list></article-footnote-list>${space}`,
    );
    const [, footnote] = footnotesIn(article);
    footnote!.scrollIntoView({block: 'start'});
    scrollBy(0, -57);
    const place = scrollY;
    await goToEntry(footnote!);
    const item = article.querySelectorAll('li')[1]!;
    expect(footnote!.open).to.equal(false);
    expect(scrollY).to.be.greaterThan(place);
    expect(focused()!.ariaLabel).to.equal('Back to reference 2');
    expect(focused()!.getAttribute('aria-current')).to.equal('true');
    // Its words stand before the link that has focus: a screen reader says them with it.
    expect(focused()!.ariaDescription).to.equal(item.textContent);
    expect(topOf(item)).to.be.within(0, innerHeight);
    // Marked for a moment, and as before when that is over.
    const [mark] = item.getAnimations();
    expect(getComputedStyle(item).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    mark!.finish();
    expect(getComputedStyle(item).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    scrollBy(0, 300);
    await sendKeys({press: 'Enter'});
    await settled();
    expect(focused()).to.equal(footnote!.reference);
    expect(scrollY).to.equal(place);
    await goToEntry(footnotesIn(article)[0]!);
    const described = [...article.querySelectorAll('a')].filter(({ariaDescription}) => ariaDescription);
    expect(described).to.deep.equal([focused()]);
    article.querySelector('article-footnote-list')!.remove();
    expect(article.querySelector('[aria-description]')).to.equal(null);
  });

  it('leads back at once where the page scrolls smoothly, and by a press', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    const article = await placeArticle(`${space}${own}${space}${entries()}${space}`);
    const [footnote] = footnotesIn(article);
    footnote!.scrollIntoView({block: 'end', behavior: 'instant'});
    const place = scrollY;
    await goToEntry(footnote!);
    expect(topOf(entryIn(article))).to.be.within(0, innerHeight);
    await press(focused()!);
    expect(scrollY).to.equal(place);
  });

  it('leads to where the reader saw it, when the page above has become higher', async () => {
    const article = await placeArticle(`${space}${own}${space}${entries()}${space}`);
    const [footnote] = footnotesIn(article);
    footnote!.scrollIntoView({block: 'start'});
    scrollBy(0, -57);
    const {top: place} = await goToEntry(footnote!);
    article.prepend(block(500));
    await sendKeys({press: 'Enter'});
    expect(topOf(footnote!)).to.equal(place);
  });

  it('leads back in an article that scrolls by itself', async () => {
    const article = await placeArticle(
      `<section style="overflow: auto; height: 300px">${space}${own}${space}${entries()}${space}</section>`,
    );
    const [footnote] = footnotesIn(article);
    const section = article.querySelector('section')!;
    footnote!.scrollIntoView({block: 'start'});
    section.scrollBy(0, -57);
    const place = section.scrollTop;
    await goToEntry(footnote!);
    expect(topOf(entryIn(article))).to.be.within(0, 300);
    await sendKeys({press: 'Enter'});
    expect(section.scrollTop).to.equal(place);
  });

  it('leads back where the page scrolls in a component that it stands in', async () => {
    const article = await placeArticle('');
    const place = article.appendChild(document.createElement('div'));
    const frame = place.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
    frame.style.cssText = 'overflow: auto; height: 300px';
    frame.append(document.createElement('slot'));
    const inside = document.createElement('div');
    const tree = place.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    tree.append(inside);
    inside.setHTMLUnsafe(`${space}${own}${space}${entries()}${space}`);
    await settled();
    const [footnote] = footnotesIn(inside);
    footnote!.scrollIntoView({block: 'start'});
    frame.scrollBy(0, -57);
    const {scrollTop} = frame;
    await goToEntry(footnote!);
    expect(frame.scrollTop).to.be.greaterThan(scrollTop);
    await sendKeys({press: 'Enter'});
    expect(frame.scrollTop).to.equal(scrollTop);
    expect(focused()).to.equal(footnote!.reference);
  });

  it('opens what a list and a reference are closed away in', async () => {
    const closed = (content: string) => `<details><summary>More</summary>${content}</details>`;
    const article = await placeArticle(`${space}${closed(own)}${space}${closed(entries())}${space}`);
    const [text, list] = article.querySelectorAll('details');
    text!.open = true;
    const [footnote] = footnotesIn(article);
    footnote!.scrollIntoView({block: 'start'});
    await goToEntry(footnote!);
    expect(list!.open).to.equal(true);
    expect(topOf(entryIn(article))).to.be.within(0, innerHeight);
    text!.open = false;
    await sendKeys({press: 'Enter'});
    expect(text!.open).to.equal(true);
    expect(focused()).to.equal(footnote!.reference);
    expect(topOf(footnote!)).to.be.within(0, innerHeight);
  });

  it('leads back in a box that the reader has scrolled both ways since', async () => {
    const article = await placeArticle(
      `${space}<section style="overflow: auto; width: 300px; height: 300px"><div style="width: 3000px; height: 3000px; padding: 600px; box-sizing: border-box">${own}</div></section>${space}${entries()}${space}`,
    );
    const [footnote] = footnotesIn(article);
    const section = article.querySelector('section')!;
    section.scrollIntoView();
    section.scrollTo(500, 400);
    await goToEntry(footnote!);
    section.scrollTo(0, 0);
    await sendKeys({press: 'Enter'});
    expect([section.scrollLeft, section.scrollTop]).to.deep.equal([500, 400]);
  });

  it('leaves the reader and focus where they are when a script cancels the way', async () => {
    const article = await placeArticle(`${space}${own}${space}${entries()}`);
    const [footnote] = footnotesIn(article);
    footnote!.scrollIntoView({block: 'center'});
    const cancel = (event: Event) => event.preventDefault();
    article.addEventListener('article-footnote-jump', cancel);
    await press(footnote!.reference!);
    await press(partOf(footnote!, 'to-list'));
    expect(focused()).to.equal(footnote!.reference);
    expect(topOf(footnote!)).to.be.within(0, innerHeight);
    article.removeEventListener('article-footnote-jump', cancel);
    await goToEntry(footnote!);
    const place = scrollY;
    article.addEventListener('article-footnote-jump', cancel);
    await sendKeys({press: 'Enter'});
    expect(scrollY).to.equal(place);
    expect(focused()!.role).to.equal('doc-backlink');
  });

  it('leads nobody away from a press that the page has prevented', async () => {
    const article = await placeArticle(own + entries());
    const [footnote] = footnotesIn(article);
    let jumps = 0;
    article.addEventListener('article-footnote-jump', () => jumps++);
    const prevent = (event: Event) => event.preventDefault();
    addEventListener('click', prevent, {capture: true});
    await press(footnote!.reference!);
    removeEventListener('click', prevent, {capture: true});
    expect(jumps).to.equal(0);
    await press(footnote!.reference!);
    expect(jumps).to.equal(1);
  });

  it('leads to the middle of the window also behind what covers all of it', async () => {
    const article = await placeArticle(`${space}${own}${space}${entries()}${space}`);
    const [footnote] = footnotesIn(article);
    const cover = placeHeader('fixed');
    cover.style.cssText = 'position: fixed; inset: 0; opacity: 0.1';
    footnote!.goToList();
    expect(topOf(entryIn(article))).to.be.within(innerHeight / 3, innerHeight * 0.6);
  });

  it('leads to the middle of the window from the way back to another reference', async () => {
    const article = await placeArticle(`${space}${own}${space}${entries()}${space}`);
    const [footnote, other] = footnotesIn(article);
    footnote!.scrollIntoView({block: 'start'});
    const {top: place} = await goToEntry(footnote!);
    await press(entryIn(article).querySelectorAll('a')[1]!);
    expect(focused()).to.equal(other!.reference);
    expect(topOf(other!))
      .to.be.within(innerHeight / 3, innerHeight)
      .and.not.equal(place);
  });

  for (const position of ['sticky', 'fixed'])
    for (const size of ['', '400px', '3000px'])
      it(`shows the beginning of an entry of ${size || 'one line'} below a ${position} header of several parts`, async () => {
        const article = await placeArticle(`${space}${own}${space}${entries(size)}${space}`);
        const header = placeHeader(position, block(50), block(30));
        const [footnote] = footnotesIn(article);
        footnote!.scrollIntoView({block: 'center'});
        await goToEntry(footnote!);
        const entry = entryIn(article);
        expect(header.getBoundingClientRect().bottom).to.equal(120);
        expect(topOf(entry)).to.be.within(120, innerHeight / 2);
        const {left} = entry.getBoundingClientRect();
        expect(entry.contains(document.elementFromPoint(left + 40, topOf(entry) + 5))).to.equal(true);
      });

  it('measures a header in a shadow tree, and takes what hides the whole page for none', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    const article = await placeArticle(`${space}${own}${space}${entries('3000px')}${space}`);
    const [footnote] = footnotesIn(article);
    const host = placeHeader('static');
    const inside = block(90);
    inside.style.cssText += 'position: fixed; inset: 0 0 auto; z-index: 1; background: silver';
    host.attachShadow({mode: 'closed'}).append(inside);
    footnote!.goToList();
    expect(topOf(entryIn(article))).to.be.within(-1, 90);
    inside.style.height = '100vh';
    footnote!.goToList();
    expect(topOf(entryIn(article))).to.be.within(-1, 1);
  });

  describe('where the entry is in sight', () => {
    it('leads there instead of opening the note', async () => {
      const article = await placeArticle(own + entries());
      const [footnote] = footnotesIn(article);
      await press(footnote!.reference!);
      expect(footnote!.open).to.equal(false);
      expect(focused()!.ariaLabel).to.equal('Back to reference 1a');
      footnote!.show();
      expect(footnote!.open).to.equal(true);
      await press(footnote!.reference!);
      expect([footnote!.open, focused() === footnote!.reference]).to.deep.equal([false, true]);
    });

    for (const [where, style] of [
      ['beside the window', 'position: fixed; inset: 0 0 auto auto; translate: 100%'],
      ['where nothing shows', 'visibility: hidden'],
      ['clipped away', 'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden'],
      ['scrolled out of its box', 'block-size: 20px; overflow: hidden; padding-block-start: 21px'],
    ])
      it(`opens the note where the entry stands ${where}`, async () => {
        const article = await placeArticle(`${own}<aside style="${style}">${entries()}</aside>`);
        const [footnote] = footnotesIn(article);
        expect(topOf(entryIn(article))).to.be.within(0, innerHeight);
        await press(footnote!.reference!);
        expect(footnote!.open).to.equal(true);
      });

    it('opens the note where a header hides the entry', async () => {
      const article = await placeArticle(`${entries()}<div style="height: 200px"></div>${own}`);
      placeHeader('fixed', block(80));
      const [footnote] = footnotesIn(article);
      await press(footnote!.reference!);
      expect(footnote!.open).to.equal(true);
    });
  });
});
