import {expect, fixtureSync} from '@open-wc/testing';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import '../helpers/console.js';
import {footnotesIn, numbersIn, partOf, placeArticle, popoverOf, press, settled} from '../helpers/notes.js';

describe('<article-footnote> lifecycle', () => {
  it('opens once a press, however often it has been moved', async () => {
    const article = await placeArticle('<p>One<article-footnote>Note.</article-footnote></p>');
    const [footnote] = footnotesIn(article);
    const place = footnote!.parentElement!;
    footnote!.show();
    footnote!.hide();
    for (let move = 0; move < 6; move++) {
      footnote!.remove();
      place.append(footnote!);
    }
    await settled();
    let toggles = 0;
    article.addEventListener('article-footnote-toggle', () => toggles++);
    await press(footnote!.reference!);
    expect(toggles).to.equal(1);
    expect(footnote!.open).to.equal(true);
    expect(footnote!.shadowRoot!.querySelectorAll('[part=note]')).to.have.lengthOf(1);
  });

  it('opens by a press in a closed shadow root that a server has written', async () => {
    const article = await placeArticle('<p></p>');
    article.firstElementChild!.setHTMLUnsafe(
      'One<article-footnote><template shadowrootmode="closed"><slot></slot></template>Note.</article-footnote>',
    );
    await settled();
    const [footnote] = footnotesIn(article);
    for (const open of [true, false, true]) {
      await press(footnote!.reference!);
      expect(footnote!.open).to.equal(open);
    }
  });

  it('says that it is closed when it was open as it left the page', async () => {
    const article = await placeArticle('<p>One<article-footnote>Note.</article-footnote></p>');
    const [footnote] = footnotesIn(article);
    const place = footnote!.parentElement!;
    footnote!.show();
    expect(footnote!.reference!.getAttribute('aria-expanded')).to.equal('true');
    footnote!.remove();
    place.append(footnote!);
    await settled();
    expect(footnote!.open).to.equal(false);
    expect(footnote!.reference!.getAttribute('aria-expanded')).to.equal('false');
  });

  for (const content of [
    '<p>One<article-footnote>Own.</article-footnote></p>',
    '<p>One<article-footnote for="w"><a href="#w">1</a></article-footnote></p><div id="w">There.</div>',
  ]) {
    it(`works in a copy of the page made while it is open: ${content.slice(6, 30)}`, async () => {
      const article = await placeArticle(content);
      footnotesIn(article)[0]!.show();
      await settled();
      const copy = article.cloneNode(true) as HTMLElement;
      article.replaceWith(copy);
      await settled();
      const [footnote] = footnotesIn(copy);
      expect(numbersIn(copy)).to.deep.equal(['1']);
      footnote!.hide();
      await settled();
      expect(copy.querySelectorAll('[slot=note]')).to.have.lengthOf(0);
      footnote!.show();
      await settled();
      expect(popoverOf(footnote!).checkVisibility()).to.equal(true);
      expect(copy.querySelectorAll('[slot=note]').length).to.equal(content.includes('for=') ? 1 : 0);
      copy.remove();
    });
  }

  it('leaves the light DOM as the author wrote it, opened, closed and removed', async () => {
    const html =
      '<p>One<article-footnote>Own <b>note</b>, https://example.org/a.</article-footnote> two<article-footnote for="k"><a href="#k">2</a></article-footnote></p><div id="k">There.</div>';
    const article = await placeArticle(html);
    const before = article.cloneNode(true);
    for (const footnote of footnotesIn(article)) {
      footnote.show();
      await settled();
      footnote.hide();
      await settled();
    }
    expect(article.isEqualNode(before)).to.equal(true);
    footnotesIn(article)[1]!.show();
    const removed = footnotesIn(article)[1]!;
    removed.remove();
    expect(removed.querySelector('[slot=note]')).to.equal(null);
  });

  it('counts none that has left as soon as it had come', async () => {
    const article = await placeArticle('<p>One</p><article-footnote-list></article-footnote-list>');
    const late = document.createElement('article-footnote');
    late.append('Late.');
    article.firstElementChild!.append(late);
    late.remove();
    await settled();
    expect([late.number, article.querySelectorAll('li').length]).to.deep.equal([0, 0]);
  });

  it('has the number of its new place where the page moves it as a whole', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote>First.</article-footnote> two<article-footnote>Second.</article-footnote></p>',
    );
    const [first, second] = footnotesIn(article);
    second!.after(document.createTextNode(' three'));
    const place = first!.parentElement as unknown as {moveBefore(node: Node, child: Node | null): void};
    place.moveBefore(first!, null);
    await settled();
    expect([second!.number, first!.number]).to.deep.equal([1, 2]);
    expect(numbersIn(article)).to.deep.equal(['1', '2']);
    first!.show();
    expect(partOf(first!, 'footer')).to.equal(null);
  });

  it('stays closed where a framework takes `open` away', async () => {
    const article = await placeArticle('<p>One<article-footnote>Note.</article-footnote></p>');
    const [footnote] = footnotesIn(article);
    footnote!.show();
    footnote!.hide();
    Object.assign(footnote!, {open: undefined});
    expect(popoverOf(footnote!).matches(':popover-open')).to.equal(false);
  });

  it('shows a new number where a translator has replaced the text of the old one', async () => {
    const article = await placeArticle('<p>One<article-footnote>Note.</article-footnote></p>');
    const [footnote] = footnotesIn(article);
    const button = footnote!.reference!;
    const font = document.createElement('font');
    font.append(...button.childNodes);
    button.append(font);
    const earlier = document.createElement('article-footnote');
    earlier.append('Earlier.');
    article.prepend(earlier);
    await settled();
    expect(button.textContent).to.equal('2');
  });

  it('goes with its article’s numbers when it is moved to another', async () => {
    const page = fixtureSync<HTMLElement>(
      '<div><article>a<article-footnote>1</article-footnote><article-footnote>2</article-footnote></article><article>b<article-footnote>1</article-footnote></article></div>',
    );
    await settled();
    const [first, second] = page.querySelectorAll('article');
    second!.append(footnotesIn(first!)[0]!);
    await settled();
    expect([numbersIn(first!), numbersIn(second!)]).to.deep.equal([['1'], ['1', '2']]);
    (first as unknown as {moveBefore(node: Node, child: Node | null): void}).moveBefore(
      footnotesIn(second!)[1]!,
      first!.firstChild,
    );
    await settled();
    expect([numbersIn(first!), numbersIn(second!)]).to.deep.equal([['1', '2'], ['1']]);
  });

  it('counts ten thousand notes without an observer or a popover', async function () {
    this.timeout(20_000);
    const {observe} = MutationObserver.prototype;
    let observers = 0;
    MutationObserver.prototype.observe = function (...given) {
      observers++;
      observe.apply(this, given);
    };
    try {
      const article = document.createElement('article');
      for (let index = 0; index < 10_000; index++) {
        const footnote = document.createElement('article-footnote');
        footnote.append('n');
        article.append(footnote, ' ');
      }
      document.body.append(article);
      await settled();
      const footnotes = footnotesIn(article);
      expect(footnotes.every(({number}, index) => number === index + 1)).to.equal(true);
      footnotes[0]!.remove();
      await settled();
      expect(footnotes.at(-1)!.number).to.equal(9_999);
      expect(article.querySelectorAll('article-footnote [popover]')).to.have.lengthOf(0);
      expect(footnotes.some((footnote) => popoverOf(footnote))).to.equal(false);
      article.remove();
      expect(observers).to.equal(0);
    } finally {
      MutationObserver.prototype.observe = observe;
    }
  });

  it('opens by one listener for a whole article, also in closed shadow trees and after a translation', async () => {
    const {addEventListener} = EventTarget.prototype;
    let listeners = 0;
    EventTarget.prototype.addEventListener = function (...given) {
      listeners++;
      addEventListener.apply(this, given);
    };
    let article: HTMLElement;
    try {
      article = await placeArticle(
        `<p>${'word<article-footnote>Note</article-footnote> '.repeat(50)}</p><div></div>`,
      );
      expect(listeners).to.equal(1);
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
    }
    const inside = document.createElement('article-footnote');
    inside.append('Note in a closed tree');
    article.querySelector('div')!.attachShadow({mode: 'closed'}).append(inside);
    const outside = footnotesIn(article)[49]!;
    await settled();
    for (const footnote of [inside, outside]) {
      const translated = document.createElement('font');
      translated.append(...footnote.reference!.childNodes);
      footnote.reference!.append(translated);
      await press(footnote.reference!);
      expect(footnote.open).to.equal(true);
    }
  });

  it('watches the page by one observer, only as long as a note stands elsewhere', async () => {
    const {observe, disconnect} = MutationObserver.prototype;
    const watching = new Set<MutationObserver>();
    MutationObserver.prototype.observe = function (...given) {
      watching.add(this);
      observe.apply(this, given);
    };
    MutationObserver.prototype.disconnect = function () {
      watching.delete(this);
      disconnect.apply(this);
    };
    try {
      const article = await placeArticle(
        '<p>One<article-footnote for="l1">1</article-footnote> two<article-footnote for="l2">2</article-footnote></p>',
      );
      expect(watching.size).to.equal(1);
      const note = document.createElement('div');
      article.append(note);
      note.append('Here.');
      note.id = 'l1';
      await settled();
      expect(numbersIn(article)).to.deep.equal(['1', '']);
      expect(watching.size).to.equal(1);
      footnotesIn(article)[1]!.remove();
      expect(watching.size).to.equal(1);
      footnotesIn(article)[0]!.remove();
      expect(watching.size).to.equal(0);
    } finally {
      Object.assign(MutationObserver.prototype, {observe, disconnect});
    }
  });

  it('closes, with its list shown, where the list comes later than the note was opened', async () => {
    const article = await placeArticle('<p>One<article-footnote>Note.</article-footnote></p>');
    const [footnote] = footnotesIn(article);
    footnote!.show();
    await settled();
    article.append(document.createElement('article-footnote-list'));
    await settled();
    expect(footnote!.open).to.equal(true);
    footnote!.hide();
    await press(footnote!.reference!);
    expect(partOf(footnote!, 'to-list').checkVisibility()).to.equal(true);
  });
});
