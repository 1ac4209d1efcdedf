import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-footnote.js';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import '../helpers/console.js';
import {footnotesIn, placeArticle, press, settled} from '../helpers/notes.js';

const types = ['article-footnote-open', 'article-footnote-close', 'article-footnote-toggle'] as const;

describe('<article-footnote> events', () => {
  let article: HTMLElement;
  let footnote: ArticleFootnote;
  let log: string[];

  beforeEach(async () => {
    article = await placeArticle('<p>One<article-footnote>Note.</article-footnote></p>');
    [footnote] = footnotesIn(article) as [ArticleFootnote];
    log = [];
    for (const type of types) {
      article.addEventListener(type, (event) => {
        const {open} = event.target as ArticleFootnote;
        log.push(`${event.type} ${open}`);
        expect([event.bubbles, event.composed, event instanceof CustomEvent]).to.deep.equal([
          true,
          true,
          false,
        ]);
      });
    }
  });

  it('come before the note opens and closes, and after', async () => {
    await press(footnote.reference!);
    await sendKeys({press: 'Escape'});
    await settled();
    expect(log).to.deep.equal([
      'article-footnote-open false',
      'article-footnote-toggle true',
      'article-footnote-close true',
      'article-footnote-toggle false',
    ]);
  });

  it('let a script keep the note closed', async () => {
    article.addEventListener('article-footnote-open', (event) => event.preventDefault(), {once: true});
    await press(footnote.reference!);
    expect(footnote.open).to.equal(false);
    expect(footnote.reference!.getAttribute('aria-expanded')).to.equal('false');
    expect(log).to.deep.equal(['article-footnote-open false']);
    await press(footnote.reference!);
    expect(footnote.open).to.equal(true);
  });

  it('tell that an open note has been removed', async () => {
    footnote.show();
    await settled();
    footnote.addEventListener('article-footnote-close', () => log.push('removed'));
    footnote.remove();
    expect(footnote.open).to.equal(false);
    expect(log).to.include('removed');
  });
});
