import {aTimeout, expect, fixture, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import '../../src/additions/source-details.js';
import '../../src/define/article-context.js';
import type {ArticleSource} from '../../src/elements/source/source.js';
import {registerMessages} from '../../src/internal/messages.js';
import {de} from '../../src/locales/de.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';
import {partOf} from '../helpers/notes.js';

const LINK = '<a href="https://example.org/a">Report</a>';
const CORRECTIONS = `<ul slot="corrections">
  <li><time datetime="2019-02-08">February 8, 2019</time>: 93, not 39.</li></ul>`;

const menuOf = (source: Element) => partOf(source, 'details').lastElementChild!.shadowRoot!;
const buttonOf = (source: Element) => menuOf(source).querySelector<HTMLElement>('[part=button]')!;
const wordsOf = (source: Element, part: string) =>
  partOf(source, part).textContent.replace(/\s+/g, ' ').trim();

/** One that was in the page before the element was defined. */
const early = document.body.appendChild(document.createElement('article-source'));
early.setAttribute('license', 'CC BY 4.0');
early.append(Object.assign(document.createElement('a'), {href: 'https://example.org/early'}));
await import('../../src/define/article-source.js');

async function place(attributes: string, content = LINK): Promise<ArticleSource> {
  const source = await fixture<ArticleSource>(`<article-source ${attributes}>${content}</article-source>`);
  await waitUntil(() => partOf(source, 'details') !== null);
  return source;
}

/** Takes the place of the browser's clipboard, which a test page may not read; gives back what was written. */
const written: string[] = [];
function setClipboard(value: unknown): void {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
}

describe('additions/source-details', () => {
  const {clipboard} = navigator;
  before(() => registerMessages(de));
  beforeEach(() => {
    written.length = 0;
    setClipboard({writeText: (text: string) => Promise.resolve(void written.push(text))});
  });
  after(() => setClipboard(clipboard));

  it('follows the language around it', async () => {
    const source = await place('license="CC BY 4.0"');
    expect(wordsOf(source, 'license')).to.equal('Licence: CC BY 4.0');
    source.parentElement!.lang = 'de';
    await waitUntil(() => wordsOf(source, 'license') === 'Lizenz: CC BY 4.0');
  });

  it('takes up what was in the page before the element was defined', async () => {
    await waitUntil(() => partOf(early, 'license') !== null);
    expect(wordsOf(early, 'license')).to.equal('Licence: CC BY 4.0');
    early.remove();
  });

  it('says under which licence the source is repeated, and where a copy is kept', async () => {
    const source = await place(
      'license="CC BY-ND 4.0" republish="source" archived-url="https://web.archive.org/web/20190801120000/https://a.example/"',
    );
    expect(wordsOf(source, 'license')).to.equal('Republished under CC BY-ND 4.0');
    expect(wordsOf(source, 'archived')).to.equal('Archived copy of August 1, 2019');
    const tree = (await accessibilityTree(source.parentElement!)).map((line) => line.trim());
    expect(tree.filter((line) => line.startsWith('link'))).to.deep.equal([
      'link "Report"',
      'link "CC BY-ND 4.0"',
      'link "Archived copy of August 1, 2019"',
    ]);
    const [license, archived] = source.shadowRoot!.querySelectorAll('a');
    expect([license!.href, license!.rel]).to.deep.equal([
      'https://creativecommons.org/licenses/by-nd/4.0/',
      'license',
    ]);
    expect(archived!.href).to.equal('https://web.archive.org/web/20190801120000/https://a.example/');
    await expect(source).to.be.accessible();
  });

  it('makes no link of an address that is not safe', async () => {
    const source = await place(
      'license="Ours" license-url="javascript:alert(1)" archived-url="data:text/html,x"',
    );
    expect(source.shadowRoot!.querySelectorAll('a')).to.have.lengthOf(0);
    expect(wordsOf(source, 'details')).to.equal('Licence: OursArchived copy');
  });

  it('shows markup in an attribute as text', async () => {
    const source = await place('license="<img src=x onerror=alert(1)>"');
    expect(source.shadowRoot!.querySelectorAll('img')).to.have.lengthOf(0);
    expect(wordsOf(source, 'license')).to.contain('<img');
  });

  it('has one colour for a line with its links and its button, or the theme’s', async () => {
    const source = await place('license="CC BY-ND 4.0" work-title="Report" copy');
    const colorsOf = () =>
      [partOf(source, 'license').querySelector('a')!, buttonOf(source)].map(
        (element) => getComputedStyle(element).color,
      );
    const line = getComputedStyle(partOf(source, 'details')).color;
    expect(colorsOf()).to.deep.equal([line, line]);
    source.style.setProperty('--article-link-color', 'rgb(138, 28, 74)');
    expect(colorsOf()).to.deep.equal(['rgb(138, 28, 74)', 'rgb(138, 28, 74)']);
  });

  it('leaves a source alone that asks for nothing', async () => {
    const source = await fixture<ArticleSource>(`<article-source publisher="AP">${LINK}</article-source>`);
    await place('copy');
    expect(source.shadowRoot!.querySelectorAll('[part=details]')).to.have.lengthOf(0);
  });

  it('names the corrections, in a group of the accessible tree, behind the link', async () => {
    const source = await place('publisher="AP"', LINK + CORRECTIONS);
    await waitUntil(() => partOf(source, 'corrections').checkVisibility());
    const tree = (await accessibilityTree(source.parentElement!)).join('\n');
    expect(tree).to.match(/link "Report"[^]*group "Corrections"[^]*list[^]*"February 8, 2019"[^]*93, not 39/);
    expect(partOf(source, 'details').checkVisibility()).to.equal(false);
    await expect(source).to.be.accessible();
  });

  it('leaves corrections their own heading, and takes the group away with them', async () => {
    const source = await place(
      'copy',
      `${LINK}<div slot="corrections"><h3>What we got wrong</h3>${CORRECTIONS}</div>`,
    );
    await waitUntil(() => partOf(source, 'corrections').checkVisibility());
    expect(partOf(source, 'heading').checkVisibility()).to.equal(false);
    expect((await accessibilityTree(source.parentElement!)).join()).to.not.contain('Corrections');
    source.querySelector('[slot=corrections]')!.remove();
    await waitUntil(() => !partOf(source, 'corrections').checkVisibility());
  });

  it('takes up corrections that come later', async () => {
    const source = await fixture<ArticleSource>(`<article-source>${LINK}</article-source>`);
    source.append(...(await fixture<HTMLElement>(`<div>${CORRECTIONS}</div>`)).children);
    await waitUntil(() => partOf(source, 'heading')?.checkVisibility());
  });

  it('copies the source by the keyboard, says so, and keeps focus', async () => {
    const source = await place(
      'publisher="The Herald" reporters="Ann Lee" published="2019-01-29" work-title="What was counted" copy',
    );
    expect(await accessibilityTree(partOf(source, 'details'))).to.deep.equal([
      'button "Cite this source" expanded=false',
      '  text "Cite this source"',
    ]);
    buttonOf(source).focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect((menuOf(source).activeElement as HTMLElement).ariaLabel).to.equal('Copy as BibTeX');
    await expect(source).to.be.accessible();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => written.length > 0);
    expect(written[0]).to.equal(
      [
        '@misc{annlee2019what,',
        '  author = {{Ann Lee}},',
        '  title = {What was counted},',
        '  year = {2019},',
        '  month = jan,',
        '  day = {29},',
        '  publisher = {The Herald},',
        '  url = {https://example.org/a},',
        '}',
      ].join('\n'),
    );
    expect(buttonOf(source).matches(':focus')).to.equal(true);
    expect([buttonOf(source).textContent, buttonOf(source).ariaLabel]).to.deep.equal([
      'Copied',
      'Copied as BibTeX',
    ]);
    await waitUntil(() =>
      [...document.querySelectorAll('[role=status]')].some(
        ({textContent}) => textContent === 'Copied as BibTeX',
      ),
    );
  });

  it('copies text at once where nothing else is wanted, in the language of the page', async () => {
    const source = await place(
      'lang="de" kind="data" publisher="Polaris" accessed="2019-07-30" work-title="Statistik" copy="text"',
    );
    expect(buttonOf(source).textContent).to.equal('Diese Quelle zitieren');
    expect(buttonOf(source).hasAttribute('aria-expanded')).to.equal(false);
    buttonOf(source).click();
    await waitUntil(() => written.length > 0);
    expect(written[0]).to.equal('Statistik. Polaris. https://example.org/a (abgerufen am 30. Juli 2019)');
  });

  it('cites the link of the source, not one of its corrections or to its licence', async () => {
    const source = await place(
      'copy="csl-json"',
      `<p slot="corrections"><a href="https://example.org/wrong">x</a></p><a rel="license" href="/terms/">CC</a>${LINK}`,
    );
    buttonOf(source).click();
    await waitUntil(() => written.length > 0);
    expect(JSON.parse(written[0]!)).to.deep.equal([
      {id: 'exampleorga', type: 'webpage', URL: 'https://example.org/a', note: 'Report'},
    ]);
  });

  it('cites the article, by its facts and what the page says of it', async () => {
    const said = document.createElement('script');
    said.type = 'application/ld+json';
    said.textContent = JSON.stringify({
      '@type': 'NewsArticle',
      '@id': 'https://example.org/2019/report',
      headline: 'Other',
      author: {'@type': 'Person', familyName: 'Lee', givenName: 'Ann'},
      publisher: {'@type': 'Organization', name: 'The Civic Desk'},
    });
    document.head.append(said);
    const context = await fixture<HTMLElement>(
      `<article-context url="https://example.org/2019/report" article-title="After the operation" published="2019-02-06T10:00:00Z">
         <article-source citation="article" copy="csl-json">${LINK}</article-source>
       </article-context>`,
    );
    const source = context.querySelector('article-source')!;
    await waitUntil(() => partOf(source, 'details') !== null);
    expect(buttonOf(source).textContent).to.equal('Cite this article');
    buttonOf(source).click();
    await waitUntil(() => written.length > 0);
    expect(JSON.parse(written[0]!)).to.deep.equal([
      {
        id: 'lee2019after',
        type: 'article-newspaper',
        title: 'After the operation',
        author: [{family: 'Lee', given: 'Ann'}],
        publisher: 'The Civic Desk',
        issued: {'date-parts': [[2019, 2, 6]]},
        URL: 'https://example.org/2019/report',
      },
    ]);
    said.remove();
  });

  it('has no button where there is nothing to cite, and gets one when there is', async () => {
    const source = await place('license="CC BY 4.0" copy', 'Take it.');
    expect(partOf(source, 'details').querySelectorAll(':scope > span')).to.have.lengthOf(1);
    source.publisher = 'AP';
    await waitUntil(() => partOf(source, 'details').querySelectorAll(':scope > span').length === 2);
    source.publisher = '';
    await waitUntil(() => partOf(source, 'details').querySelectorAll(':scope > span').length === 1);
  });

  it('does not say of the article that its source was looked at', async () => {
    const source = await place('citation="Article" accessed="2019-07-30" copy="text"');
    buttonOf(source).click();
    await waitUntil(() => written.length > 0);
    expect(written[0]).to.contain(location.pathname).and.not.contain('2019');
  });

  it('shows the text where the browser refuses to copy', async () => {
    setClipboard({writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError'))});
    const source = await place('copy="text" work-title="What was counted"');
    buttonOf(source).click();
    await waitUntil(() => menuOf(source).querySelector('textarea') !== null);
    const field = menuOf(source).querySelector('textarea')!;
    expect(field.value).to.equal('What was counted. https://example.org/a');
    expect(field.ariaLabel).to.equal('Copy as text');
  });

  it('follows its attributes and its language, and goes with them', async () => {
    const source = await place('license="CC BY 4.0" copy');
    source.lang = 'de';
    await waitUntil(() => wordsOf(source, 'license') === 'Lizenz: CC BY 4.0');
    expect(buttonOf(source).textContent).to.equal('Diese Quelle zitieren');
    source.setAttribute('citation', 'article');
    await waitUntil(() => buttonOf(source).textContent === 'Diesen Artikel zitieren');
    source.removeAttribute('copy');
    source.removeAttribute('license');
    await waitUntil(() => !partOf(source, 'details').checkVisibility());
    source.setAttribute('copy', '');
    await waitUntil(() => partOf(source, 'details').checkVisibility());
    expect(partOf(source, 'details').querySelectorAll(':scope > span')).to.have.lengthOf(2);
  });

  it('does its work once where two copies of it are loaded', async () => {
    const second = '../../src/additions/source-details.ts?second';
    await import(second);
    const source = await place('license="CC BY 4.0" copy', LINK + CORRECTIONS);
    await aTimeout(50);
    expect(source.shadowRoot!.querySelectorAll('[part=details]')).to.have.lengthOf(1);
    expect(source.shadowRoot!.querySelectorAll('[part=heading]')).to.have.lengthOf(1);
  });

  it('writes nothing again when another part of the page changes', async () => {
    const source = await place('license="CC BY 4.0" copy', LINK + CORRECTIONS);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(source.shadowRoot!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await place('copy');
    source.requestUpdate();
    await aTimeout(50);
    observer.disconnect();
    expect(changes).to.have.lengthOf(0);
  });

  it('prints the addresses, and no button', async () => {
    const source = await place('license="CC BY 4.0" copy');
    await emulateMedia({media: 'print'});
    expect(getComputedStyle(source.shadowRoot!.querySelector('a')!, '::after').content).to.contain(
      'licenses/by/4.0',
    );
    expect(buttonOf(source).checkVisibility()).to.equal(false);
    await emulateMedia({media: 'screen'});
  });
});
