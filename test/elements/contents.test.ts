import {aTimeout, expect, fixture, waitUntil} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import '../../src/define/article-contents.js';
import type {ArticleContents} from '../../src/elements/contents/contents.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';
import {drawn} from '../helpers/drawn.js';
import {eventually} from '../helpers/eventually.js';
import {takeAwayForOneTask} from '../helpers/take-away.js';

const tall = '<div style="height: 1200px"></div>';

const text = `<article><article-contents></article-contents><h2 id="kept">One</h2>${tall}<h3>Über “uns”</h3>${tall}<h2>One</h2><p>end</p></article>`;

/** Waits until a link that was followed holds its section no longer, which it does until the page comes to rest. */
async function letGo(): Promise<void> {
  // The last event of the scrolling has come.
  await drawn();
  await aTimeout(300);
}

const currentIn = (contents: Element) =>
  [...contents.querySelectorAll('[aria-current]')].map((link) => `${link.ariaCurrent!}: ${link.textContent}`);

describe('<article-contents>', () => {
  let article: HTMLElement;
  let contents: ArticleContents;

  beforeEach(async () => {
    await setViewport({width: 800, height: 600});
    article = await fixture<HTMLElement>(text);
    contents = article.querySelector('article-contents')!;
    await contents.updateComplete;
    await drawn();
  });

  afterEach(() => {
    scrollTo(0, 0);
    document.documentElement.removeAttribute('style');
  });

  it('leads to the headings of its own article where another one has the same ids', async () => {
    const second = article.cloneNode(true) as HTMLElement;
    article.after(second);
    await drawn();
    const link = second.querySelector('article-contents a')!;
    link.scrollIntoView();
    const {x, y} = link.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(x) + 4, Math.round(y) + 4]});
    await drawn();
    expect(second.contains(document.activeElement)).to.equal(true);
    expect(currentIn(second)).to.deep.equal(['location: One']);
    second.remove();
  });

  it('lets the page go on where a script takes the list away each time it comes', async () => {
    expect(await takeAwayForOneTask(contents, 'ol')).to.be.below(10);
    await waitUntil(() => contents.querySelectorAll('a').length === 3);
  });

  it('lists the headings, with ids of their words, and keeps the ids that they have', async () => {
    expect([...contents.querySelectorAll('a')].map((link) => decodeURIComponent(link.hash))).to.deep.equal([
      '#kept',
      '#über-uns',
      '#one',
    ]);
    expect(
      (
        await accessibilityTree(contents.parentElement!.querySelector('article-contents')!.parentElement!)
      ).join(),
    ).to.contain('navigation "Contents"');
    await expect(contents).to.be.accessible();
  });

  it('lists the headings of a page that is hidden until it has loaded', async () => {
    const page = await fixture<HTMLElement>(`<div hidden><main>${text}</main></div>`);
    const listed = () => page.querySelectorAll('article-contents a').length;
    page.hidden = false;
    await waitUntil(() => listed() === 3);
  });

  it('follows sections that are hidden and shown', async () => {
    const listed = () => [...contents.querySelectorAll('a')].map((link) => link.textContent);
    const heading = article.querySelector('h3')!;
    heading.hidden = true;
    await waitUntil(() => listed().join() === 'One,One');
    heading.hidden = false;
    await waitUntil(() => listed().length === 3);
  });

  it('makes way for a list that a script brings later, and lists the headings when that is gone', async () => {
    const own = document.createElement('ul');
    own.innerHTML = '<li><a href="#kept">Mine</a></li>';
    contents.append(own);
    await drawn();
    expect(contents.textContent).to.equal('Mine');
    own.remove();
    await drawn();
    expect(contents.textContent).to.equal('OneÜber “uns”One');
    expect(currentIn(contents).length).to.be.lessThan(2);
  });

  it('marks exactly one section: the one that is read, and the last at the end of the page', async () => {
    scrollTo(0, article.querySelector('h3')!.getBoundingClientRect().top + scrollY - 5);
    await drawn();
    expect(currentIn(contents)).to.deep.equal(['location: Über “uns”']);
    scrollTo(0, document.documentElement.scrollHeight);
    await drawn();
    expect(currentIn(contents)).to.deep.equal(['location: One']);
    expect(contents.querySelectorAll('a')[2]!.hasAttribute('aria-current')).to.equal(true);
  });

  it('takes the reader and focus to a section, and leaves nothing in the history', async () => {
    const {length} = history;
    const link = contents.querySelectorAll('a')[1]!;
    const {x, y, width, height} = link.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    await drawn();
    expect(document.activeElement).to.equal(article.querySelector('h3'));
    expect(article.querySelector('h3')!.getBoundingClientRect().top).to.be.within(-1, 50);
    expect(history.length).to.equal(length);
    expect(location.hash).to.equal('');
    expect(currentIn(contents)).to.deep.equal(['location: Über “uns”']);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey', 'button'] as const)
    it(`leaves a press with ${key} to the browser`, () => {
      let isLeft: boolean | undefined;
      const check = (event: Event) => {
        isLeft = !event.defaultPrevented;
        event.preventDefault();
      };
      document.addEventListener('click', check, {once: true});
      const options = {bubbles: true, cancelable: true, composed: true, [key]: 1};
      contents.querySelector('a')!.dispatchEvent(new MouseEvent('click', options));
      expect(isLeft).to.equal(true);
    });

  it('follows headings that come, and goes without a trace', async () => {
    const late = document.createElement('h2');
    late.textContent = 'Late';
    article.append(late);
    await drawn();
    expect(contents.querySelectorAll('a')[3]!.textContent).to.equal('Late');
    contents.remove();
    expect(contents.childElementCount).to.equal(0);
  });

  it('leaves a heading the id that the page has given it since', async () => {
    const [, second, third] = article.querySelectorAll('h2, h3');
    second!.id = 'mine';
    contents.remove();
    expect([second!.id, third!.id]).to.deep.equal(['mine', '']);
  });

  it('keeps levels where one is left out, and where the first is not the highest', async () => {
    const levels = async (...headings: string[]) => {
      const page = await fixture<HTMLElement>(
        `<article><article-contents headings="h2, h3, h4, h5"></article-contents>${headings.map((tag, index) => `<${tag}>Heading ${index}</${tag}>`).join('')}</article>`,
      );
      await drawn();
      const depthOf = (link: Element, depth = 0): number =>
        link.closest('ul, ol') ? depthOf(link.closest('ul, ol')!.parentElement!, depth + 1) : depth;
      return [...page.querySelectorAll('article-contents a')].map((link) => depthOf(link)).join(' ');
    };
    expect(await levels('h2', 'h4', 'h4', 'h3', 'h2')).to.equal('1 2 2 2 1');
    expect(await levels('h3', 'h2', 'h3', 'h5', 'h2')).to.equal('1 1 2 3 1');
  });

  it('lists headings without their notes and links to themselves', async () => {
    const page = await fixture<HTMLElement>(
      `<article><article-contents></article-contents>
       <h2 id="a">First<article-footnote>A note</article-footnote> <a href="#a">#</a></h2>
       <h2 id="b"><a href="#b">All of it</a></h2><h2><img alt="An image" src="data:,"></h2></article>`,
    );
    await page.querySelector('article-contents')!.updateComplete;
    const titles = [...page.querySelectorAll('article-contents a')].map((link) => link.textContent);
    expect(titles).to.deep.equal(['First', 'All of it', 'An image']);
    expect(page.querySelectorAll('h2')[2]!.id).to.equal('an-image');
  });

  it('marks one link of several to a section, and none to another page (paginated articles)', async () => {
    const own = document.createElement('article-contents');
    own.innerHTML =
      '<ul><li><a href="#kept">a</a></li><li><a href="#kept">b</a></li></ul><a href="?page=2#kept">c</a>';
    article.prepend(own);
    await own.updateComplete;
    scrollTo(0, article.querySelector('h2')!.getBoundingClientRect().top + scrollY);
    await drawn();
    expect(currentIn(own)).to.deep.equal(['location: a']);
    const followed = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    own.addEventListener('click', (event) => event.preventDefault(), {once: true, capture: true});
    own.querySelectorAll('a')[2]!.dispatchEvent(followed);
    expect(document.activeElement).to.equal(document.body);
  });

  it('lists headings whatever their ids are, and leads to them', async () => {
    for (const id of ['a#b', '100% c', 'half \uD83D']) {
      article.querySelector('h2')!.id = id;
      article.append('.');
      await drawn();
      contents.querySelector('a')!.click();
      expect(document.activeElement!.id).to.equal(id);
    }
  });

  it('opens what is closed around a section', async () => {
    const closed = document.createElement('details');
    closed.innerHTML = '<summary>More</summary><div hidden="until-found"><h2>Within</h2><p>Text</p></div>';
    article.append(closed);
    await drawn();
    contents.querySelectorAll('a')[3]!.click();
    await drawn();
    expect(closed.open).to.equal(true);
    expect(document.activeElement!.textContent).to.equal('Within');
    expect(document.activeElement!.checkVisibility()).to.equal(true);
    // What is closed again is where the reader is no longer.
    closed.open = false;
    scrollTo(0, 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    dispatchEvent(new Event('scroll'));
    await drawn();
    expect(currentIn(contents).join()).to.not.contain('Within');
  });

  it('takes the reader to a section whose id did not exist when the page was opened, and only then', async () => {
    const heading = article.querySelector('h3')!;
    const {pathname, search} = location;
    // Written in small letters, as WordPress has it in its addresses.
    history.replaceState(null, '', '#%c3%bcber-uns');
    contents.remove();
    article.prepend(contents);
    await drawn();
    expect(heading.getBoundingClientRect().top).to.be.within(-1, 50);
    scrollTo(0, document.documentElement.scrollHeight);
    // As a theme does that has its contents elsewhere on a small screen.
    article.append(contents);
    await drawn();
    expect(heading.id).to.equal('über-uns');
    expect(heading.getBoundingClientRect().top).to.be.below(-500);
    history.replaceState(null, '', pathname + search);
  });

  it('lets go of a followed link that scrolls nothing (jump links: stay on the wrong item)', async () => {
    scrollTo(0, article.querySelector('h3')!.getBoundingClientRect().top + scrollY);
    await drawn();
    contents.querySelectorAll('a')[1]!.click();
    await letGo();
    scrollTo(0, document.documentElement.scrollHeight);
    await drawn();
    expect(currentIn(contents)).to.deep.equal(['location: One']);
  });

  it('keeps the followed section while a smooth scroll passes others', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    const seen = new Set<string>();
    const watch = new MutationObserver(() => currentIn(contents).forEach((text) => seen.add(text)));
    watch.observe(contents, {subtree: true, attributeFilter: ['aria-current']});
    contents.querySelectorAll('a')[2]!.click();
    await new Promise((resolve) => {
      let last = -1;
      const timer = setInterval(() => {
        if (scrollY === last && scrollY > 0) {
          clearInterval(timer);
          resolve(undefined);
        }
        last = scrollY;
      }, 200);
    });
    watch.disconnect();
    document.documentElement.style.scrollBehavior = '';
    expect([...seen]).to.deep.equal(['location: One']);
    expect(currentIn(contents)).to.deep.equal(['location: One']);
  });

  it('stays clear of a sticky header (jump links #3091), also where content is not rendered yet', async () => {
    document.documentElement.style.scrollPaddingTop = '80px';
    for (const block of article.querySelectorAll<HTMLElement>('div'))
      block.style.cssText += 'content-visibility: auto; contain-intrinsic-size: auto 50px';
    contents.querySelectorAll('a')[1]!.click();
    await eventually(() =>
      expect(article.querySelector('h3')!.getBoundingClientRect().top).to.be.closeTo(80, 2),
    );
    await letGo();
    expect(article.querySelector('h3')!.getBoundingClientRect().top).to.be.closeTo(80, 2);
    expect(currentIn(contents)).to.deep.equal(['location: Über “uns”']);
    scrollBy(0, -40);
    await drawn();
    expect(currentIn(contents)).to.deep.equal(['location: One']);
    document.documentElement.style.scrollPaddingTop = '';
  });

  it('marks the section that is read in vertical writing', async () => {
    article.remove();
    document.documentElement.style.writingMode = 'vertical-rl';
    const upright = await fixture<HTMLElement>(
      `<article><article-contents></article-contents>
        <h2>One</h2><p style="block-size: 1000px">…</p>
        <h2>Two</h2><p style="block-size: 1000px">…</p>
        <h2>Three</h2><p style="block-size: 1000px">…</p>
        <h2>Four</h2></article>`,
    );
    const marks = (heading: string) =>
      waitUntil(() => currentIn(upright).join() === `location: ${heading}`, `“${heading}” is not marked`);
    await waitUntil(() => upright.querySelectorAll('a').length === 4);
    expect(currentIn(upright)).to.deep.equal([]);
    for (const heading of [...upright.querySelectorAll('h2')].slice(0, 3)) {
      heading.scrollIntoView();
      await marks(heading.textContent);
    }
    // It stands at the end, from where no more can be scrolled.
    upright.querySelector('h2:last-child')!.scrollIntoView();
    await marks('Four');
  });

  it('goes by the margin that a page gives its headings for a sticky header', async () => {
    const heading = article.querySelector('h3')!;
    heading.style.scrollMarginTop = '80px';
    const top = heading.getBoundingClientRect().top + scrollY;
    scrollTo(0, top - 70);
    await drawn();
    expect(currentIn(contents)).to.deep.equal(['location: Über “uns”']);
    scrollTo(0, top - 120);
    await drawn();
    expect(currentIn(contents)).to.deep.equal(['location: One']);
  });

  it('follows the text when the window becomes wider or narrower', async () => {
    const heading = article.querySelector('h3')!;
    scrollTo(0, heading.getBoundingClientRect().top + scrollY - 400);
    await drawn();
    expect(currentIn(contents)).to.deep.equal(['location: One']);
    // What stands above the heading becomes less high, and the page does not scroll by itself.
    document.documentElement.style.overflowAnchor = 'none';
    article.querySelector('div')!.className = 'wide-only';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (width < 700px) { .wide-only { block-size: 700px !important } }');
    document.adoptedStyleSheets.push(sheet);
    await setViewport({width: 690, height: 600});
    await drawn();
    expect(currentIn(contents)).to.deep.equal(['location: Über “uns”']);
    document.adoptedStyleSheets.pop();
    document.documentElement.style.overflowAnchor = '';
  });

  it('follows an article that scrolls in a box of its own', async () => {
    article.style.cssText = 'block-size: 400px; overflow: auto';
    article.scrollTop = 1250;
    article.scrollTop += article.querySelector('h3')!.getBoundingClientRect().top - 5;
    await drawn();
    expect(currentIn(contents)).to.deep.equal(['location: Über “uns”']);
  });

  it('marks the section at the top of such a box, below what stands above it, and the last one at its end', async () => {
    const header = document.createElement('div');
    header.style.cssText = 'block-size: 100px';
    article.before(header);
    article.style.cssText = 'block-size: 400px; overflow: auto; position: relative';
    article.querySelector('h3')!.scrollIntoView();
    await drawn();
    expect(currentIn(contents)).to.deep.equal(['location: Über “uns”']);
    article.scrollTop = article.scrollHeight;
    await drawn();
    expect(currentIn(contents)).to.deep.equal(['location: One']);
    expect(contents.querySelector('[aria-current]')!.getAttribute('href')).to.equal('#one');
    header.remove();
  });

  it('brings the reader to a section whose id the page did not have when it was opened', async () => {
    history.replaceState(null, '', `#${encodeURIComponent('über-uns')}`);
    const page = await fixture<HTMLElement>(text.replace('Über', '&nbsp;Über'));
    article.remove();
    scrollTo(0, 0);
    const late = page.querySelector('article-contents')!;
    late.remove();
    page.prepend(late);
    await late.updateComplete;
    expect(page.querySelector('h3')!.getBoundingClientRect().top).to.be.within(-1, 50);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps a list of the author’s', async () => {
    const own = await fixture<ArticleContents>(
      '<article-contents heading="In this article"><ul><li><a href="#kept">First</a></li></ul></article-contents>',
    );
    expect(own.querySelectorAll('ul, ol')).to.have.lengthOf(1);
    expect(currentIn(own)).to.deep.equal([]);
  });

  it('marks nothing any more when it has left the page', async () => {
    const own = await fixture<ArticleContents>(
      '<article-contents><ul><li><a href="#kept">First</a></li></ul></article-contents>',
    );
    own.remove();
    document.querySelector('#kept')!.scrollIntoView();
    dispatchEvent(new Event('resize'));
    await drawn();
    expect(currentIn(own)).to.deep.equal([]);
  });

  it('is closed at first on a small screen', async () => {
    await setViewport({width: 380, height: 600});
    const small = await fixture<HTMLElement>(text);
    await drawn();
    expect(small.querySelector('article-contents a')!.checkVisibility()).to.equal(false);
  });

  // Each read the other's list as words of the heading, and the page stood still for ever.
  it('reads no list of contents as words of the heading that it stands in', async () => {
    const page = await fixture<HTMLElement>(
      `<article><article-contents></article-contents><h2>First <article-contents></article-contents></h2><h2>Second</h2></article>`,
    );
    await drawn();
    const lists = [...page.querySelectorAll('article-contents')].map((element) =>
      [...element.querySelectorAll('a')].map((link) => link.textContent),
    );
    expect(lists).to.deep.equal([
      ['First', 'Second'],
      ['First', 'Second'],
    ]);
  });

  it('shows nothing without a heading', async () => {
    const empty = await fixture<HTMLElement>(
      '<article><article-contents></article-contents><p>x</p></article>',
    );
    await drawn();
    expect(empty.querySelector('article-contents')!.getBoundingClientRect().height).to.equal(0);
  });
});
