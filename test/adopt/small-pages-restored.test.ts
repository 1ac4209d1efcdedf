import {expect, fixtureSync, waitUntil} from '@open-wc/testing';
import '../../src/define/article-enhance.js';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import {passAgain} from '../helpers/another-pass.js';
import {takeWarnings} from '../helpers/console.js';
import {nodesOf, words} from '../helpers/markup-pages.js';
import {smallPages} from './all-small-pages.js';

/** Every word of a page, once. */
const vocabulary = (page: Element) => [...new Set(words(page).match(/\p{L}{2,}/gu))].join(' ');

describe('article-enhance, on small pages', () => {
  afterEach(() => document.querySelector('article-enhance')?.remove());

  for (const [name, markup, found] of smallPages) {
    it(`opens the notes of ${name}, loses no word, and gives the page back node for node`, async () => {
      const page = fixtureSync<HTMLElement>(`<div>${markup}</div>`);
      const before = nodesOf(page);
      const vocabularyBefore = vocabulary(page);
      page.id = 'page';
      const enhance = document.createElement('article-enhance');
      enhance.selector = '#page';
      document.body.append(enhance);
      await new Promise((resolve) => setTimeout(resolve));
      const shown = () => [...page.querySelectorAll<ArticleFootnote>('article-footnote')];
      const footnotes = shown();
      expect(footnotes).to.have.length(found ? found.split(', ').length : 0);
      // What comes later makes it go over the page once more.
      const late = await passAgain(page);
      expect(page.querySelectorAll('article-footnote'), 'after another pass').to.have.length(
        footnotes.length,
      );
      late.remove();
      for (const footnote of shown()) {
        footnote.show();
        expect(footnote.querySelector('[slot=note]')?.textContent).to.match(/\p{L}{3}/u);
        footnote.hide();
      }
      await new Promise((resolve) => setTimeout(resolve));
      expect(vocabulary(page)).to.equal(vocabularyBefore);
      enhance.remove();
      page.removeAttribute('id');
      expect(nodesOf(page)).to.deep.equal(before);
      takeWarnings();
    });
  }

  it('keeps notes that are lines with addresses on another pass, and gives the page back node for node', async () => {
    const page = fixtureSync<HTMLElement>(
      `<div id="page"><p>It rose.[1] It fell.[2]<br><br>[1] Alpha, https://example.org/a<br>[2] Beta, https://example.org/b</p></div>`,
    );
    const before = nodesOf(page);
    const enhance = document.createElement('article-enhance');
    enhance.selector = '#page';
    document.body.append(enhance);
    await waitUntil(() => page.querySelector('article-footnote-list a[href*=example]') !== null, 'the links');
    const [first] = page.querySelectorAll('article-footnote');
    const late = document.createElement('p');
    page.append(late);
    await waitUntil(() => !first!.isConnected, 'another pass');
    expect(page.querySelectorAll('article-footnote')).to.have.length(2);
    late.remove();
    enhance.remove();
    expect(nodesOf(page)).to.deep.equal(before);
  });
});
