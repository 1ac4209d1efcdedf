import {expect, fixtureSync, waitUntil} from '@open-wc/testing';
import type {ArticleFootnoteList} from '../../src/elements/footnote-list/footnote-list.js';
import '../helpers/console.js';
import {footnotesIn, numbersIn, settled} from '../helpers/notes.js';

const head =
  '<!doctype html><title>Slow</title><script type="module" async src="/src/define/article-footnote.ts"></script>' +
  '<script type="module" async src="/src/define/article-footnote-list.ts"></script>';

const article = (name: string) => [
  `<article><p>${name}<article-footnote for="n1"><a href="#n1">1</a></article-footnote> two<article-foot`,
  'note>Own <b>no',
  'te</b>.</article-footnote></p>',
  `<p>three<article-footnote for="n1"><a href="#n1">1</a></article-footnote></p><article-footnote-list><ol><li id="n1">${name}, fi`,
  'rst.</li>',
  '</ol></article-footnote-list></article>',
];

describe('<article-footnote> in a page that arrives slowly', function () {
  this.timeout(20_000);

  /** Opens a page whose parts come one after the other; hands over its document as soon as there is one. */
  async function open(parts: readonly string[]): Promise<Document> {
    const query = parts.map((part) => `part=${encodeURIComponent(part)}`).join('&');
    const frame = fixtureSync<HTMLIFrameElement>(`<iframe src="/same-origin/slow/page?${query}"></iframe>`);
    const page = () => frame.contentDocument!;
    await waitUntil(() => page().URL.includes('/slow/') && page().querySelector('article'), undefined, {
      timeout: 10_000,
    });
    return page();
  }

  it('numbers what has come, and is right when all has', async () => {
    // The script is fetched before the first part, so that the elements are there while it is parsed.
    const parts = [head, '<p>Before</p>', '<p>the article</p>', ...article('One'), ...article('Two')];
    const page = await open(parts);
    const seen = new Set<string>();
    while (page.readyState === 'loading') {
      seen.add(numbersIn(page).join());
      await settled();
    }
    await waitUntil(() => footnotesIn(page).every(({number}) => number > 0));
    expect(seen.size, [...seen].join(' / ')).to.be.greaterThan(2);
    const [one, two] = page.querySelectorAll('article');
    for (const each of [one!, two!]) {
      expect(numbersIn(each)).to.deep.equal(['1', '2', '1']);
      const [first, own] = footnotesIn(each);
      const list = each.querySelector<ArticleFootnoteList>('article-footnote-list')!;
      await list.updateComplete;
      expect([...list.querySelectorAll('[role=doc-backlink]')].map((link) => link.ariaLabel)).to.deep.equal([
        'Back to reference 1a',
        'Back to reference 1b',
      ]);
      first!.show();
      expect(first!.querySelector('[slot=note]')!.textContent).to.match(/^(One|Two), first\./);
      expect(first!.querySelector('[slot=note]')!.textContent).to.contain(each === one ? 'One' : 'Two');
      first!.hide();
      own!.show();
      expect(own!.textContent).to.equal('Own note.');
      own!.hide();
    }
  });
});
