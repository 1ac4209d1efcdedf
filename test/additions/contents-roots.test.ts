import {expect, fixture, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import '../../src/additions/contents-roots.js';
import '../../src/define/article-contents.js';
import type {ArticleContents} from '../../src/elements/contents/contents.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';

const tall = '<div style="height: 1200px"></div>';

/** A component of a site: headings of its own, and a slot for those of the page. */
class SiteChapter extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    const heading = document.createElement('h2');
    heading.textContent = this.getAttribute('title-text') ?? 'In the component';
    const inner = document.createElement('h3');
    inner.textContent = 'Deeper in it';
    const space = document.createElement('div');
    space.style.blockSize = '1200px';
    root.append(heading, space, document.createElement('slot'), inner, space.cloneNode());
  }
}
customElements.define('site-chapter', SiteChapter);

const text = (attributes = 'roots') => `<article lang="en"><article-contents ${attributes}></article-contents>
  <h2 id="first">First</h2>${tall}
  <site-chapter><h3>Slotted</h3></site-chapter>
  <site-chapter id="kept" hidden></site-chapter>
  <h2>Last</h2><p>end</p></article>`;

async function place(content = text()) {
  const article = await fixture<HTMLElement>(content);
  const contents = article.querySelector('article-contents')!;
  const chapter = article.querySelector('site-chapter')!;
  return {article, contents, chapter, root: chapter?.shadowRoot};
}

const linksIn = (contents: Element) => [...contents.querySelectorAll('a')];

const lists = (contents: ArticleContents, ...titles: string[]) =>
  waitUntil(
    () =>
      linksIn(contents)
        .map((link) => link.text)
        .join() === titles.join(),
    `not listed: ${titles.join()}`,
  );

const all = ['First', 'In the component', 'Slotted', 'Deeper in it', 'Last'];

const currentIn = (contents: Element) =>
  [...contents.querySelectorAll('[aria-current=location]')].map((link) => link.textContent);

const settled = () => new Promise((resolve) => setTimeout(resolve, 80));

describe('additions/contents-roots', () => {
  beforeEach(() => setViewport({width: 800, height: 600}));

  afterEach(() => scrollTo(0, 0));

  it('lists the headings of open shadow roots where they are shown, in their levels', async () => {
    const {contents} = await place();
    await lists(contents, ...all);
    const tree = (await accessibilityTree(contents)).join('\n');
    expect(tree).to.contain('navigation "Contents"');
    for (const title of all) expect(tree).to.contain(`link "${title}"`);
    const outer = contents.querySelector('ol')!;
    expect([...outer.children].map(({firstElementChild}) => firstElementChild!.textContent)).to.deep.equal([
      'First',
      'In the component',
      'Last',
    ]);
    await expect(contents).to.be.accessible();
    expect(contents.querySelectorAll(':scope > ol')).to.have.lengthOf(1);
  });

  it('writes no id into a shadow root, and none of the author’s anew', async () => {
    const {contents, chapter, root} = await place();
    await lists(contents, ...all);
    expect(root!.querySelector('[id]')).to.equal(null);
    expect(chapter.id).to.equal('in-the-component');
    expect(linksIn(contents).map(({hash}) => hash)).to.deep.equal([
      '#first',
      '#in-the-component',
      '#slotted',
      '#in-the-component',
      '#last',
    ]);
    contents.remove();
    await settled();
    expect(chapter.hasAttribute('id')).to.equal(false);
    expect(contents.childElementCount).to.equal(0);
  });

  it('takes the reader and focus to a heading in a shadow root, by mouse and by keyboard', async () => {
    const {contents, root} = await place();
    await lists(contents, ...all);
    await settled();
    const {length} = history;
    const [, component, , deeper] = linksIn(contents) as [unknown, HTMLElement, unknown, HTMLElement];
    const {x, y, width, height} = deeper.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    await settled();
    const inner = root!.querySelector('h3')!;
    expect(root!.activeElement === inner).to.equal(true);
    expect(inner.getBoundingClientRect().top).to.be.within(-1, 50);
    expect(currentIn(contents)).to.deep.equal(['Deeper in it']);
    component.focus();
    await sendKeys({press: 'Enter'});
    await settled();
    expect(root!.activeElement === root!.querySelector('h2')).to.equal(true);
    expect(root!.querySelector('h2')!.getBoundingClientRect().top).to.be.within(-1, 50);
    expect(inner.hasAttribute('tabindex')).to.equal(false);
    expect([history.length, location.hash]).to.deep.equal([length, '']);
  });

  it('is closed at first on a small screen, and stays as the reader has it', async () => {
    await setViewport({width: 340, height: 600});
    const {contents, root} = await place();
    await lists(contents, ...all);
    const details = contents.shadowRoot!.querySelector('details')!;
    await waitUntil(() => !details.open);
    const {x, y, height} = details.querySelector('summary')!.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(x) + 10, Math.round(y + height / 2)]});
    await waitUntil(() => details.open);
    root!.querySelector('h2')!.textContent = 'Renamed';
    await lists(contents, 'First', 'Renamed', 'Slotted', 'Deeper in it', 'Last');
    await contents.updateComplete;
    await nextFrame();
    expect(details.open).to.equal(true);
  });

  it('marks the heading in a shadow root that the reader is in', async () => {
    const {contents, root} = await place();
    await lists(contents, ...all);
    scrollTo(0, root!.querySelector('h2')!.getBoundingClientRect().top + scrollY - 5);
    await waitUntil(() => currentIn(contents).join() === 'In the component');
    scrollTo(0, root!.querySelector('h3')!.getBoundingClientRect().top + scrollY - 5);
    await waitUntil(() => currentIn(contents).join() === 'Deeper in it');
  });

  it('follows headings that change, come and are hidden in a shadow root', async () => {
    const {article, contents, root} = await place();
    await lists(contents, ...all);
    root!.querySelector('h2')!.firstChild!.nodeValue = 'Renamed';
    root!.querySelector('h3')!.hidden = true;
    await lists(contents, 'First', 'Renamed', 'Slotted', 'Last');
    article.querySelector<HTMLElement>('#kept')!.hidden = false;
    await lists(contents, 'First', 'Renamed', 'Slotted', 'In the component', 'Deeper in it', 'Last');
    for (const chapter of article.querySelectorAll('site-chapter')) chapter.remove();
    await lists(contents, 'First', 'Last');
    expect(contents.querySelector('[data-article-roots]')).to.equal(null);
  });

  it('follows a component that is defined later', async () => {
    const {contents} = await place(
      '<article><article-contents roots></article-contents><h2>One</h2><site-late></site-late></article>',
    );
    await lists(contents, 'One');
    customElements.define('site-late', class extends SiteChapter {});
    await lists(contents, 'One', 'In the component', 'Deeper in it');
  });

  it('is there on request only, and goes with it', async () => {
    const {contents} = await place(text(''));
    await lists(contents, 'First', 'Slotted', 'Last');
    contents.toggleAttribute('roots');
    await lists(contents, ...all);
    contents.toggleAttribute('roots');
    await lists(contents, 'First', 'Slotted', 'Last');
  });

  it('keeps a list of the author’s own', async () => {
    const {contents} = await place(
      text().replace('roots>', 'roots><ol><li><a href="#first">Mine</a></li></ol>'),
    );
    await settled();
    await lists(contents, 'Mine');
  });

  it('writes nothing when nothing has changed, and takes a list that came with a copy for none', async () => {
    const {article, contents} = await place();
    await lists(contents, ...all);
    await settled();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) =>
      records.push(...found.filter(({type}) => type === 'childList')),
    );
    observer.observe(article, {childList: true, subtree: true});
    contents.requestUpdate();
    await settled();
    expect(records).to.have.lengthOf(0);
    observer.disconnect();
    const copy = article.cloneNode(true) as HTMLElement;
    article.replaceWith(copy);
    const again = copy.querySelector('article-contents')!;
    copy.querySelector('h2')!.textContent = 'Other';
    await lists(again, 'Other', ...all.slice(1));
    copy.remove();
  });

  it('is closed at first on a small screen', async () => {
    await setViewport({width: 360, height: 600});
    const {contents} = await place();
    await lists(contents, ...all);
    await waitUntil(() => !contents.shadowRoot!.querySelector('details')!.open);
  });
});
