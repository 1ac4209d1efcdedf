import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-footnote.js';
import {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import {takeWarnings} from '../helpers/console.js';
import {
  focused,
  footnotesIn,
  numbersIn,
  partOf,
  placeArticle,
  popoverOf,
  press,
  settled,
} from '../helpers/notes.js';

const linked = (id: string, note: string) =>
  `<p>One<article-footnote for="${id}"><sup id="ref"><a href="#${id}">1</a></sup></article-footnote>.</p><ol><li id="${id}">${note}</li></ol>`;

const copyIn = (article: Element) => article.querySelector('article-footnote > [slot=note]')!;

/** The same in the shadow tree of a component of the page. */
async function placeInShadow(content: string): Promise<HTMLElement> {
  const host = await placeArticle('<div></div>');
  const article = document.createElement('article');
  host.firstElementChild!.attachShadow({mode: 'open'}).append(article);
  article.append(document.createRange().createContextualFragment(content));
  await settled();
  return article;
}

describe('<article-footnote for>', () => {
  it('shows a copy of a note that stays where it is, and removes it on closing', async () => {
    const article = await placeArticle(linked('n', 'The <b>note</b>. <a href="#ref">↩</a>'));
    const [footnote] = footnotesIn(article);
    await press(footnote!.reference!);
    expect(copyIn(article).textContent).to.equal('The note.');
    expect(article.querySelector('li')!.textContent).to.equal('The note. ↩');
    await expect(article).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await settled();
    expect(copyIn(article)).to.equal(null);
    expect(focused()).to.equal(footnote!.reference);
  });

  it('shows a note of nodes that were made in the document of a frame, without what is left out', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const list = frame.contentDocument!.createElement('ol');
    list.innerHTML = '<li id="n">[1] The <b>note</b>. <a href="#ref">↩</a></li>';
    const [item] = list.children;
    const text = item!.firstChild as Text;
    const article = await placeArticle(linked('other', ''));
    article.querySelector('ol')!.replaceWith(list);
    frame.remove();
    const [footnote] = footnotesIn(article);
    footnote!.noteElement = item!;
    expect(footnote!.noteElement).to.equal(item);
    footnote!.noteOmit = [item!.querySelector('a')!, {text, start: 0, end: 4}];
    await settled();
    await press(footnote!.reference!);
    expect(copyIn(article).textContent).to.equal('The note.');
  });

  for (const id of ['fn:1', 'fn%3A1', 'fußnote-é', '1', 'a"b', 'a b', '../x']) {
    it(`finds a note with the id ${id}`, async () => {
      const article = await placeArticle('<p>One</p><div></div>');
      const footnote = document.createElement('article-footnote');
      footnote.htmlFor = id;
      article.querySelector('p')!.append(footnote);
      article.querySelector('div')!.id = id;
      article.querySelector('div')!.append('Found.');
      await settled();
      footnote.show();
      expect(copyIn(article).textContent).to.equal('Found.');
    });
  }

  it('gives ids, and what refers to them, names of their own in the copy', async () => {
    const article = await placeArticle(
      linked(
        'n',
        '<b id="t">T</b> <a href="#t">in</a> <a href="#ref-elsewhere">out</a> <label for="i">L</label><input id="i" aria-labelledby="t other"><svg><defs><linearGradient id="g"/></defs><rect fill="url(#g)"/></svg><input type="radio" name="r" checked>',
      ),
    );
    footnotesIn(article)[0]!.show();
    const copy = copyIn(article);
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const title = copy.querySelector('b')!.id;
    expect(title).to.not.equal('t');
    const [inside, outside] = copy.querySelectorAll('a');
    expect(inside!.getAttribute('href')).to.equal(`#${title}`);
    expect(outside!.getAttribute('href')).to.equal('#ref-elsewhere');
    const field = copy.querySelector('input')!;
    expect(copy.querySelector('label')!.htmlFor).to.equal(field.id);
    expect(field.getAttribute('aria-labelledby')).to.equal(`${title} other`);
    expect(copy.querySelector('rect')!.getAttribute('fill')).to.equal(
      `url(#${copy.querySelector('linearGradient')!.id})`,
    );
    expect(article.querySelector<HTMLInputElement>('li [type=radio]')!.checked).to.equal(true);
  });

  it('runs and loads nothing twice', async () => {
    let created = 0;
    customElements.define(
      'test-counted',
      class extends HTMLElement {
        connectedCallback() {
          created++;
        }
      },
    );
    const article = await placeArticle(
      linked(
        'n',
        '<test-counted>Own</test-counted><video autoplay src="data:,"></video><iframe title="Map" src="https://example.org/map"></iframe><script>globalThis.ranTwice = true</script><b onclick="globalThis.ranTwice = true">B</b>',
      ),
    );
    created = 0;
    footnotesIn(article)[0]!.show();
    const copy = copyIn(article);
    expect(created).to.equal(0);
    expect(copy.textContent).to.equal('OwnMapB');
    expect(copy.querySelector('video')!.autoplay).to.equal(false);
    expect(copy.querySelector('video')!.preload).to.equal('none');
    expect(copy.querySelector('a')!.href).to.equal('https://example.org/map');
    expect(copy.querySelector('script, iframe, [onclick]')).to.equal(null);
    copy.querySelector('b')!.click();
    expect('ranTwice' in globalThis).to.equal(false);
  });

  it('shows the link instead of a number while the note is missing, and the number when it comes', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote for="late"><a href="#late">see below</a></article-footnote>, two<article-footnote>Own.</article-footnote></p>',
    );
    const [footnote] = footnotesIn(article);
    expect(footnote!.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(footnote!.reference!.checkVisibility()).to.equal(false);
    expect(footnotesIn(article)[1]!.number).to.equal(1);
    const note = document.createElement('p');
    note.id = 'late';
    note.append('Here.');
    article.append(note);
    await settled();
    expect(numbersIn(article)).to.deep.equal(['1', '2']);
    expect(footnote!.reference!.checkVisibility()).to.equal(true);
    expect(footnote!.querySelector('a')!.checkVisibility({visibilityProperty: true})).to.equal(false);
  });

  it('shows the link again when the note leaves, and closes it', async () => {
    const article = await placeArticle(
      `${linked('n', 'Note')}<p>two<article-footnote>Own.</article-footnote></p>`,
    );
    const [footnote, own] = footnotesIn(article);
    const list = article.querySelector('ol')!;
    footnote!.show();
    list.remove();
    await settled();
    expect([footnote!.number, own!.number]).to.deep.equal([0, 1]);
    expect(footnote!.open).to.equal(false);
    expect(footnote!.reference!.checkVisibility()).to.equal(false);
    expect(footnote!.querySelector('a')!.checkVisibility()).to.equal(true);
    article.prepend(list);
    await settled();
    expect(numbersIn(article)).to.deep.equal(['1', '2']);
    footnote!.show();
    expect(copyIn(article).textContent).to.equal('Note');
  });

  for (const [where, place] of [
    ['the page', placeArticle],
    ['a shadow tree', placeInShadow],
  ] as const) {
    it(`follows the id of a note in ${where}: away, to another note and back`, async () => {
      const article = await place(`${linked('n', 'Note')}<p id="other">Other note</p>`);
      const [footnote] = footnotesIn(article);
      const note = article.querySelector('li')!;
      const other = article.querySelector('#other')!;
      expect(footnote!.number).to.equal(1);
      note.id = '';
      await settled();
      expect(footnote!.number).to.equal(0);
      expect(footnote!.querySelector('a')!.checkVisibility()).to.equal(true);
      other.id = 'n';
      await settled();
      expect(footnote!.number).to.equal(1);
      footnote!.show();
      expect(copyIn(article).textContent).to.equal('Other note');
      other.remove();
      await settled();
      expect([footnote!.number, footnote!.open]).to.deep.equal([0, false]);
      note.id = 'n';
      await settled();
      expect(footnote!.number).to.equal(1);
    });
  }

  it('opens as soon as its note comes, if it was open in the markup', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote for="late" open><a href="#late">see below</a></article-footnote></p>',
    );
    const [footnote] = footnotesIn(article);
    const note = document.createElement('p');
    note.id = 'late';
    note.append('Here.');
    article.append(note);
    await settled();
    expect(popoverOf(footnote!).checkVisibility()).to.equal(true);
    expect(copyIn(article).textContent).to.equal('Here.');
  });

  it('stays closed where it is closed before its note comes', async () => {
    const article = await placeArticle('<p>One<article-footnote for="late" open></article-footnote></p>');
    const [footnote] = footnotesIn(article);
    footnote!.hide();
    const note = document.createElement('p');
    note.id = 'late';
    note.append('Here.');
    article.append(note);
    await settled();
    expect(footnote!.number).to.equal(1);
    expect(footnote!.open).to.equal(false);
  });

  it('shows the link again when a note without an id has left', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote>fallback</article-footnote></p><p class="n">Note</p>',
    );
    const [footnote] = footnotesIn(article);
    footnote!.noteElement = article.querySelector('.n');
    await settled();
    article.querySelector('.n')!.remove();
    await settled();
    expect(footnote!.number).to.equal(0);
    expect(footnote!.textContent).to.equal('fallback');
  });

  it('opens nothing when the note has gone, and says so once', async () => {
    const article = await placeArticle(linked('n', 'Note'));
    article.querySelector('li')!.textContent = '';
    const [footnote] = footnotesIn(article);
    await press(footnote!.reference!);
    await press(footnote!.reference!);
    expect(footnote!.open).to.equal(false);
    expect(takeWarnings())
      .to.have.lengthOf(1)
      .and.to.match(/empty or not on the page/);
  });

  it('keeps addresses that lead to the link leading to the number', async () => {
    const article = await placeArticle(
      `<div style="height: 3000px"></div>${linked('n', 'Note <a href="#ref">↩</a>')}<div style="height: 3000px"></div>`,
    );
    article.querySelector<HTMLElement>('li a')!.click();
    await settled();
    const {top} = footnotesIn(article)[0]!.reference!.getBoundingClientRect();
    expect(top).to.be.within(-40, innerHeight);
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('takes a note without an id, and leaves out what it is told to', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote>fallback</article-footnote></p><p class="n">Note <i>back</i></p>',
    );
    const [footnote] = footnotesIn(article);
    const note = article.querySelector('.n')!;
    footnote!.noteElement = note;
    footnote!.noteOmit = [note.querySelector('i')!];
    await settled();
    footnote!.show();
    expect(copyIn(article).textContent).to.equal('Note');
    footnote!.hide();
    footnote!.noteElement = null;
    await settled();
    footnote!.show();
    expect(footnote!.open).to.equal(true);
  });

  it('takes up what was set before it was defined', async () => {
    class Late extends ArticleFootnote {}
    const article = await placeArticle('<p>One<late-footnote>x</late-footnote></p><p class="n">Note</p>');
    const late = article.querySelector('late-footnote') as Late;
    Object.assign(late, {noteElement: article.querySelector('.n'), mark: '†', open: true});
    customElements.define('late-footnote', Late);
    await settled();
    expect(late.reference!.textContent).to.equal('†');
    expect(late.open).to.equal(true);
    expect(late.querySelector('[slot=note]')!.textContent).to.equal('Note');
  });

  it('shows the author’s own mark', async () => {
    const article = await placeArticle('<p>One<article-footnote mark="12a">Note</article-footnote></p>');
    const [footnote] = footnotesIn(article);
    expect(numbersIn(article)).to.deep.equal(['12a']);
    expect(footnote!.reference!.getAttribute('aria-label')).to.equal('Footnote 12a');
    footnote!.mark = null;
    expect(numbersIn(article)).to.deep.equal(['1']);
  });

  it('names everything after a mark that means something to a replacement', async () => {
    const article = await placeArticle('<p>One<article-footnote mark="$&">Note</article-footnote></p>');
    const [footnote] = footnotesIn(article);
    footnote!.show();
    expect(
      [...footnote!.shadowRoot!.querySelectorAll('[aria-label]')].map(({ariaLabel}) => ariaLabel),
    ).to.deep.equal(['Footnote $&', 'Footnote $&', 'Close footnote $&']);
  });

  describe('with several references to one note', () => {
    const shared =
      '<p>One<article-footnote for="s"><a href="#s">1</a></article-footnote> two<article-footnote>Own.</article-footnote> three<article-footnote for="s"><a href="#s">1</a></article-footnote></p><p id="s">Shared.</p>';

    it('shows one number, and leads from one reference to the next', async () => {
      const article = await placeArticle(shared);
      expect(numbersIn(article)).to.deep.equal(['1', '2', '1']);
      const [first, , third] = footnotesIn(article);
      await press(first!.reference!);
      expect(partOf(first!, 'footer').textContent).to.equal('‹Mention 1 of 2›');
      await press(partOf(first!, 'next'));
      expect([first!.open, third!.open]).to.deep.equal([false, true]);
      expect(partOf(third!, 'footer').textContent).to.equal('‹Mention 2 of 2›');
      expect(focused()).to.equal(partOf(third!, 'next'));
      await sendKeys({press: 'Escape'});
      await settled();
      expect(focused()).to.equal(third!.reference);
    });

    it('stays where it is when a script cancels the jump', async () => {
      const article = await placeArticle(shared);
      const [first, , third] = footnotesIn(article);
      let destination: Element | undefined;
      article.addEventListener('article-footnote-jump', (event) => {
        ({destination} = event);
        event.preventDefault();
      });
      first!.show();
      await press(partOf(first!, 'next'));
      expect(destination).to.equal(third);
      expect(first!.open).to.equal(true);
    });
  });

  it('closes by Escape the inner one of two notes, then the outer one, with focus at each number', async () => {
    for (const outer of [
      '<article-footnote>Outer<article-footnote>Inner text</article-footnote></article-footnote>',
      '<article-footnote for="n">1</article-footnote>',
    ]) {
      const article = await placeArticle(
        `<p>One${outer}</p>${outer.includes('for') ? '<div id="n">Outer<article-footnote>Inner text</article-footnote></div>' : ''}`,
      );
      const [footnote] = footnotesIn(article);
      footnote!.reference!.focus();
      await sendKeys({press: 'Enter'});
      await settled();
      const inner = footnote!.querySelector('article-footnote')!;
      await sendKeys({press: 'Tab'});
      expect(focused()).to.equal(inner.reference);
      await sendKeys({press: 'Enter'});
      await settled();
      expect([footnote!.open, inner.open]).to.deep.equal([true, true]);
      await sendKeys({press: 'Tab'});
      expect(focused()).to.equal(partOf(inner, 'close'));
      await sendKeys({press: 'Escape'});
      await settled();
      expect([footnote!.open, inner.open]).to.deep.equal([true, false]);
      expect(focused()).to.equal(inner.reference);
      await sendKeys({press: 'Escape'});
      await settled();
      expect(footnote!.open).to.equal(false);
      expect(focused()).to.equal(footnote!.reference);
      article.remove();
    }
  });

  it('opens a note in a note, with the number of the original', async () => {
    const article = await placeArticle(
      linked(
        'n',
        'Outer<article-footnote>Inner text</article-footnote> and itself<article-footnote for="n">n</article-footnote>',
      ),
    );
    expect(numbersIn(article)).to.deep.equal(['1', '2', '1']);
    const [footnote] = footnotesIn(article);
    footnote!.show();
    await settled();
    const nested = copyIn(article).querySelectorAll('article-footnote');
    expect([...nested].map(({reference}) => reference!.textContent)).to.deep.equal(['2', '1']);
    nested[0]!.show();
    expect([footnote!.open, nested[0]!.open]).to.deep.equal([true, true]);
    expect(footnotesIn(article.querySelector('ol')!).map(({number}) => number)).to.deep.equal([2, 1]);
  });
});
