import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import '../../src/additions/footnote-copy.js';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import {registerMessages} from '../../src/internal/messages.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {whileConfirmed} from '../helpers/confirmation.js';
import {takeWarnings} from '../helpers/console.js';
import {focused, footnotesIn, partOf, placeArticle, popoverOf, press, settled} from '../helpers/notes.js';

const hostsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.article-citation-copy')];
const partIn = (host: Element, part: string) =>
  host.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`)!;
const buttonOf = (host: Element) => partIn(host, 'button');
const optionsOf = (host: Element) => [...host.shadowRoot!.querySelectorAll<HTMLElement>('[part=option]')];
const isOpen = (host: Element) => partIn(host, 'menu').matches(':popover-open');

const LIST = `
  <p>One<article-footnote for="n1"><a href="#n1">1</a></article-footnote>,
     two<article-footnote for="n2"><a href="#n2">2</a></article-footnote>.</p>
  <article-footnote-list copy>
    <ol>
      <li id="n1">C. Zimmerman, “Human <b>trafficking</b>,” (2017). doi:10.1000/182</li>
      <li id="n2"><p>A remark, <a href="https://a.example/x">as said</a>.</p></li>
      <li id="n3">Unreferred. ISBN 978-0-306-40615-7</li>
    </ol>
  </article-footnote-list>`;

async function place(content: string): Promise<HTMLElement> {
  const article = await placeArticle(content);
  await waitUntil(() => hostsIn(article).length > 0);
  // On a slow machine the buttons come in several frames.
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  return article;
}

/** Takes the place of the browser's clipboard, which a test page may not read; gives back what was written. */
const written: string[] = [];
function setClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
}

const said = (text: string) =>
  waitUntil(() =>
    [...document.querySelectorAll('[role=status]')].some(({textContent}) => textContent === text),
  );

describe('additions/footnote-copy', () => {
  const {clipboard} = navigator;

  beforeEach(() => {
    written.length = 0;
    setClipboard((text) => Promise.resolve(void written.push(text)));
  });
  after(() => Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard}));

  it('gives an entry its button again when a script has taken it away', async () => {
    const article = await place(LIST);
    hostsIn(article)[2]!.remove();
    expect(hostsIn(article).length).to.equal(2);
    await waitUntil(() => hostsIn(article).length === 3);
    expect(buttonOf(hostsIn(article)[2]!).ariaLabel).to.equal('Copy citation 3');
  });

  it('counts without the entries that a script hides, and with them again', async () => {
    const article = await place(LIST);
    const names = () => hostsIn(article).map((host) => buttonOf(host).ariaLabel);
    const second = article.querySelector<HTMLElement>('#n2')!;
    second.hidden = true;
    await waitUntil(() => hostsIn(article).length === 2);
    expect(names()).to.deep.equal(['Copy citation 1', 'Copy citation 2']);
    second.hidden = false;
    await waitUntil(() => hostsIn(article).length === 3);
    expect(names()).to.deep.equal(['Copy citation 1', 'Copy citation 2', 'Copy citation 3']);
  });

  it('gives each entry a button that is named by its number, and no word to the page', async () => {
    const article = await place(LIST);
    expect(hostsIn(article).map((host) => buttonOf(host).ariaLabel)).to.deep.equal([
      'Copy citation 1',
      'Copy citation 2',
      'Copy citation 3',
    ]);
    expect(article.textContent).not.to.contain('Copy');
    const [first] = hostsIn(article);
    expect(await accessibilityTree(first!)).to.deep.equal([
      'button "Copy citation 1" expanded=false',
      '  text "Copy"',
    ]);
    await expect(article).to.be.accessible();
    const {width, height} = buttonOf(first!).getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`begins where its line begins when that is its own, and parts from words before it: ${dir}`, async () => {
      const article = await place(LIST);
      article.dir = dir;
      const entry = article.querySelector<HTMLElement>('#n3')!;
      const button = buttonOf(entry.lastElementChild!);
      const words = document.createRange();
      words.selectNode(entry.firstChild!);
      const edge = (box: DOMRect, name: 'start' | 'end') =>
        (dir === 'ltr') === (name === 'start') ? box.left : box.right;
      const distance = (one: number, other: number) => Math.abs(one - other);
      const [before, beside] = [words.getBoundingClientRect(), button.getBoundingClientRect()];
      const gap = parseFloat(getComputedStyle(entry).fontSize) / 2;
      expect(distance(edge(before, 'end'), edge(beside, 'start'))).to.be.closeTo(gap, 0.1);
      entry.style.inlineSize = `${distance(edge(before, 'start'), edge(beside, 'end')) - 2}px`;
      const wrapped = button.getBoundingClientRect();
      expect(wrapped.top).to.be.greaterThan(beside.top + 5);
      expect(edge(wrapped, 'start')).to.be.closeTo(edge(entry.getBoundingClientRect(), 'start'), 0.1);
    });
  }

  it('holds its words at any size of text, and has a ring in their colour', async () => {
    const article = await place(LIST);
    article.style.cssText = 'font-size: 40px; color: rgb(220, 220, 220); background: #111';
    const button = buttonOf(hostsIn(article)[0]!);
    button.style.color = 'rgb(170, 170, 255)';
    await sendKeys({press: 'Tab'});
    button.focus();
    const words = document.createRange();
    words.selectNodeContents(button);
    expect(button.getBoundingClientRect().height).to.be.at.least(words.getBoundingClientRect().height);
    const {outlineColor, outlineStyle} = getComputedStyle(button);
    expect([outlineStyle, outlineColor]).to.deep.equal(['solid', 'rgb(170, 170, 255)']);
  });

  it('copies an entry without its links back to the text', async () => {
    const article = await place(`
      <p>One<article-footnote for="n1"><a id="r1" href="#n1">1</a></article-footnote>.</p>
      <article-footnote-list copy="text"><ol>
        <li id="n1"><a href="#r1">^</a> C. Zimmerman, <a href="#part">Part one</a>. <a href="#r1">[1]</a></li>
      </ol></article-footnote-list>`);
    buttonOf(hostsIn(article)[0]!).click();
    await waitUntil(() => written.length > 0);
    expect(written).to.deep.equal(['C. Zimmerman, Part one.']);
  });

  it('copies a note without the letters that the footnote leaves out', async () => {
    const article = await place(LIST);
    const [footnote] = footnotesIn(article);
    const text = article.querySelector('#n1')!.firstChild as Text;
    footnote!.noteOmit = [{text, start: 0, end: 'C. Zimmerman, '.length}];
    footnote!.show();
    const host = await waitUntil(() => popoverOf(footnote!).querySelector('.article-citation-copy')).then(
      () => popoverOf(footnote!).querySelector<HTMLElement>('.article-citation-copy'),
    );
    buttonOf(host!).click();
    await waitUntil(() => isOpen(host!));
    optionsOf(host!)[0]!.click();
    await waitUntil(() => written.length > 0);
    expect(written[0]).to.equal('“Human trafficking,” (2017). doi:10.1000/182');
  });

  it('opens the formats by the keyboard, copies one, confirms it, and keeps focus on the button', async () => {
    const article = await place(LIST);
    const [host] = hostsIn(article);
    buttonOf(host!).focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => isOpen(host!));
    expect(await accessibilityTree(host!)).to.deep.equal([
      'button "Copy citation 1" expanded=true focused=true',
      '  text "Copy"',
      'group "Copy citation 1"',
      '  button "Copy citation 1 as text"',
      '    text "Text"',
      '  button "Copy citation 1 as BibTeX"',
      '    text "BibTeX"',
      '  button "Copy citation 1 as RIS"',
      '    text "RIS"',
      '  button "Copy citation 1 as CSL-JSON"',
      '    text "CSL-JSON"',
    ]);
    await expect(article).to.be.accessible();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal(optionsOf(host!)[1]);
    await whileConfirmed(async () => {
      await sendKeys({press: 'Enter'});
      await waitUntil(() => buttonOf(host!).textContent === 'Copied');
      expect(isOpen(host!)).to.equal(false);
      expect(focused()).to.equal(buttonOf(host!));
      expect(buttonOf(host!).ariaLabel).to.equal('Citation 1 copied as BibTeX');
      await said('Citation 1 copied as BibTeX');
    });
    expect(written[0]).to.equal(
      [
        '@misc{source101000182,',
        '  year = {2017},',
        '  doi = {10.1000/182},',
        '  note = {C. Zimmerman, “Human trafficking,” (2017). doi:10.1000/182},',
        '}',
      ].join('\n'),
    );
    await waitUntil(() => buttonOf(host!).textContent === 'Copy', 'the label stays');
    expect(buttonOf(host!).ariaLabel).to.equal('Copy citation 1');
  });

  it('closes on Escape, and on leaving, and gives focus back', async () => {
    const article = await place(LIST);
    const [host] = hostsIn(article);
    buttonOf(host!).focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal(optionsOf(host!)[0]);
    await sendKeys({press: 'Escape'});
    await settled();
    expect(isOpen(host!)).to.equal(false);
    expect(focused()).to.equal(buttonOf(host!));
    expect(buttonOf(host!).ariaExpanded).to.equal('false');
    await sendKeys({press: 'Space'});
    for (let count = 0; count < 5; count++) await sendKeys({press: 'Tab'});
    await settled();
    expect(isOpen(host!)).to.equal(false);
    expect(article.contains(document.activeElement)).to.equal(true);
    expect(focused()).not.to.equal(buttonOf(host!));
  });

  it('works by pointer, opens one menu at a time, and closes on a press elsewhere', async () => {
    const article = await place(LIST);
    const [first, , third] = hostsIn(article);
    await press(buttonOf(first!));
    expect(isOpen(first!)).to.equal(true);
    const {left, right, top} = partIn(first!, 'menu').getBoundingClientRect();
    expect(top).to.be.at.least(buttonOf(first!).getBoundingClientRect().bottom - 1);
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    await press(buttonOf(first!));
    expect(isOpen(first!)).to.equal(false);
    article.tabIndex = -1;
    await press(buttonOf(third!));
    const menu = partIn(third!, 'menu').getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(menu.left + 3), Math.round(menu.top + 3)]});
    expect(document.activeElement).to.equal(article);
    expect(isOpen(third!)).to.equal(true);
    await press(optionsOf(third!)[2]!);
    await waitUntil(() => written.length > 0);
    expect(written[0]!.split('\r\n')).to.deep.equal([
      'TY  - GEN',
      'SN  - 978-0-306-40615-7',
      'N1  - Unreferred. ISBN 978-0-306-40615-7',
      'ER  - ',
      '',
    ]);
  });

  it('copies the text of an entry without the ways back, with the addresses of its links', async () => {
    const article = await place(
      LIST.replace('https://a.example/x', '#elsewhere').replace(' copy', ' copy="text"'),
    );
    const [first, second] = hostsIn(article);
    await press(buttonOf(first!));
    await waitUntil(() => written.length === 1);
    await press(buttonOf(second!));
    await waitUntil(() => written.length === 2);
    expect(written).to.deep.equal([
      'C. Zimmerman, “Human trafficking,” (2017). doi:10.1000/182',
      'A remark, as said.',
    ]);
    expect(buttonOf(first!).ariaExpanded).to.equal(null);
    await said('Citation 2 copied as text');
    const linked = await place(LIST.replace(' copy', ' copy="text"'));
    await press(buttonOf(hostsIn(linked)[1]!));
    await waitUntil(() => written.length === 3);
    expect(written[2]).to.equal('A remark, as said (https://a.example/x).');
  });

  it('loses no character of a citation that begins with a sign', async () => {
    for (const text of [']] ends it in Lua, doi:10.1000/1', ': a title, 2019.', '.htaccess, doi:10.1000/1']) {
      const article = await place(
        `<p>One<article-footnote for="s"><a href="#s">1</a></article-footnote></p>
         <article-footnote-list copy="text"><ol><li id="s">${text}</li></ol></article-footnote-list>`,
      );
      written.length = 0;
      buttonOf(hostsIn(article)[0]!).click();
      await waitUntil(() => written.length > 0);
      expect(written[0]).to.equal(text);
      footnotesIn(article)[0]!.show();
      expect(article.querySelector('[slot=note]')!.textContent.trim()).to.equal(text);
      article.remove();
    }
  });

  const cited = {
    'data-bibtex': `<li data-bibtex="@book{own, title = {The {BibTeX} of the author}, keywords = {kept}}">Book, doi:10.1000/1`,
    'JSON-LD in the entry': `<li>Book<script type="application/ld+json">{"@type":"Book","name":"From the entry","author":"Ann Lee"}</script>`,
    'JSON-LD of the page': `<li id="cited">Book`,
    microdata: `<li><cite itemscope itemtype="https://schema.org/ScholarlyArticle"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="givenName">Ann</span> <span itemprop="familyName">Lee</span></span>, <a itemprop="url" href="https://a.example/"><span itemprop="name">A
      paper</span></a>, <time itemprop="datePublished" datetime="2017-11">November</time></cite>`,
    'microdata with itemref': `<li>“<a itemprop="url" id="address" href="https://a.example/"><span itemprop="name">A paper</span></a>,” <span id="writers"><span itemprop="author" itemscope itemref="first family"><b id="first" itemprop="givenName">Ann</b></span>, <span itemprop="author">Bo Chen</span></span>
      <span id="family" itemprop="familyName">Lee</span>, <span itemscope itemtype="https://schema.org/ScholarlyArticle" itemref="writers address missing loop"><time itemprop="datePublished" datetime="2017">then</time></span><span id="loop" itemprop="about" itemscope itemref="loop"></span>`,
    COinS: `<li>Book <span class="Z3988" title="rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&amp;rft.btitle=From+COinS&amp;rft.date=2005"></span>`,
  };
  const expected = {
    'data-bibtex': '@book{own, title = {The {BibTeX} of the author}, keywords = {kept}}',
    'JSON-LD in the entry': '@book{annleefrom,\n  author = {{Ann Lee}},\n  title = {From the entry},\n}',
    'JSON-LD of the page': '@book{from,\n  title = {From the page},\n  isbn = {0-306-40615-2},\n}',
    microdata:
      '@article{lee2017paper,\n  author = {Lee, Ann},\n  title = {A paper},\n  year = {2017},\n  month = nov,\n  url = {https://a.example/},\n}',
    'microdata with itemref':
      '@article{lee2017paper,\n  author = {Lee, Ann and {Bo Chen}},\n  title = {A paper},\n  year = {2017},\n  url = {https://a.example/},\n}',
    COinS: '@book{2005from,\n  title = {From {COinS}},\n  year = {2005},\n}',
  };
  for (const [name, item] of Object.entries(cited)) {
    it(`reads what is cited from ${name}`, async () => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = `{"@graph": [{"@type": "Article", "citation": [{"@type": "Book", "@id": "#cited", "name": "From the page", "isbn": "0-306-40615-2"}]}, null, 1]}`;
      document.head.append(script);
      const article = await place(
        `<article-footnote-list copy="bibtex"><ol>${item}</li></ol></article-footnote-list>`,
      );
      await press(buttonOf(hostsIn(article)[0]!));
      await waitUntil(() => written.length > 0);
      expect(written[0]!.replace('source2005from', '2005from')).to.equal(
        expected[name as keyof typeof expected],
      );
      script.remove();
    });
  }

  it('goes on where the author’s BibTeX is broken, and says so', async () => {
    const article = await place(
      `<article-footnote-list copy="ris"><ol><li data-bibtex="@book{">doi:10.1000/1</li></ol></article-footnote-list>`,
    );
    await press(buttonOf(hostsIn(article)[0]!));
    await waitUntil(() => written.length > 0);
    expect(written[0]).to.contain('DO  - 10.1000/1');
    expect(takeWarnings().join()).to.contain('data-bibtex');
  });

  it('copies several works of one entry as several', async () => {
    const article = await place(
      `<article-footnote-list copy="csl-json"><ol><li>Estimates. https://a.example/a.pdf<br>“Trafficking,” 10.1000/182</li></ol></article-footnote-list>`,
    );
    await press(buttonOf(hostsIn(article)[0]!));
    await waitUntil(() => written.length > 0);
    const items = JSON.parse(written[0]!) as {URL?: string; DOI?: string; note: string}[];
    expect(items.map(({URL, DOI}) => URL ?? DOI)).to.deep.equal(['https://a.example/a.pdf', '10.1000/182']);
    expect(items[0]!.note).to.equal('Estimates. https://a.example/a.pdf “Trafficking,” 10.1000/182');
  });

  it('offers the text, selected, where the browser refuses to copy', async () => {
    setClipboard(() => Promise.reject(new DOMException('refused', 'NotAllowedError')));
    const article = await place(LIST);
    const [host, second] = hostsIn(article);
    buttonOf(host!).focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await settled();
    const field = partIn(host!, 'text') as HTMLTextAreaElement;
    expect(focused()).to.equal(field);
    expect(field.ariaLabel).to.equal('Copy citation 1 as text');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(
      'C. Zimmerman, “Human trafficking,” (2017). doi:10.1000/182',
    );
    await sendKeys({press: 'Escape'});
    await settled();
    expect(focused()).to.equal(buttonOf(host!));
    await sendKeys({press: 'Enter'});
    await settled();
    expect(optionsOf(host!).length).to.equal(4);
    // What has one format only has no menu but for this.
    await press(buttonOf(second!));
    if (!isOpen(second!)) await press(optionsOf(second!)[0]!);
    expect(isOpen(second!)).to.equal(true);
  });

  it('copies the note of its sentence from the list, with the data of the note', async () => {
    const article = await place(
      `<p>One<article-footnote data-bibtex="@book{own, title = {Own}}">The note.</article-footnote>.</p>
       <article-footnote-list copy="text bibtex"></article-footnote-list>`,
    );
    const [host] = hostsIn(article);
    await press(buttonOf(host!));
    await press(optionsOf(host!)[0]!);
    await press(buttonOf(host!));
    await press(optionsOf(host!)[1]!);
    await waitUntil(() => written.length === 2);
    expect(written).to.deep.equal(['The note.', '@book{own, title = {Own}}']);
  });

  it('stands in an open note that cites something, and closes before the note does', async () => {
    const article = await placeArticle(
      `<p>One<article-footnote copy>Report, doi:10.1000/182</article-footnote>,
       two<article-footnote copy>A remark.</article-footnote>,
       three<article-footnote>Report, doi:10.1000/183</article-footnote>.</p>`,
    );
    const [first, second, third] = footnotesIn(article);
    const hostIn = (note: Element) => note.querySelector('.article-citation-copy');
    for (const footnote of [third!, second!, first!]) {
      await press(footnote.reference!);
      expect(footnote.open).to.equal(true);
    }
    expect([first, second, third].map((footnote) => hostIn(popoverOf(footnote!)) !== null)).to.deep.equal([
      true,
      false,
      false,
    ]);
    const host = hostIn(popoverOf(first!))!;
    await press(buttonOf(host));
    expect(isOpen(host)).to.equal(true);
    expect(first!.open).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal(optionsOf(host)[0]);
    expect(first!.open).to.equal(true);
    await sendKeys({press: 'Escape'});
    await settled();
    expect(isOpen(host)).to.equal(false);
    expect(first!.open).to.equal(true);
    expect(focused()).to.equal(buttonOf(host));
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => written.length > 0);
    expect(written).to.deep.equal(['Report, doi:10.1000/182']);
    expect(first!.open).to.equal(true);
    first!.hide();
    await settled();
    first!.show();
    await settled();
    expect(popoverOf(first!).querySelectorAll('.article-citation-copy').length).to.equal(1);
    expect(partOf(first!, 'close')).not.to.equal(null);
  });

  it('follows entries that come, go and are renumbered, and leaves nothing behind', async () => {
    const article = await place(LIST);
    const list = article.querySelector('article-footnote-list')!;
    const before = hostsIn(article);
    article
      .querySelector('p')!
      .prepend(Object.assign(document.createElement('article-footnote'), {htmlFor: 'n3', textContent: '3'}));
    await waitUntil(() => buttonOf(before[0]!).ariaLabel === 'Copy citation 2');
    expect(hostsIn(article)).to.deep.equal(before);
    expect(buttonOf(before[2]!).ariaLabel).to.equal('Copy citation 1');
    // The button stays behind the link back that the entry has got.
    expect(article.querySelector('#n3')!.lastElementChild).to.equal(before[2]);
    article.querySelector('#n2')!.append(' doi:10.1000/2');
    await nextFrame();
    await press(buttonOf(before[1]!));
    expect(optionsOf(before[1]!).length).to.equal(4);
    list.querySelector('ol')!.append(document.createElement('li'));
    await waitUntil(() => hostsIn(article).length === 4);
    list.removeAttribute('copy');
    await waitUntil(() => hostsIn(article).length === 0);
    expect(article.querySelector('#n1')!.textContent).to.match(/doi:10\.1000\/182\u00a0↩/);
  });

  it('makes the buttons of a long list in several frames', async () => {
    const items = Array.from({length: 600}, (_, index) => `<li>Report ${index}, doi:10.1000/${index}</li>`);
    const article = await place(
      `<article-footnote-list copy><ol>${items.join('')}</ol></article-footnote-list>`,
    );
    await waitUntil(() => hostsIn(article).length === 600, 'all buttons', {timeout: 5000});
    expect(buttonOf(hostsIn(article)[599]!).ariaLabel).to.equal('Copy citation 600');
  });

  it('works in a clone of the page, has one button there, and is not copied into an open note', async () => {
    const article = await place(LIST);
    footnotesIn(article)[0]!.show();
    await settled();
    expect(article.querySelector('[slot=note]')!.textContent).not.to.contain('Copy');
    const clone = article.cloneNode(true) as HTMLElement;
    article.replaceWith(clone);
    await waitUntil(() => hostsIn(clone).every((host) => host.shadowRoot));
    expect(hostsIn(clone).length).to.equal(3);
    clone.remove();
  });

  it('is not printed', async () => {
    const article = await place(LIST);
    await emulateMedia({media: 'print'});
    expect(hostsIn(article).map((host) => host.getClientRects().length)).to.deep.equal([0, 0, 0]);
    await emulateMedia({media: 'screen'});
  });

  it('stays in a narrow window, from right to left, in the language of the page', async () => {
    registerMessages({
      language: 'ar',
      copy: 'نسخ',
      copyCitation: 'نسخ المرجع {number}',
      copyCitationAs: 'نسخ المرجع {number} بصيغة {format}',
      plainText: 'نص',
    });
    await setViewport({width: 320, height: 480});
    const article = await place(`<div lang="ar" dir="rtl">${LIST}</div>`);
    const [first, , third] = hostsIn(article);
    for (const host of [first!, third!]) {
      await press(buttonOf(host));
      const {left, right} = partIn(host, 'menu').getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(320);
      expect(optionsOf(host)[0]!.ariaLabel).to.match(/^نسخ المرجع . بصيغة نص$/);
    }
    await setViewport({width: 800, height: 600});
  });

  for (const width of [300, 320, 360]) {
    it(`leaves air between the formats and the edges of a window of ${width} pixels`, async () => {
      await setViewport({width, height: 480});
      const article = await place(LIST);
      const [host] = hostsIn(article);
      await press(buttonOf(host!));
      const {left, right} = partIn(host!, 'menu').getBoundingClientRect();
      expect(left).to.be.at.least(8);
      expect(right).to.be.at.most(innerWidth - 8);
      await setViewport({width: 800, height: 600});
    });
  }
});
