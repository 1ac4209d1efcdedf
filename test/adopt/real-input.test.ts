import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/define/article-enhance.js';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import '../helpers/console.js';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import {type MarkupManifest, pairsOf, showPage} from '../helpers/markup-pages.js';

const manifest = (await (await fetch('/test/markup/manifest.json')).json()) as MarkupManifest;

const pages = {
  'an article of Wikipedia': 'mediawiki-legacy-1.39.html',
  'a Hugo post': 'hugo-goldmark.html',
  'a Pandoc paper': 'pandoc3-document.html',
};

describe('article-enhance, on whole pages', () => {
  let restorePage: (() => void) | undefined;
  const enhance = document.createElement('article-enhance');

  afterEach(async () => {
    await resetMouse();
    enhance.remove();
    restorePage?.();
  });

  for (const [name, file] of Object.entries(pages)) {
    it(`opens every note of ${name} by mouse and by keyboard`, async () => {
      restorePage = await showPage(file);
      enhance.selector = 'body';
      document.documentElement.append(enhance);
      await new Promise((resolve) => setTimeout(resolve));
      const footnotes = [...document.querySelectorAll<ArticleFootnote>('article-footnote')];
      expect(footnotes.length).to.equal(pairsOf(manifest[file]!.expected).length);
      for (const footnote of footnotes) {
        await footnote.updateComplete;
        const button = footnote.reference!;
        button.scrollIntoView({block: 'center', behavior: 'instant'});
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const {x, y, width, height} = button.getBoundingClientRect();
        await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
        expect(
          footnote.open,
          `${footnote.number} by mouse at ${document.elementFromPoint(x + width / 2, y + height / 2)?.outerHTML}`,
        ).to.equal(true);
        expect(footnote.querySelector('[slot=note]')!.textContent).to.match(/\p{L}{3}/u);
        await sendKeys({press: 'Escape'});
        expect(footnote.open, 'after Escape').to.equal(false);
        button.focus();
        await sendKeys({press: 'Enter'});
        expect(footnote.open, 'by keyboard').to.equal(true);
        await sendKeys({press: 'Escape'});
        expect(footnote.shadowRoot!.activeElement, 'the focus comes back').to.equal(button);
      }
    }).timeout(60_000);
  }
});
