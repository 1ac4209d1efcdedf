import {expect} from '@open-wc/testing';
import '../../src/define/article-comment-count.js';
import '../../src/define/article-contents.js';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import type {ArticleCommentCount} from '../../src/elements/comment-count/comment-count.js';
import '../helpers/console.js';
import {morph} from '../helpers/morph.js';
import {placeArticle, settled} from '../helpers/notes.js';

const count =
  '<article-comment-count count="12"><a href="#comments"><b>Comments</b></a></article-comment-count>';

/** The reference comes after another note, so that the entry is numbered by us. */
const notes = `<p>One<article-footnote>First.</article-footnote> two<article-footnote id="two" for="morphed-note"><a
  href="#morphed-note">2</a></article-footnote>.</p><article-footnote-list><ol><li
  id="morphed-note">Report, <a href="#own">p. 3</a>. doi:10.1000/182</li></ol></article-footnote-list>`;

/** A copy of an article’s content, with what the elements have made. */
const upgraded = (article: Element) => [...article.children].map(({outerHTML}) => outerHTML);

describe('a page that is morphed to what its server sent', () => {
  it('shows the number of comments again', async () => {
    const article = await placeArticle(count);
    const link = article.querySelector('a')!;
    const before = upgraded(article);
    expect(link.innerText).to.equal('12 comments');
    morph(article, count);
    expect(link.innerText).to.equal('Comments');
    await settled();
    expect([article.querySelector('a'), upgraded(article)]).to.deep.equal([link, before]);
    morph(article, count.replace('12', '1'));
    await settled();
    expect(link.innerText).to.equal('1 comment');
  });

  it('gives the entries of the author’s list their numbers and links again', async () => {
    const article = await placeArticle(notes);
    const list = article.querySelector('article-footnote-list')!;
    const before = upgraded(list);
    expect(before[0]).to.match(/value="2".*#own.*doi\.org.*#two/);
    morph(article, notes);
    expect(list.innerHTML).to.not.match(/value=|doi\.org|#two/);
    await settled();
    expect(upgraded(list)).to.deep.equal(before);
  });

  it('gives the entries their numbers again where nothing else was taken away', async () => {
    const article = await placeArticle(notes);
    const entry = article.querySelector('li')!;
    entry.removeAttribute('value');
    await settled();
    expect(entry.value).to.equal(2);
  });

  it('makes links in entries that a script has put in the place of others', async () => {
    const article = await placeArticle(notes);
    const entry = article.querySelector('li')!;
    const list = entry.parentElement!;
    list.innerHTML = '<li id="morphed-note">Another, doi:10.1000/183</li>';
    await settled();
    expect([...list.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://doi.org/10.1000/183',
      '#two',
    ]);
  });

  it('lists the headings again', async () => {
    const contents = '<article-contents></article-contents><h2 id="one">One</h2><h2>Two</h2>';
    const article = await placeArticle(contents);
    const before = upgraded(article);
    expect(before[0]).to.match(/#one.*#two/);
    morph(article, contents);
    expect(article.querySelector('ol') === null).to.equal(true);
    await settled();
    expect(upgraded(article)).to.deep.equal(before);
  });

  it('does nothing twice where nothing was taken away', async () => {
    const article = await placeArticle(count + notes);
    const elements = article.querySelectorAll<ArticleCommentCount>(
      'article-comment-count, article-footnote-list',
    );
    let updates = 0;
    for (const element of elements)
      element.addController({hostUpdate: () => updates++, hostConnected: () => {}});
    article.querySelector<ArticleCommentCount>('article-comment-count')!.count = 13;
    await settled();
    expect([updates, article.querySelector('a')!.innerText]).to.deep.equal([1, '13 comments']);
  });

  it('leaves the last word to a script that takes away its words at once, each time', async () => {
    const article = await placeArticle(count);
    const words = article.querySelector('b')!;
    let rewrites = 0;
    const observer = new MutationObserver(() => {
      if (words.textContent === 'Comments') return;
      rewrites++;
      words.textContent = 'Comments';
    });
    observer.observe(words, {childList: true});
    words.textContent = 'Discussion';
    await settled();
    await settled();
    observer.disconnect();
    expect([rewrites > 1, rewrites < 20, words.textContent]).to.deep.equal([true, true, 'Comments']);
    // Some time later it is another page's turn.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    article.querySelector<ArticleCommentCount>('article-comment-count')!.requestUpdate();
    await settled();
    morph(article, count);
    await settled();
    expect(words.innerText).to.equal('12 comments');
  });
});
