import {expect} from '@open-wc/testing';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';
import {footnotesIn, placeArticle, popoverOf, settled} from '../helpers/notes.js';

const paragraphOf = (article: Element) => article.querySelector('p')!;

const shared =
  '<p>One<article-footnote for="s"><a href="#s">1</a></article-footnote> two<article-footnote for="s"><a href="#s">1</a></article-footnote></p>';

describe('<article-footnote> in the accessibility tree', () => {
  it('shows a shared note with the ways to its other references', async () => {
    const article = await placeArticle(`${shared}<div id="s">Shared.</div>`);
    const [first] = footnotesIn(article);
    first!.show();
    await settled();
    expect(await accessibilityTree(paragraphOf(article))).to.deep.equal([
      'paragraph',
      '  text "One"',
      '  superscript',
      '    button "Footnote 1" expanded=true',
      '      text "1"',
      '  doc-footnote "Footnote 1"',
      '    text "Shared."',
      '    button "Close footnote 1"',
      '      text "×"',
      '    button "Previous mention"',
      '      text "‹"',
      '    text "Mention 1 of 2"',
      '    button "Next mention"',
      '      text "›"',
      '  text "two"',
      '  superscript',
      '    button "Footnote 1" expanded=false',
      '      text "1"',
    ]);
    await expect(article).to.be.accessible();
  });

  it('shows the author’s link, and no button, while the note is missing', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote for="nowhere"><a href="#nowhere">see below</a></article-footnote></p>',
    );
    expect(await accessibilityTree(paragraphOf(article))).to.deep.equal([
      'paragraph',
      '  text "One"',
      '  link "see below"',
      '    text "see below"',
    ]);
    await expect(article).to.be.accessible();
  });

  it('hides the author’s link behind the button once the note is there', async () => {
    const article = await placeArticle(`${shared}<div id="s">Shared.</div>`);
    const tree = await accessibilityTree(paragraphOf(article));
    expect(tree.filter((line) => line.includes('link'))).to.deep.equal([]);
    expect(tree.filter((line) => line.includes('button'))).to.have.lengthOf(2);
  });

  it('is the same closed, after it has been opened, as before', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote>Own.</article-footnote> two<article-footnote for="e">2</article-footnote></p><div id="e">There.</div>',
    );
    const before = await accessibilityTree(paragraphOf(article));
    for (const footnote of footnotesIn(article)) {
      footnote.show();
      await settled();
      footnote.hide();
      await settled();
    }
    expect(await accessibilityTree(paragraphOf(article))).to.deep.equal(before);
    expect(before.join()).to.not.contain('doc-footnote').and.to.not.contain('Own.');
  });

  it('keeps the relation from the number to the note after a move', async () => {
    const article = await placeArticle('<p>One<article-footnote>Own.</article-footnote></p><p></p>');
    const [footnote] = footnotesIn(article);
    footnote!.show();
    footnote!.hide();
    article.querySelector('p:last-child')!.append(footnote!);
    footnote!.show();
    await settled();
    const details = footnote!.reference!.ariaDetailsElements;
    expect(details).to.have.lengthOf(1);
    expect(details![0] === popoverOf(footnote!)).to.equal(true);
  });

  it('is neither a dialog nor a live region nor a menu', async () => {
    const article = await placeArticle('<p>One<article-footnote>Own.</article-footnote></p>');
    const [footnote] = footnotesIn(article);
    footnote!.show();
    for (const attribute of ['aria-haspopup', 'aria-modal', 'aria-live', 'autofocus', 'role']) {
      expect(footnote!.reference!.hasAttribute(attribute), attribute).to.equal(false);
    }
    expect(popoverOf(footnote!).hasAttribute('aria-live')).to.equal(false);
    expect(popoverOf(footnote!).popover).to.equal('auto');
  });

  it('follows its number in the names of the button, the note and the button that closes it', async () => {
    const article = await placeArticle('<p>One<article-footnote>Own.</article-footnote></p>');
    const [footnote] = footnotesIn(article);
    footnote!.show();
    const earlier = document.createElement('article-footnote');
    earlier.append('Earlier.');
    article.prepend(earlier);
    await settled();
    const tree = await accessibilityTree(paragraphOf(article));
    expect(tree).to.include.members([
      '    button "Footnote 2" expanded=true',
      '  doc-footnote "Footnote 2"',
      '    button "Close footnote 2"',
    ]);
  });
});

describe('<article-footnote-list> in the accessibility tree', () => {
  it('names each way back to a note that is referred to twice', async () => {
    const article = await placeArticle(
      `${shared}<article-footnote-list><ol><li id="s">Shared.</li></ol></article-footnote-list>`,
    );
    expect(await accessibilityTree(article.querySelector('article-footnote-list')!)).to.deep.equal([
      'doc-endnotes "Footnotes"',
      '  heading "Footnotes" level=2',
      '    text "Footnotes"',
      '  list',
      '    doc-endnote',
      '      text "Shared."',
      '      text',
      '      doc-backlink "Back to reference 1a"',
      '        text "1a"',
      '      text',
      '      doc-backlink "Back to reference 1b"',
      '        text "1b"',
    ]);
    await expect(article).to.be.accessible();
  });

  it('is absent without a note', async () => {
    const article = await placeArticle('<p>One</p><article-footnote-list></article-footnote-list>');
    expect(await accessibilityTree(article)).to.deep.equal(['article', '  paragraph', '    text "One"']);
  });
});
