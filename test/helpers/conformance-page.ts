import {expect} from '@open-wc/testing';
import type {ArticleElement} from '../../src/internal/article-element.js';

/** A content of which something is left whatever an element does with it. */
export const TEXT = 'Some <b>text</b> and <a href="https://example.org/">a link</a>';

/** What elements that look around find beside them: a heading and a note. */
export const neighbours = '<h2>Heading</h2><p>Word<article-footnote>A neighbour</article-footnote></p>';

/** A part of the page for each test of one tag, which fails with an error that nobody has caught. */
export class ConformancePage {
  article = document.createElement('article');
  readonly #tag: string;
  #errors: string[] = [];

  constructor(tag: string) {
    this.#tag = tag;
    beforeEach(() => {
      this.article = document.createElement('article');
      document.body.append(this.article);
      this.#errors = [];
      window.addEventListener('error', this.#onError);
      window.addEventListener('unhandledrejection', this.#onError);
    });
    afterEach(() => {
      this.article.remove();
      window.removeEventListener('error', this.#onError);
      window.removeEventListener('unhandledrejection', this.#onError);
      expect(this.#errors).to.deep.equal([]);
    });
  }

  /** Parses an element with a content, as a page is parsed. */
  async parse(content: string, name = this.#tag): Promise<ArticleElement> {
    this.article.innerHTML = `${neighbours}<${name}>${content}</${name}>`;
    const element = this.article.lastElementChild as ArticleElement;
    await settle(element);
    return element;
  }

  #onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    this.#errors.push(String(event instanceof ErrorEvent ? event.message : event.reason));
  };
}

/** Waits for the updates of an element, and for what follows from them. */
export async function settle(element: ArticleElement): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/** The words in the shadow tree, with single spaces. */
export function shadowText(element: Element): string {
  return element.shadowRoot!.textContent.replace(/\s+/g, ' ');
}
