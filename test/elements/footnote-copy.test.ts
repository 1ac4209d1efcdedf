import {expect} from '@open-wc/testing';
import '../../src/define/article-footnote.js';
import '../helpers/console.js';
import {footnotesIn, placeArticle, settled} from '../helpers/notes.js';

async function copyOf(note: string): Promise<{copy: Element; original: Element}> {
  const article = await placeArticle(
    `<p>One<article-footnote for="note"><a href="#note">1</a></article-footnote></p><div id="note">${note}</div>`,
  );
  footnotesIn(article)[0]!.show();
  await settled();
  return {copy: article.querySelector('[slot=note]')!, original: article.querySelector('#note')!};
}

describe('<article-footnote for> copy', () => {
  for (const id of ['a:b', 'a%20b', 'maß', 'a.b', 'a#b']) {
    it(`renames the id ${id} wherever the note refers to it`, async () => {
      const {copy} = await copyOf(
        `<b id="${id}">T</b> <a href="#${id}">in</a> <i aria-describedby="${id}">d</i> <i style="clip-path: url('#${id}')">c</i>`,
      );
      const renamed = copy.querySelector('b')!.id;
      expect(renamed).to.not.equal(id);
      expect(renamed).to.contain(id);
      expect(copy.querySelector('a')!.getAttribute('href')).to.equal(`#${renamed}`);
      const [described, clipped] = copy.querySelectorAll('i');
      expect(described!.getAttribute('aria-describedby')).to.equal(renamed);
      expect(clipped!.getAttribute('style')).to.contain(renamed);
    });
  }

  it('changes nothing of the original', async () => {
    const note =
      '<b id="x">T</b><a href="#x" onclick="void 0">in</a><input type="radio" name="n" checked="" aria-label="R"><video autoplay="" src="data:,"></video>';
    const {original} = await copyOf(note);
    const expected = document.createElement('div');
    expected.setHTMLUnsafe(note);
    expect(original.isEqualNode(Object.assign(expected, {id: 'note'}))).to.equal(true);
  });

  it('leaves out addresses that no link of the library has, and keeps relative ones', async () => {
    const {copy} = await copyOf(
      '<a href="java\nscript:void 0">a</a><a href="data:text/html,x">b</a><a href="/c">c</a><a href="mailto:a@b.test">d</a>' +
        '<form action="javascript:void 0"><button formaction=" javascript:void 0">e</button></form>',
    );
    const links = [...copy.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal([null, null, '/c', 'mailto:a@b.test']);
    expect(copy.querySelector('form')!.hasAttribute('action')).to.equal(false);
    expect(copy.querySelector('button')!.hasAttribute('formaction')).to.equal(false);
  });

  it('keeps tables, their header cells, disclosures and mathematics', async () => {
    const {copy, original} = await copyOf(
      '<table><tbody><tr><th id="h">H</th><td headers="h">1</td></tr></tbody></table><details name="d" open><summary>S</summary>T</details><math><mi>x</mi></math>',
    );
    expect(copy.querySelector('td')!.getAttribute('headers')).to.equal(copy.querySelector('th')!.id);
    expect(copy.querySelector('mi')!.namespaceURI).to.equal('http://www.w3.org/1998/Math/MathML');
    expect(original.querySelector('details')!.open).to.equal(true);
    expect(copy.querySelector('details')!.open).to.equal(true);
  });

  it('keeps elements of mathematics and drawings whose name has a dash, and what belongs to a form', async () => {
    const {copy} = await copyOf(
      '<math><semantics><mi>x</mi><annotation-xml encoding="a"><mi>y</mi></annotation-xml></semantics></math><form id="f"></form><input form="f" aria-label="I">',
    );
    expect(copy.querySelector('annotation-xml')?.getAttribute('encoding')).to.equal('a');
    expect(copy.querySelector('input')!.form === copy.querySelector('form')).to.equal(true);
  });

  it('points what an SVG uses to the copy of it', async () => {
    const {copy} = await copyOf(
      '<svg viewBox="0 0 1 1" role="img" aria-labelledby="st"><title id="st">S</title><symbol id="sy"><path/></symbol><use href="#sy"/></svg>',
    );
    const svg = copy.querySelector('svg')!;
    expect(svg.getAttribute('aria-labelledby')).to.equal(copy.querySelector('title')!.id);
    expect(svg.querySelector('use')!.getAttribute('href')).to.equal(`#${svg.querySelector('symbol')!.id}`);
  });

  it('shows what would load by a link, and none for an address that runs', async () => {
    const {copy} = await copyOf(
      '<object data="https://example.org/o"></object><embed src="https://example.org/e"><iframe title="Bad" src="javascript:void(globalThis.ranInFrame = 1)"></iframe>',
    );
    expect([...copy.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
      'https://example.org/o',
      'https://example.org/e',
    ]);
    expect(copy.textContent).to.contain('Bad');
    expect(copy.querySelector('object, embed, iframe')).to.equal(null);
  });

  it('leaves custom elements of a page behind as the text in them', async () => {
    const {copy} = await copyOf('<x-unknown class="c"><b>In</b> it</x-unknown>');
    expect(copy.querySelector('x-unknown')).to.equal(null);
    expect(copy.textContent).to.equal('In it');
    expect(copy.querySelector('b')!.textContent).to.equal('In');
  });

  it('leaves out only what leads back, and keeps a short link that leads elsewhere', async () => {
    const article = await placeArticle(
      '<p>One<sup id="r"><article-footnote for="note"><a href="#note">1</a></article-footnote></sup></p><div id="note">Note <a href="#r">↩</a> <a href="#elsewhere">EU</a> <a href="#r">see the sentence above</a></div>',
    );
    footnotesIn(article)[0]!.show();
    const links = article.querySelectorAll('[slot=note] a');
    expect([...links].map(({textContent}) => textContent)).to.deep.equal(['EU', 'see the sentence above']);
  });

  it('is made anew at each opening, so that it says what the note says now', async () => {
    const {original} = await copyOf('Before');
    const [footnote] = footnotesIn(original.parentElement!);
    footnote!.hide();
    await settled();
    original.textContent = 'After';
    footnote!.show();
    expect(footnote!.querySelector('[slot=note]')!.textContent).to.equal('After');
  });
});
