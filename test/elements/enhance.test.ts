import {expect, fixture, fixtureSync, html} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/define/article-enhance.js';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import type {ArticleEnhance} from '../../src/elements/enhance/enhance.js';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {takeWarnings} from '../helpers/console.js';
import {nodesOf} from '../helpers/markup-pages.js';

/** Waits for the end of a quiet time after a change of the page. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 120));

const linked = html`
  <article lang="en">
    <p>
      The count rose.
      <sup><a href="#fn1" id="fnref1">1</a></sup>
      Then it fell.
      <sup>
        <a href="#fn2" id="fnref2">2</a>
      </sup>
    </p>
    <ol>
      <li id="fn1">
        The annual report.
        <a href="#fnref1">↩</a>
      </li>
      <li id="fn2">
        See
        <a href="https://example.org/">the desk</a>
        .
        <a href="#fnref2">↩</a>
      </li>
    </ol>
  </article>
`;

const typed = html`
  <article lang="en">
    <p>The count rose. [1] Then it fell. [2]</p>
    <h2>Citations</h2>
    <p>
      [1] The annual report.
      <br />
      [2] The desk, 10.5555/12345678.
    </p>
  </article>
`;

const footnotesOf = (root: ParentNode) => [...root.querySelectorAll<ArticleFootnote>('article-footnote')];
const marksOf = (root: ParentNode) => footnotesOf(root).map(({reference}) => reference!.textContent);

async function enhance(selector: string): Promise<ArticleEnhance> {
  const element = await fixture<ArticleEnhance>(html`
    <article-enhance selector=${selector}></article-enhance>
  `);
  await quiet();
  return element;
}

describe('<article-enhance>', () => {
  afterEach(async () => {
    await resetMouse();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('makes footnotes of linked notes, opened by mouse and keyboard', async () => {
    const article = await fixture(linked);
    await enhance('article');
    const [first, second] = footnotesOf(article);
    expect(marksOf(article)).to.deep.equal(['1', '2']);
    const {x, y, width, height} = first!.reference!.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    expect(first!.open).to.equal(true);
    expect(first!.querySelector('[slot=note]')!.textContent.trim()).to.equal('The annual report.');
    await sendKeys({press: 'Escape'});
    second!.reference!.focus();
    await sendKeys({press: 'Enter'});
    expect(second!.open).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.have.property('href', 'https://example.org/');
    await expect(article).to.be.accessible();
  });

  it('makes a list of typed notes and keeps its heading', async () => {
    const article = await fixture(typed);
    await enhance('article');
    expect(marksOf(article)).to.deep.equal(['1', '2']);
    const list = article.querySelector('article-footnote-list')!;
    expect(list.querySelector('h2')!.textContent).to.equal('Citations');
    expect(list.querySelectorAll('a[role=doc-backlink]').length).to.equal(2);
    expect(list.querySelector('a[href="https://doi.org/10.5555/12345678"]')).to.be.instanceOf(HTMLElement);
    const [first] = footnotesOf(article);
    first!.show();
    expect(first!.querySelector('[slot=note]')!.textContent.trim()).to.match(/^The annual report\./);
    await expect(article).to.be.accessible();
    const tree = await accessibilityTree(article as HTMLElement);
    expect(JSON.stringify(tree)).to.contain('Citations');
  });

  for (const [name, page] of Object.entries({linked, typed})) {
    it(`gives ${name} notes back node for node, with their listeners`, async () => {
      const article = await fixture(page);
      const before = nodesOf(article);
      let clicks = 0;
      article.querySelector('a')?.addEventListener('click', (event) => {
        event.preventDefault();
        clicks++;
      });
      const element = await enhance('article');
      expect(footnotesOf(article).length).to.be.greaterThan(1);
      footnotesOf(article)[0]!.show();
      element.remove();
      expect(nodesOf(article)).to.deep.equal(before);
      article.querySelector('a')?.click();
      expect(clicks).to.equal(article.querySelector('a') ? 1 : 0);
    });

    it(`changes nothing when it goes over ${name} notes twice`, async () => {
      const article = await fixture(page);
      await enhance('article');
      const before = article.outerHTML;
      await enhance('article');
      expect(article.outerHTML).to.equal(before);
    });
  }

  it('takes up what comes later', async () => {
    const article = await fixture(linked);
    const element = await enhance('article');
    const later = document.createElement('p');
    later.append('A third.');
    const link = document.createElement('a');
    Object.assign(link, {href: '#fn3', id: 'fnref3', textContent: '[3]'});
    later.append(link);
    const note = document.createElement('li');
    const back = document.createElement('a');
    Object.assign(back, {href: '#fnref3', textContent: '↩'});
    note.append('The third. ', back);
    note.id = 'fn3';
    article.querySelector('p')!.after(later);
    article.querySelector('ol')!.append(note);
    await quiet();
    expect(marksOf(article)).to.deep.equal(['1', '2', '3']);
    expect(element.report.taken.length).to.equal(3);
  });

  it('takes up a note in the sentence that comes later, beside notes that were there', async () => {
    const article = await fixture(linked);
    await enhance('article');
    const later = document.createElement('p');
    const mark = document.createElement('sup');
    mark.append('*');
    const note = document.createElement('span');
    note.className = 'sidenote';
    note.append('A note in the margin.');
    later.append('At last.', mark, note);
    article.querySelector('ol')!.before(later);
    await quiet();
    expect(marksOf(article)).to.deep.equal(['1', '2', '*']);
  });

  it('takes up a typed note that comes later', async () => {
    const article = await fixture(typed);
    await enhance('article');
    article.querySelector('p')!.append(' At last. [3]');
    const line = document.createElement('p');
    line.append('[3] A third.');
    article.querySelector('article-footnote-list')!.after(line);
    await quiet();
    expect(marksOf(article)).to.deep.equal(['1', '2', '3']);
  });

  it('keeps the notes of two regions with the same ids apart', async () => {
    const page = await fixture(html`
      <div>${linked}${linked}</div>
    `);
    page.querySelectorAll('#fn1')[1]!.prepend('Second: ');
    await enhance('article');
    const [first, , second] = footnotesOf(page);
    expect(marksOf(page)).to.deep.equal(['1', '2', '1', '2']);
    expect(first!.note!.textContent)
      .to.match(/^\s*The annual/)
      .and.not.contain('Second');
    expect(second!.note!.textContent).to.match(/^\s*Second:/);
  });

  it('starts anew on a copy of an enhanced page', async () => {
    const article = await fixture(typed);
    const before = article.textContent;
    await enhance('article');
    const copy = article.cloneNode(true) as Element;
    article.replaceWith(copy);
    await quiet();
    expect(marksOf(copy)).to.deep.equal(['1', '2']);
    document.querySelector('article-enhance')!.remove();
    expect(copy.textContent.replace(/\s+/g, '')).to.contain(before.replace(/\s+/g, '').slice(0, 60));
    expect(footnotesOf(copy)).to.deep.equal([]);
  });

  it('leaves no empty text where a link back stood', async () => {
    const article = await fixture<HTMLElement>(html`
      <article>
        <p>
          A sentence
          <sup>1</sup>
        </p>
        <p>
          [0] The first.
          <br />
          [1] The second.
          <br />
          [2] The third.
          <br />
        </p>
      </article>
    `);
    const before = nodesOf(article);
    const element = await enhance('article');
    expect(article.querySelectorAll('[role=doc-backlink]')).to.have.lengthOf(1);
    element.remove();
    expect(nodesOf(article)).to.deep.equal(before);
  });

  it('leaves what the page has done since, when it is removed', async () => {
    const article = await fixture<HTMLElement>(typed);
    const element = await enhance('article');
    const note = document.createElement('p');
    note.append('An addition of the editors.');
    article.querySelector('article-footnote-list')!.append(note);
    // A translator puts an element in the place of a text.
    const translated = document.createElement('font');
    translated.append('[١]');
    footnotesOf(article)[0]!.firstChild!.replaceWith(translated);
    element.remove();
    const words = article.innerText.replace(/\s+/g, ' ');
    expect(words).to.contain('The count rose. [١] Then it fell. [2]');
    expect(words).to.contain('2] The desk, 10.5555/12345678.').and.to.contain('An addition of the editors.');
    expect(article.querySelector('article-footnote-list, [data-article-enhanced]')).to.equal(null);
  });

  it('gives texts back once that the page has joined', async () => {
    const article = await fixture<HTMLElement>(typed);
    const before = article.textContent;
    const element = await enhance('article');
    footnotesOf(article)[0]!.replaceWith('[1]');
    article.normalize();
    element.remove();
    // The page has made the space before a link back a part of its own text.
    const words = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(words(article.textContent)).to.equal(words(before));
  });

  it('takes what the page has copied back too', async () => {
    const article = await fixture(linked);
    const element = await enhance('article');
    article.append(article.querySelector('p')!.cloneNode(true));
    element.remove();
    expect(footnotesOf(article)).to.have.lengthOf(0);
    expect(article.querySelectorAll('p a[href="#fn1"]')).to.have.lengthOf(2);
  });

  it('leaves the label and the brackets around a link back out of the copy, and the note itself whole', async () => {
    const article = fixtureSync<HTMLElement>(
      `<article><p>One<sup><a href="#n1" id="r1">1</a></sup></p><h2>Notes</h2>
      <p id="n1">[1] The report of <i>May</i> [<a href="#r1">↩</a>]</p></article>`,
    );
    const note = article.querySelector('#n1')!;
    const nodes = [...note.childNodes].flatMap(nodesOf);
    await enhance('article');
    const [footnote] = footnotesOf(article);
    footnote!.show();
    expect(footnote!.querySelector('[slot=note]')!.textContent).to.equal('The report of May');
    const after = [...note.childNodes].flatMap(nodesOf);
    expect(after.length === nodes.length && after.every((node, index) => node === nodes[index])).to.equal(
      true,
    );
    footnote!.hide();
  });

  it('leaves the typed label of a note out of its copy, also where its list has linked an address in its text', async () => {
    const article = await fixture<HTMLElement>(html`
      <article lang="en">
        <p>The count rose. [1] Then it fell. [2]</p>
        <h2>Citations</h2>
        <p>
          [1] The annual report. https://example.org/report
          <br />
          [2] The desk, 10.5555/12345678.
        </p>
      </article>
    `);
    await enhance('article');
    const shown = footnotesOf(article).map((footnote) => {
      footnote.show();
      const text = footnote.querySelector('[slot=note]')!.textContent.trim().replace(/\s+/g, ' ');
      footnote.hide();
      return text;
    });
    expect(article.querySelector('a')!.textContent).to.equal('https://example.org/report');
    expect(shown).to.deep.equal([
      'The annual report. https://example.org/report',
      'The desk, 10.5555/12345678.',
    ]);
  });

  it('loses no character of a note that begins with a sign', async () => {
    const notes = [
      [']] ends it in Lua. <a href="#r1">↩</a>', ']] ends it in Lua.'],
      [': is no label. <a href="#r2">↩</a>', ': is no label.'],
      ['<a href="#r3">↑</a> ]] ends it.', ']] ends it.'],
      ['<a href="#r4">↑</a> .htaccess says so.', '.htaccess says so.'],
      ['<a href="#r5">5</a> :) was the answer.', ':) was the answer.'],
      ['<a href="#r6">6</a>.  ...and so on.', '...and so on.'],
      ['[<a href="#r7">7</a>] ]] ends it.', ']] ends it.'],
      ['<a href="#r8">8</a>): As said.', 'As said.'],
      ['<a href="#r9">9</a> : comme en français.', 'comme en français.'],
      ['<a href="#r10">10</a>.Without a space.', 'Without a space.'],
      ['<a href="#r11">↑</a>.htaccess says so.', '.htaccess says so.'],
      ['<a href="#r12">12</a>. .htaccess says so.', '.htaccess says so.'],
    ];
    const items = notes.map(([item], index) => `<li id="n${index + 1}">${item}</li>`).join('');
    const references = notes.map(
      (_, index) => `one<sup><a href="#n${index + 1}" id="r${index + 1}">${index + 1}</a></sup>`,
    );
    const article = fixtureSync<HTMLElement>(
      `<article><p>${references.join(' ')}</p><h2>Notes</h2><ol>${items}</ol></article>`,
    );
    await enhance('article');
    const shown = footnotesOf(article).map((footnote) => {
      footnote.show();
      const text = footnote.querySelector('[slot=note]')!.textContent.trim();
      footnote.hide();
      return text;
    });
    expect(shown).to.deep.equal(notes.map(([, text]) => text));
  });

  it('leads an address of a reference to its button', async () => {
    const article = await fixture(linked);
    await enhance('article');
    const spacers = [document.createElement('div'), document.createElement('div')];
    for (const spacer of spacers) spacer.style.height = '3000px';
    article.before(spacers[0]!);
    article.after(spacers[1]!);
    location.hash = '#fnref2';
    await quiet();
    // The line of the number, and not the one below it, is the first in the window.
    expect(footnotesOf(article)[1]!.getBoundingClientRect().top).to.be.within(-10, 10);
    location.hash = '';
    for (const spacer of spacers) spacer.remove();
  });

  it("shows the author's marks where they are no numbers of their order", async () => {
    const article = await fixture(html`
      <article>
        <p>
          One
          <a href="#a" id="ra">[*]</a>
          two
          <a href="#b" id="rb">[7]</a>
        </p>
        <div>
          <p id="a">
            <a href="#ra">*</a>
            First.
          </p>
          <p id="b">
            <a href="#rb">7</a>
            Second.
          </p>
        </div>
      </article>
    `);
    await enhance('article');
    expect(marksOf(article)).to.deep.equal(['*', '7']);
  });

  it('leaves what is uncertain, says why, and shows it when asked', async () => {
    const article = await fixture(html`
      <article><p>Dice show a six [6] at times.</p></article>
    `);
    const before = article.outerHTML;
    const element = await enhance('article');
    expect(article.outerHTML).to.equal(before);
    const [left] = element.report.left;
    expect([left!.text, left!.reason]).to.deep.equal(['6', 'there is no list of notes']);
    element.debug = true;
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('6: there is no list of notes');
    await expect(element).to.be.accessible();
  });

  it('warns of a selector that is none', async () => {
    const element = await enhance('p:::');
    expect(element.report.found).to.equal(0);
    expect(takeWarnings()[0]).to.contain('is no selector');
  });

  it('enhances the article of a frame’s document, and gives it back', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const {body} = frame.contentDocument!;
    for (const template of [linked, typed]) {
      body.innerHTML = fixtureSync<HTMLElement>(template).outerHTML;
      const before = nodesOf(body);
      const enhance = document.createElement('article-enhance');
      body.querySelector('article')!.append(enhance);
      await quiet();
      expect(enhance.report.taken.length).to.equal(2);
      expect([...body.querySelectorAll('article-footnote')].map(({number}) => number)).to.deep.equal([1, 2]);
      enhance.remove();
      expect(nodesOf(body)).to.deep.equal(before);
    }
    frame.remove();
    takeWarnings();
  });
});
