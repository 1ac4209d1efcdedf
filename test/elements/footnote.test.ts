import {expect, fixtureSync, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-footnote.js';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';

describe('<article-footnote>', () => {
  it('is a button named by its number while closed', async () => {
    const paragraph = fixtureSync<HTMLElement>(html`
      <p>
        Word
        <article-footnote>
          The
          <a href="https://example.org/">note</a>
        </article-footnote>
        .
      </p>
    `);
    await Promise.resolve();
    expect(await accessibilityTree(paragraph)).to.deep.equal([
      'paragraph',
      '  text "Word"',
      '  superscript',
      '    button "Footnote 1" expanded=false',
      '      text "1"',
      '  text "."',
    ]);
    const note = paragraph.querySelector<ArticleFootnote>('article-footnote')!;
    note.reference!.focus();
    await sendKeys({press: 'Enter'});
    expect(note.open).to.equal(true);
  });
});
