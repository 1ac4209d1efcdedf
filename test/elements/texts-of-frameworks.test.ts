import {expect} from '@open-wc/testing';
import '../../src/define/article-byline.js';
import '../../src/define/article-comment-count.js';
import '../../src/define/article-content-note.js';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import '../../src/define/article-key-figure.js';
import '../../src/define/article-pull-quote.js';
import '../../src/define/article-term.js';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import {takeWarnings} from '../helpers/console.js';
import {morph} from '../helpers/morph.js';
import {footnotesIn, placeArticle, settled} from '../helpers/notes.js';

/** Opens a note, and closes it again unless it is to stay open. */
async function show(footnote: ArticleFootnote, isLeft = false): Promise<void> {
  footnote.show();
  await settled();
  if (isLeft) return;
  footnote.hide();
  await settled();
}

const linksIn = (root: Element) =>
  [...root.querySelectorAll('a[href^=http]')].map(({outerHTML}) => outerHTML);

const link = (address: string) => `<a data-article-generated="" href="${address}">${address}</a>`;

const list = `<p>One<article-footnote for="framework-note"><a href="#framework-note">1</a></article-footnote></p>
  <article-footnote-list><ol><li id="framework-note">Lee, https://example.org/1, p. 3</li></ol></article-footnote-list>`;

/** The texts in a form of an element, each with its words. */
function textsOf(root: Node): (readonly [Text, string])[] {
  return [...root.childNodes].flatMap((node) =>
    node instanceof Text ? [[node, node.data] as const] : textsOf(node),
  );
}

/** What the element in an article shows around its content, and the content's words. */
const shownIn = (article: HTMLElement) =>
  [article.innerText, article.firstElementChild!.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '')].join('\n');

/** The text nodes that a framework has made it knows by themselves, and does not look for. */
describe('the texts of a framework', () => {
  it('stand where they were in a note that has been opened, and what is written into them is what is shown', async () => {
    const article = await placeArticle('<p>A<article-footnote></article-footnote></p>');
    const [footnote] = footnotesIn(article);
    const texts = ['Lee, ', 'https://example.org/1', ', p. 3'].map((text) => new Text(text));
    footnote!.append(...texts);
    await show(footnote!, true);
    expect(linksIn(footnote!)).to.deep.equal([link('https://example.org/1')]);
    expect(texts.every((text) => text.parentNode === footnote)).to.equal(true);
    footnote!.hide();
    await settled();
    texts[1]!.data = 'https://example.org/2';
    expect(footnote!.textContent).to.equal('Lee, https://example.org/2, p. 3');
    await show(footnote!, true);
    expect(linksIn(footnote!)).to.deep.equal([link('https://example.org/2')]);
    footnote!.insertBefore(document.createElement('b'), texts[1]!).textContent = 'Title: ';
    expect(footnote!.textContent).to.equal('Lee, Title: https://example.org/2, p. 3');
    footnote!.hide();
    await settled();
    footnote!.removeChild(texts[1]!);
    expect(footnote!.textContent).to.equal('Lee, Title: , p. 3');
  });

  it('have all their words again once the note is closed, or has left', async () => {
    const article = await placeArticle(
      '<p>A<article-footnote>See https://example.org/1.</article-footnote></p>',
    );
    const [footnote] = footnotesIn(article);
    const text = footnote!.firstChild as Text;
    await show(footnote!);
    expect([text.data, footnote!.childNodes.length]).to.deep.equal(['See https://example.org/1.', 1]);
    await show(footnote!, true);
    footnote!.remove();
    expect([text.data, footnote!.childNodes.length]).to.deep.equal(['See https://example.org/1.', 1]);
  });

  it('show in the author’s list what is written into them, with its links', async () => {
    const article = await placeArticle(list);
    const item = article.querySelector('li')!;
    const text = item.firstChild as Text;
    text.data = 'Chen, https://example.org/2, p. 4';
    await settled();
    expect(item.innerText.replace(/\s*↩.*/, '')).to.equal('Chen, https://example.org/2, p. 4');
    expect(linksIn(item)).to.deep.equal([link('https://example.org/2')]);
    item.insertBefore(document.createElement('b'), text).textContent = 'First: ';
    expect(item.innerText).to.match(/^First: Chen, https/);
  });

  it('lose no word to what joins texts, or marks words in them', async () => {
    const article = await placeArticle(list);
    const item = article.querySelector('li')!;
    item.normalize();
    await settled();
    const words = [...item.querySelectorAll('span')].at(-1)!.firstChild as Text;
    const mark = document.createElement('mark');
    words.before(mark);
    mark.append(words);
    await settled();
    expect(item.innerText.replace(/\s*↩.*/, '')).to.equal('Lee, https://example.org/1, p. 3');
  });

  it('lose no word to a morph that takes what is added for the server’s', async () => {
    const article = await placeArticle(list);
    const changed = list.replace('Lee, https://example.org/1, p. 3', 'Chen: <span>a <b>report</b></span>.');
    morph(article, changed);
    await settled();
    expect(article.querySelector('li')!.innerText.replace(/\s*↩.*/, '')).to.equal('Chen: a report.');
  });

  it('stand where they were beside a number of comments, and are its words when they are written anew', async () => {
    const article = await placeArticle(
      '<article-comment-count count="12"><a href="#c"><i></i>Comments<b>!</b></a></article-comment-count>',
    );
    const element = article.querySelector('article-comment-count')!;
    const root = article.querySelector('a')!;
    const text = root.childNodes[1] as Text;
    expect([root.innerText, root.textContent]).to.deep.equal(['12 comments!', 'Comments12 comments!']);
    root.insertBefore(document.createElement('b'), text).textContent = 'New: ';
    expect(root.innerText).to.equal('New: 12 comments!');
    text.data = 'Discussion ';
    await settled();
    expect([root.innerText, root.textContent]).to.deep.equal([
      'New: 12 comments !',
      'New: Discussion 12 comments !',
    ]);
    element.count = null;
    await settled();
    expect(root.innerText).to.equal('New: Discussion !');
  });

  it('may be taken away beside a number of comments, and others put in their place', async () => {
    const article = await placeArticle(
      '<article-comment-count count="12"><a href="#c"><i></i>Comments<b>!</b></a></article-comment-count>',
    );
    const element = article.querySelector('article-comment-count')!;
    const root = article.querySelector('a')!;
    const text = root.childNodes[1] as Text;
    root.insertBefore(new Text('Discussion'), text.nextSibling);
    root.removeChild(text);
    await settled();
    expect([root.innerText, root.textContent]).to.deep.equal(['12 comments!', 'Discussion12 comments!']);
    element.remove();
    expect(root.textContent).to.equal('Discussion!');
  });

  it('may come and go beside a number of comments', async () => {
    const article = await placeArticle(
      '<article-comment-count count="12"><a href="#c"><i></i></a></article-comment-count>',
    );
    const root = article.querySelector('a')!;
    for (const words of ['Comments', 'Discussion']) {
      const text = new Text(words);
      root.append(text);
      await settled();
      expect([root.innerText, root.textContent]).to.deep.equal(['12 comments', `${words}12 comments`]);
      root.removeChild(text);
      await settled();
      expect(root.innerText).to.equal('12 comments');
    }
  });

  it('are not lost beside a number of comments to what joins texts', async () => {
    const article = await placeArticle(
      '<article-comment-count count="12"><a href="#c">Comments<b>!</b></a></article-comment-count>',
    );
    const element = article.querySelector('article-comment-count')!;
    element.normalize();
    await settled();
    expect(element.innerText).to.equal('12 comments!');
    element.count = null;
    await settled();
    expect(element.innerText).to.equal('Comments!');
  });

  for (const form of [
    '<article-byline>By <a rel="author" href="/ann/">Ann Lee</a></article-byline>',
    '<article-byline><a rel="author" href="/ann/">Ann Lee</a></article-byline>',
    '<article-comment-count count="3"><a href="#c">Comments</a></article-comment-count>',
    '<article-content-note reason="war">Behind it.</article-content-note>',
    '<article-content-note reason="war"><p>Behind it.</p></article-content-note>',
    '<article-key-figure><data value="339">339 arrests</data></article-key-figure>',
    '<article-pull-quote>“It concerns us.”</article-pull-quote>',
    '<article-term>TVPA<span slot="definition">Act of 2000</span></article-term>',
  ])
    it(`may be written when the element is there: ${form}`, async () => {
      const finished = shownIn(await placeArticle(form));
      const article = await placeArticle(form);
      const texts = textsOf(article);
      for (const [text] of texts) text.data = '';
      await settled();
      expect(shownIn(article)).to.not.equal(finished);
      // A term says in development that it has no definition.
      takeWarnings();
      for (const [text, words] of texts) text.data = words;
      await settled();
      expect(shownIn(article)).to.equal(finished);
    });

  it('are not needed where a figure has a value, which may change', async () => {
    const article = await placeArticle('<article-key-figure><data value="339"></data></article-key-figure>');
    article.querySelector('data')!.value = '340';
    await settled();
    expect(shownIn(article)).to.contain('>340<');
  });
});
