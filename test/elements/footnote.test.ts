import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/define/article-footnote.js';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {takeWarnings} from '../helpers/console.js';
import {focused, footnotesIn, partOf, placeArticle, popoverOf, press, settled} from '../helpers/notes.js';

const sentence =
  '<p>One<article-footnote>A note with <a id="inner" href="#there">a link</a>.</article-footnote> two<article-footnote>Another.</article-footnote> <a id="after" href="#after">rest</a></p>';

describe('<article-footnote>', () => {
  let article: HTMLElement;
  let footnote: ArticleFootnote;
  let other: ArticleFootnote;

  beforeEach(async () => {
    article = await placeArticle(sentence);
    [footnote, other] = footnotesIn(article) as [ArticleFootnote, ArticleFootnote];
  });

  afterEach(() => resetMouse());

  describe('in the accessibility tree', () => {
    it('is a button named by its number while closed', async () => {
      expect(await accessibilityTree(article.querySelector('p')!)).to.deep.equal([
        'paragraph',
        '  text "One"',
        '  superscript',
        '    button "Footnote 1" expanded=false',
        '      text "1"',
        '  text "two"',
        '  superscript',
        '    button "Footnote 2" expanded=false',
        '      text "2"',
        '  link "rest"',
        '    text "rest"',
      ]);
      await expect(article).to.be.accessible();
    });

    it('has the note behind the button while open', async () => {
      footnote.show();
      await settled();
      const tree = await accessibilityTree(article.querySelector('p')!);
      expect(tree.slice(0, 12)).to.deep.equal([
        'paragraph',
        '  text "One"',
        '  superscript',
        '    button "Footnote 1" expanded=true',
        '      text "1"',
        '  doc-footnote "Footnote 1"',
        '    text "A note with"',
        '    link "a link"',
        '      text "a link"',
        '    text "."',
        '    button "Close footnote 1"',
        '      text "×"',
      ]);
      expect(footnote.reference!.ariaDetailsElements).to.deep.equal([popoverOf(footnote)]);
      await expect(article).to.be.accessible();
    });
  });

  describe('with the mouse', () => {
    it('opens on a press of the number and closes on the next', async () => {
      await press(footnote.reference!);
      expect(footnote.open).to.equal(true);
      expect(popoverOf(footnote).matches(':popover-open')).to.equal(true);
      await press(footnote.reference!);
      expect(footnote.open).to.equal(false);
    });

    it('opens, and follows no link that it stands in', async () => {
      const link = article.appendChild(document.createElement('a'));
      link.href = '#followed';
      link.append(footnote);
      await settled();
      await press(footnote.reference!);
      expect(footnote.open).to.equal(true);
      await press(footnote.reference!);
      expect(footnote.open).to.equal(false);
      footnote.reference!.focus();
      await sendKeys({press: 'Enter'});
      expect(footnote.open).to.equal(true);
      expect(location.hash).to.equal('');
    });

    for (const tag of ['a', 'label', 'summary'] as const)
      it(`keeps presses in the note from a <${tag}> that it stands in`, async () => {
        const around = document.createElement(tag);
        const box = document.createElement('input');
        box.type = 'checkbox';
        if (around.localName === 'a') around.setAttribute('href', '#followed');
        if (around.localName === 'label') around.append(box);
        const details = article.appendChild(document.createElement('details'));
        if (around.localName === 'summary') details.append(around);
        else details.before(around);
        around.append(other);
        await settled();
        await press(other.reference!);
        await press(popoverOf(other));
        expect(other.open).to.equal(true);
        expect([location.hash, box.checked, details.open]).to.deep.equal(['', false, false]);
        await press(partOf(other, 'close'));
        expect(other.open).to.equal(false);
        expect([location.hash, box.checked, details.open]).to.deep.equal(['', false, false]);
      });

    it('follows a link in a note from elsewhere that stands in a <summary>', async () => {
      const details = document.createElement('details');
      details.innerHTML =
        '<summary>A word<article-footnote for="entry"><a href="#entry">1</a></article-footnote></summary>';
      const entry = document.createElement('p');
      entry.id = 'entry';
      entry.innerHTML = 'See <a href="#followed">the report</a>.';
      article.append(details, entry);
      const reference = details.querySelector<ArticleFootnote>('article-footnote')!;
      await settled();
      await press(reference.reference!);
      await press(reference.querySelector<HTMLElement>('a[href="#followed"]')!);
      expect([location.hash, details.open]).to.deep.equal(['#followed', false]);
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('closes on a press elsewhere, and on its own button', async () => {
      await press(footnote.reference!);
      await sendMouse({type: 'click', position: [790, 590]});
      expect(footnote.open).to.equal(false);
      await press(footnote.reference!);
      await press(partOf(footnote, 'close'));
      expect(footnote.open).to.equal(false);
      expect(focused()).to.equal(footnote.reference);
    });

    it('stays open while its text is pressed', async () => {
      await press(footnote.reference!);
      await press(popoverOf(footnote));
      expect(footnote.open).to.equal(true);
    });

    for (const where of ['the page', 'a component'])
      it(`stays open while its text is pressed where what stands around takes focus, in ${where}`, async () => {
        article.tabIndex = -1;
        if (where === 'a component') {
          const place = article.appendChild(document.createElement('div'));
          place.attachShadow({mode: 'open'}).append(article.firstElementChild!);
          await settled();
        }
        await press(footnote.reference!);
        await press(popoverOf(footnote));
        expect(document.activeElement).to.equal(article);
        expect(footnote.open).to.equal(true);
        await sendKeys({press: 'Escape'});
        expect(footnote.open).to.equal(false);
      });

    it('closes the note that was open before', async () => {
      footnote.show();
      other.show();
      expect([footnote.open, other.open]).to.deep.equal([false, true]);
    });
  });

  describe('with the keyboard', () => {
    beforeEach(async () => {
      footnote.reference!.focus();
      await sendKeys({press: 'Enter'});
    });

    it('opens on Enter and Space, and keeps focus on the number', async () => {
      expect(footnote.open).to.equal(true);
      expect(focused()).to.equal(footnote.reference);
      await sendKeys({press: 'Space'});
      expect(footnote.open).to.equal(false);
      await sendKeys({press: 'Space'});
      expect(footnote.open).to.equal(true);
    });

    it('leads Tab into the note and on to the rest of the sentence, where the note closes', async () => {
      await sendKeys({press: 'Tab'});
      expect(focused()!.id).to.equal('inner');
      await sendKeys({press: 'Tab'});
      expect(focused()).to.equal(partOf(footnote, 'close'));
      expect(footnote.open).to.equal(true);
      await sendKeys({press: 'Tab'});
      expect(focused()).to.equal(other.reference);
      expect(footnote.open).to.equal(false);
      await sendKeys({press: 'Tab'});
      expect(focused()!.id).to.equal('after');
    });

    it('leads Shift+Tab back out of the note', async () => {
      await sendKeys({press: 'Tab'});
      await sendKeys({down: 'Shift'});
      await sendKeys({press: 'Tab'});
      await sendKeys({up: 'Shift'});
      expect(focused()).to.equal(footnote.reference);
      expect(footnote.open).to.equal(true);
    });

    it('closes on Escape, with focus back on the number from wherever it was', async () => {
      await sendKeys({press: 'Escape'});
      expect(footnote.open).to.equal(false);
      expect(focused()).to.equal(footnote.reference);
      await sendKeys({press: 'Enter'});
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Escape'});
      await settled();
      expect(footnote.open).to.equal(false);
      expect(focused()).to.equal(footnote.reference);
    });

    it('does not take focus away from where a script has put it', async () => {
      await sendKeys({press: 'Tab'});
      article.querySelector<HTMLElement>('#after')!.focus();
      await settled();
      expect(footnote.open).to.equal(false);
      expect(focused()!.id).to.equal('after');
    });
  });

  describe('from a script', () => {
    it('opens and closes by its methods, its property and its attribute', async () => {
      footnote.toggle();
      expect(footnote.open).to.equal(true);
      expect(footnote.hasAttribute('open')).to.equal(true);
      footnote.removeAttribute('open');
      expect(popoverOf(footnote).matches(':popover-open')).to.equal(false);
      footnote.open = true;
      footnote.hide();
      expect(footnote.hasAttribute('open')).to.equal(false);
    });

    it('is open from the start where the page says so, and closed after it has been moved', async () => {
      const late = document.createElement('article-footnote');
      late.append('Late.');
      late.open = true;
      article.querySelector('p')!.append(late);
      await settled();
      expect(popoverOf(late).matches(':popover-open')).to.equal(true);
      article.prepend(late);
      await settled();
      expect(late.open).to.equal(false);
      expect(late.reference!.textContent).to.equal('1');
    });

    it('makes no popover before it is first opened', () => {
      expect(popoverOf(other)).to.equal(null);
    });
  });

  describe('with unusual content', () => {
    it('keeps its number and warns when it is empty', async () => {
      const empty = await placeArticle('<p>One<article-footnote> </article-footnote></p>');
      const [note] = footnotesIn(empty);
      await press(note!.reference!);
      expect(note!.open).to.equal(false);
      expect(note!.number).to.equal(1);
      expect(takeWarnings())
        .to.match(/is empty and opens nothing/)
        .and.to.have.lengthOf(1);
    });

    it('shows a block that a page has put into it', async () => {
      const block = await placeArticle('<div>One<article-footnote><p>A block.</p></article-footnote></div>');
      const [note] = footnotesIn(block);
      await press(note!.reference!);
      expect(block.querySelector('p')!.checkVisibility()).to.equal(true);
    });

    it('loses no word of a sentence that the parser has broken at a block', async () => {
      const broken = await placeArticle(
        '<p>One<article-footnote>Begin <p>block</p> end</article-footnote> rest</p>',
      );
      expect(broken.textContent.replace(/\s+/g, ' ')).to.equal('OneBegin block end rest');
      footnotesIn(broken)[0]!.show();
      expect(footnotesIn(broken)[0]!.open).to.equal(true);
    });

    it('makes links of the addresses in it, without a changed letter', async () => {
      const text = 'See https://example.org/a, doi:10.1000/182 and javascript:alert(1).';
      const [note] = footnotesIn(
        await placeArticle(`<p>One<article-footnote>${text}</article-footnote></p>`),
      );
      note!.show();
      await settled();
      expect(note!.textContent).to.equal(text);
      expect([...note!.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
        'https://example.org/a',
        'https://doi.org/10.1000/182',
      ]);
    });
  });
});
