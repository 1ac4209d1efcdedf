import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys} from '@web/test-runner-commands';
import '../../src/define.js';
import '../helpers/console.js';
import {showPage, words} from '../helpers/markup-pages.js';
import {focused, footnotesIn, popoverOf, press, settled} from '../helpers/notes.js';

/** What is seen of an element, with single spaces. */
const seen = (element: Element | null | undefined) =>
  ((element as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();

/** Waits until the element has gone over the page, and the notes are counted. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('a whole page with the one tag', () => {
  let restorePage: () => void;

  afterEach(async () => {
    document.querySelector('article-enhance')?.remove();
    restorePage();
    await resetMouse();
  });

  const pages = {
    'a WordPress post with plain-text citations': 'plain-brackets-br.html',
    'an article of Wikipedia': 'mediawiki-parsoid-1.39.html',
    'a post of Hugo': 'hugo-goldmark.html',
    'a paper of Pandoc': 'pandoc3-document.html',
  };

  for (const [name, file] of Object.entries(pages)) {
    it(`opens every note of ${name} by mouse and by keyboard`, async () => {
      restorePage = await showPage(file);
      const tag = document.createElement('article-enhance');
      tag.selector = 'body';
      document.body.append(tag);
      // A note that is in sight in its list is not opened over itself.
      const style = document.createElement('style');
      style.textContent = 'article-footnote-list { margin-block-start: 200vh }';
      document.body.append(style);
      await quiet();
      const footnotes = footnotesIn(document.body);
      expect(footnotes.length).to.be.greaterThan(4);
      for (const footnote of footnotes) {
        // A reference in a note is reached with the note's entry in the list.
        footnote.reference!.scrollIntoView({block: 'center'});
        await press(footnote.reference!);
        expect(footnote.open, `${footnote.number} by the mouse`).to.equal(true);
        expect(words(popoverOf(footnote)).length + seen(footnote).length).to.be.greaterThan(10);
        await sendKeys({press: 'Escape'});
        await settled();
        expect(footnote.open).to.equal(false);
        footnote.reference!.focus();
        await sendKeys({press: 'Enter'});
        await settled();
        expect(footnote.open, `${footnote.number} by the keyboard`).to.equal(true);
        await sendKeys({press: 'Escape'});
        await settled();
        expect(focused()).to.equal(footnote.reference);
      }
    });
  }
});

describe('the reference article as its CMS prints it', () => {
  const restore: (() => void)[] = [];

  afterEach(() => {
    document.querySelector('article-enhance')?.remove();
    for (const back of restore.splice(0).reverse()) back();
  });

  /** Shows one of the two pages, and gathers what a reader finds on it. */
  async function widgetsOf(file: string) {
    restore.push(await showPage(`../../examples/article/${file}`));
    await quiet();
    const [quote] = document.querySelectorAll('article-pull-quote');
    const found = {
      marks: footnotesIn(document.body).map((footnote) => footnote.reference!.textContent),
      // The list at the end of the tagged page is an element's own place, which nobody types between paragraphs.
      related: [...document.querySelectorAll('article-related-link:not(article-related-list *) a')].map(seen),
      notes: seen(document.querySelector('article-footnote-list')),
      attribution: seen(quote?.querySelector('[slot=attribution]')),
      credits: document.querySelectorAll('article-image-credit').length,
    };
    document.querySelector('article-enhance')?.remove();
    restore.pop()!();
    return found;
  }

  it('ends up like the article that is written with tags', async () => {
    const plain = await widgetsOf('plain.html');
    const tagged = await widgetsOf('index.html');
    expect(plain.marks.length).to.equal(tagged.marks.length);
    // The card with a picture and a description has the same title in both.
    expect(plain.related).to.have.members(tagged.related);
    // No character is thrown away, the dash before the name neither.
    expect(plain.attribution).to.equal(`–${tagged.attribution}`);
    expect(plain.credits).to.equal(tagged.credits);
    expect(plain.notes.length).to.be.greaterThan(400);
    for (const [plainWords, taggedWords] of [
      [plain.notes, tagged.notes],
      [tagged.notes, plain.notes],
    ] as const)
      for (const word of plainWords.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? [])
        expect(taggedWords.toLowerCase()).to.include(word);
  });
});
