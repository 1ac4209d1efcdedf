import {expect, fixtureSync} from '@open-wc/testing';
import '../../src/define/article-footnote.js';
import '../helpers/console.js';
import {footnotesIn, numbersIn, placeArticle, settled} from '../helpers/notes.js';

const note = (text: string) => {
  const footnote = document.createElement('article-footnote');
  footnote.append(text);
  return footnote;
};

const three =
  '<p>One<article-footnote>1</article-footnote></p><p>two<article-footnote>2</article-footnote></p><p>three<article-footnote>3</article-footnote></p>';

describe('<article-footnote> numbering', () => {
  it('follows the document, whatever arrives, moves or leaves', async () => {
    const article = await placeArticle(three);
    const [first, second, third] = article.querySelectorAll('p');
    expect(numbersIn(article)).to.deep.equal(['1', '2', '3']);
    first!.prepend(note('new'));
    await settled();
    expect(numbersIn(article)).to.deep.equal(['1', '2', '3', '4']);
    third!.after(first!);
    await settled();
    expect(numbersIn(article)).to.deep.equal(['1', '2', '3', '4']);
    second!.remove();
    await settled();
    expect(numbersIn(article)).to.deep.equal(['1', '2', '3']);
    expect(footnotesIn(article).map(({number}) => number)).to.deep.equal([1, 2, 3]);
  });

  it('keeps a note open that the page moves by moveBefore, and counts it where it has come to', async () => {
    const article = await placeArticle(three);
    const [, second] = footnotesIn(article);
    second!.show();
    (article as unknown as {moveBefore(node: Node, child: Node | null): void}).moveBefore(
      second!,
      article.firstChild,
    );
    await settled();
    expect(second!.open).to.equal(true);
    expect(second!.number).to.equal(1);
  });

  it('begins again in each article, and counts what stands in none by itself', async () => {
    const page = fixtureSync<HTMLElement>(
      '<div><p>a<article-footnote>1</article-footnote></p><article>b<article-footnote>1</article-footnote><article-footnote>2</article-footnote></article><article>c<article-footnote>1</article-footnote></article><p>d<article-footnote>2</article-footnote></p></div>',
    );
    await settled();
    expect(numbersIn(page)).to.deep.equal(['1', '1', '2', '1', '2']);
  });

  it('counts a note in another note after it', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote>Outer <article-footnote>inner</article-footnote></article-footnote> two<article-footnote>3</article-footnote></p>',
    );
    expect(footnotesIn(article).map(({number}) => number)).to.deep.equal([1, 2, 3]);
  });

  it('counts notes in shadow trees where their hosts stand', async () => {
    const article = await placeArticle('<p>One<article-footnote>1</article-footnote></p><div></div><p></p>');
    const host = article.querySelector('div')!;
    const inside = note('in the shadow');
    host.attachShadow({mode: 'open'}).append(inside);
    const last = note('last');
    article.querySelector('p:last-child')!.append(last);
    await settled();
    expect([inside.number, last.number]).to.deep.equal([2, 3]);
    article.prepend(host);
    await settled();
    expect([inside.number, last.number]).to.deep.equal([1, 3]);
  });

  it('forgets a note that has left, and counts it again when it comes back', async () => {
    const article = await placeArticle(three);
    const [first] = footnotesIn(article);
    const place = first!.parentElement!;
    first!.remove();
    await settled();
    expect(numbersIn(article)).to.deep.equal(['1', '2']);
    place.append(first!);
    await settled();
    expect(numbersIn(article)).to.deep.equal(['1', '2', '3']);
  });

  it('writes nothing to notes whose number stays the same', async () => {
    const article = await placeArticle(three);
    const [first] = footnotesIn(article);
    let writes = 0;
    const observer = new MutationObserver((records) => (writes += records.length));
    observer.observe(first!.shadowRoot!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    article.querySelector('p:nth-child(2)')!.append(note('new'));
    await settled();
    expect(numbersIn(article)).to.deep.equal(['1', '2', '3', '4']);
    expect(writes).to.equal(0);
    observer.disconnect();
  });

  it('uses the digits and the words of the language around it', async () => {
    const article = await placeArticle(
      '<p lang="ar-EG">One<article-footnote>1</article-footnote></p><p lang="hi-u-nu-deva">two<article-footnote>2</article-footnote></p>',
    );
    expect(numbersIn(article)).to.deep.equal(['١', '२']);
  });

  it('counts a thousand notes that are put in front of a thousand', async () => {
    const article = await placeArticle('<p></p><p></p>');
    const [first, second] = article.querySelectorAll('p');
    const many = () => Array.from({length: 1000}, () => note('n'));
    second!.append(...many());
    await settled();
    first!.append(...many());
    await settled();
    const numbers = footnotesIn(article).map(({number}) => number);
    expect(numbers).to.deep.equal(Array.from({length: 2000}, (_, index) => index + 1));
  });
});
