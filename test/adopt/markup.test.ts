import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/define/article-enhance.js';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import type {ArticleEnhance} from '../../src/elements/enhance/enhance.js';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import {passAgain} from '../helpers/another-pass.js';
import '../helpers/console.js';
import {
  locate,
  type MarkupManifest,
  nodesOf,
  pairsOf,
  showPage,
  showsNote,
  standsAt,
  words,
} from '../helpers/markup-pages.js';

const manifest = (await (await fetch('/test/markup/manifest.json')).json()) as MarkupManifest;

/** Waits until the element has gone over the page, and the notes are counted. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

const footnotes = () => [...document.querySelectorAll<ArticleFootnote>('article-footnote')];

/** The text of the page without white space, of which the added links back bring some. */
const letters = () => words(document.body).replace(/\s/g, '');

function enhance(): ArticleEnhance {
  const element = document.createElement('article-enhance');
  element.selector = 'body';
  // Beside the page's own content, so that nothing of it is counted differently.
  document.documentElement.append(element);
  return element;
}

describe('pages of real generators', () => {
  const found: {generator: string; found: number; expected: number}[] = [];
  let restorePage: () => void;
  let element: ArticleEnhance | undefined;

  afterEach(() => {
    element?.remove();
    restorePage();
  });

  after(async () => {
    const width = Math.max(...found.map(({generator}) => generator.length));
    await executeServerCommand<boolean, string[]>('print', [
      `${'generator'.padEnd(width)}  found/expected`,
      ...found.map((row) => `${row.generator.padEnd(width)}  ${row.found}/${row.expected}`),
    ]);
  });

  for (const [file, {generator, expected}] of Object.entries(manifest)) {
    it(`finds every note of ${file}, no other, and gives the page back`, async () => {
      restorePage = await showPage(file);
      const pairs = pairsOf(expected).map(([reference, note]) => ({
        reference: locate(reference),
        notes: (Array.isArray(note) ? note : [note]).map(locate),
        name: JSON.stringify(reference),
      }));
      const before = nodesOf(document.body);
      const text = letters();

      element = enhance();
      await settled();
      const unmatched = new Set(footnotes());
      const missed = pairs.filter(({reference, notes}) => {
        const match = [...unmatched].find(
          (footnote) => standsAt(footnote, reference) && notes.every((note) => showsNote(footnote, note)),
        );
        return !match || !unmatched.delete(match);
      });
      const total = pairs.length;
      found.push({
        generator: `${generator} (${file.replace('.html', '')})`,
        found: total - missed.length,
        expected: total,
      });
      expect(
        missed.map(({name}) => name),
        'missed',
      ).to.deep.equal([]);
      expect(
        [...unmatched].map((footnote) => footnote.outerHTML),
        'invented',
      ).to.deep.equal([]);
      expect(element.report.taken.length).to.equal(total);
      expect(letters(), 'the text').to.equal(text);

      // What a script adds later makes it go over the page once more.
      const marks = () => footnotes().map((footnote) => footnote.reference!.textContent);
      const marksBefore = marks();
      const late = await passAgain(document.body);
      expect(marks(), 'after another pass').to.deep.equal(marksBefore);
      late.remove();

      element.remove();
      const after = nodesOf(document.body);
      expect(after.length).to.equal(before.length);
      expect(
        after.every((value, index) => value === before[index]),
        'the same nodes',
      ).to.equal(true);
    });
  }
});
