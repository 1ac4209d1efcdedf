import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define/article-context.js';
import '../../src/define/article-footnote-list.js';
import '../../src/define/article-footnote.js';
import type {ArticleFootnoteList} from '../../src/elements/footnote-list/footnote-list.js';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';
import {holds} from '../helpers/properties.js';
import {RandomDocument, randomOperations} from '../helpers/random-document.js';

const WRITTEN = [
  ['note-a', 'Act of 2000, doi:10.1000/182'],
  ['note:c', 'See https://example.org/.'],
  ['z', 'Unused'],
];

describe('numbering in a document that changes', () => {
  const errors: string[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent) =>
    errors.push(String(event instanceof ErrorEvent ? event.message : event.reason));
  const {warn} = console;
  const {onerror} = window;

  before(() => {
    // Mocha would fail the test at once, without a smaller counterexample.
    window.onerror = null;
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onError);
    // Empty notes are among the random ones.
    console.warn = () => {};
  });

  after(() => {
    window.onerror = onerror;
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onError);
    console.warn = warn;
  });

  const property = (maxLength: number, checkEvery: number) =>
    fc.asyncProperty(randomOperations(maxLength), fc.boolean(), async (changes, isWritten) => {
      errors.length = 0;
      const article = document.createElement('article');
      const root = document.createElement('div');
      const list = document.createElement('article-footnote-list');
      if (isWritten) list.append(writtenNotes());
      article.append(root, list);
      document.body.append(article);
      try {
        const page = new RandomDocument(root);
        const written = authored(list);
        for (const [index, change] of changes.entries()) {
          page.apply(change);
          if (index % checkEvery !== checkEvery - 1) continue;
          await counted(page);
          check(page, list);
        }
        await counted(page);
        check(page, list);
        list.remove();
        await settled();
        expect(authored(list), 'the list that has left').to.equal(written);
        expect(list.querySelector('[role=doc-backlink], [value], [style]'), 'what it leaves').to.equal(null);
      } finally {
        article.remove();
      }
      await settled();
      expect(errors).to.deep.equal([]);
    });

  holds('is right after each of many changes', property(150, 1));
  holds('is right after thousands of changes', property(3000, 300));
});

function writtenNotes(): HTMLOListElement {
  const list = document.createElement('ol');
  for (const [id, text] of WRITTEN) {
    const item = document.createElement('li');
    item.id = id!;
    item.append(text!);
    list.append(item);
  }
  return list;
}

/** Waits until the notes are counted, anew in each article, because nobody watches whether a note elsewhere leaves. */
async function counted(page: RandomDocument): Promise<void> {
  for (const footnote of page.elements.filter(isFootnote)) footnote.noteElement = null;
  await settled();
}

const isFootnote = (element: Element): element is ArticleFootnote => element.localName === 'article-footnote';

/** Lets microtasks and the events of popovers go by. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function check(page: RandomDocument, list: ArticleFootnoteList): void {
  const footnotes = page.elements.filter(isFootnote);
  for (const article of new Set(footnotes.map(articleOf)))
    checkNumbers(footnotes.filter((footnote) => articleOf(footnote) === article));
  checkBackLinks(page, list);
}

/** The first mentions count on one by one, a note has one number, and what the page lacks has none. */
function checkNumbers(footnotes: readonly ArticleFootnote[]): void {
  const numbers = new Map<Element, number>();
  for (const footnote of footnotes) {
    const {note, number} = footnote;
    if (!note) {
      expect(number, 'a note that is not on the page').to.equal(0);
      continue;
    }
    expect(number).to.equal(numbers.get(note) ?? numbers.size + 1);
    numbers.set(note, number);
    expect(footnote.reference!.textContent).to.equal(String(number));
    expect(footnote.reference!.getAttribute('aria-label')).to.equal(`Footnote ${number}`);
  }
}

function checkBackLinks(page: RandomDocument, list: ArticleFootnoteList): void {
  for (const link of list.querySelectorAll('a[data-article-generated][role=doc-backlink]')) {
    const target = decodeURIComponent(link.getAttribute('href')!.slice(1));
    // In two shadow trees there may be the same id; a fragment leads into none of them, so there the click alone does.
    const references = page.elements.filter(({id}) => id === target) as ArticleFootnote[];
    const reference = references.find((one) => list.itemOf(one)?.contains(link));
    expect(reference?.localName, `what the link to ${target} leads to`).to.equal('article-footnote');
    expect(articleOf(reference!), `the article of ${target}`).to.equal(articleOf(list));
  }
}

/** The text of a list that is the author's. */
function authored(list: Element): string {
  const copy = list.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll('ol[data-article-generated], a[role=doc-backlink]'))
    added.remove();
  return copy.textContent!.replaceAll('\u00a0', '').trim();
}

function articleOf(element: Element): Node {
  const article = element.closest('article, article-context');
  if (article) return article;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? articleOf(root.host) : root;
}
