import {expect, fixtureSync} from '@open-wc/testing';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import {takeWarnings} from '../helpers/console.js';
import {footnotesIn, numbersIn, placeArticle, popoverOf, press, settled} from '../helpers/notes.js';

describe('<article-footnote> with input that nobody wished for', () => {
  for (const [what, content] of [
    ['nothing', ''],
    ['white space', ' \n '],
    ['a comment', '<!-- note -->'],
  ]) {
    it(`keeps its number, opens nothing and warns once when it holds ${what}`, async () => {
      const article = await placeArticle(`<p>One<article-footnote>${content}</article-footnote> rest</p>`);
      const [footnote] = footnotesIn(article);
      await press(footnote!.reference!);
      footnote!.show();
      footnote!.toggle();
      footnote!.setAttribute('open', '');
      expect(numbersIn(article)).to.deep.equal(['1']);
      expect(Boolean(popoverOf(footnote!))).to.equal(false);
      expect(takeWarnings()).to.have.lengthOf(1);
    });
  }

  it('opens a note of a picture alone', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote><img alt="A chart" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="9" height="9"></article-footnote></p>',
    );
    await press(footnotesIn(article)[0]!.reference!);
    expect(article.querySelector('img')!.checkVisibility()).to.equal(true);
  });

  it('makes no link of an address that runs, and leaves the words', async () => {
    const text =
      'javascript:alert(1) JaVaScRiPt:alert(2) data:text/html,x vbscript:x blob:https://example.org/x';
    const article = await placeArticle(
      `<p>One<article-footnote>${text}</article-footnote></p><article-footnote-list></article-footnote-list>`,
    );
    footnotesIn(article)[0]!.show();
    await settled();
    for (const place of [footnotesIn(article)[0]!, article.querySelector('li')!]) {
      const links = [...place.querySelectorAll<HTMLAnchorElement>('a:not([role])')];
      // What follows "blob:" is an address of the web by itself.
      expect(links.map(({href}) => href)).to.deep.equal(['https://example.org/x']);
      expect(place.textContent).to.contain(text);
    }
  });

  it('leaves text that is shown as it was typed, and links, alone', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote><code>https://example.org/code</code> <a href="https://example.org/own">https://example.org/shown</a></article-footnote></p>',
    );
    footnotesIn(article)[0]!.show();
    await settled();
    expect([...article.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
      'https://example.org/own',
    ]);
  });

  it('shows text with signs of a programming language as it is', async () => {
    const text = '$& $1 $$ <b onclick=x> {{x}} ${y} &amp;';
    const article = await placeArticle('<p>One</p>');
    const footnote = document.createElement('article-footnote');
    footnote.append(text);
    article.querySelector('p')!.append(footnote);
    article.append(document.createElement('article-footnote-list'));
    footnote.mark = '$&<i>';
    await settled();
    footnote.show();
    await settled();
    expect(footnote.textContent).to.equal(text);
    expect(footnote.reference!.textContent).to.equal('$&<i>');
    expect(article.querySelector('li')!.textContent).to.contain(text);
  });

  for (const id of ['', ' ', 'self', 'article']) {
    it(`survives a note named "${id}"`, async () => {
      const article = await placeArticle(
        `<p>One<article-footnote id="self" for="${id}"><a href="#x">the link</a></article-footnote>, rest</p>`,
      );
      article.id = 'article';
      await settled();
      const [footnote] = footnotesIn(article);
      footnote!.show();
      await settled();
      footnote!.hide();
      await settled();
      expect(article.querySelector('p')!.textContent).to.equal('Onethe link, rest');
      const shown = footnote!.reference!.checkVisibility() || footnote!.querySelector('a')!.checkVisibility();
      expect(shown).to.equal(true);
      expect(takeWarnings()).to.deep.equal([]);
    });
  }

  it('takes values of other types from scripts without an exception', async () => {
    const article = await placeArticle('<p>One<article-footnote>Note.</article-footnote></p>');
    const [footnote] = footnotesIn(article);
    for (const value of [0, null, undefined, '']) {
      footnote!.mark = value as unknown as string;
      footnote!.open = value as unknown as boolean;
    }
    await settled();
    expect(numbersIn(article)).to.deep.equal(['1']);
    expect(footnote!.open).to.equal(false);
  });

  it('opens nothing, and throws nothing, while it is on no page', () => {
    const footnote = document.createElement('article-footnote');
    footnote.append('Note.');
    footnote.show();
    footnote.hide();
    footnote.toggle();
    footnote.toggle();
    expect(footnote.number).to.equal(0);
    expect(footnote.open).to.equal(false);
  });

  it('sees the note of its own article where two articles use one id in shadow trees of their own', async () => {
    const hosts = ['First.', 'Second.'].map((text) => {
      const host = fixtureSync<HTMLElement>('<div></div>');
      const footnote = document.createElement('article-footnote');
      footnote.htmlFor = 'same';
      const note = document.createElement('div');
      note.id = 'same';
      note.append(text);
      host.attachShadow({mode: 'open'}).append(footnote, note);
      return {footnote, text};
    });
    await settled();
    for (const {footnote, text} of hosts) {
      footnote.show();
      expect(footnote.querySelector('[slot=note]')!.textContent).to.equal(text);
      footnote.hide();
    }
  });

  for (const content of [
    '<p></p>',
    'words',
    '<table></table>',
    '<ol></ol>',
    '<ul><li>One</li></ul>',
    '<dl><dt>a</dt><dd>b</dd></dl>',
  ]) {
    it(`keeps what an author has put into the list: ${content}`, async () => {
      const article = await placeArticle(
        `<p>One<article-footnote>Note.</article-footnote></p><article-footnote-list>${content}</article-footnote-list>`,
      );
      const list = article.querySelector('article-footnote-list')!;
      const expected = document.createElement('div');
      expected.setHTMLUnsafe(content);
      expect(list.textContent).to.contain(expected.textContent);
      expect(footnotesIn(article)[0]!.number).to.equal(1);
    });
  }
});
