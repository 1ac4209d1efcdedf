import {LitElement} from 'lit';
import type {ArticleFacts} from '../../src/article/article-facts.js';
import {ArticleFactsController} from '../../src/controllers/article-facts-controller.js';

/** An element of the tests that asks for the facts of its article, and counts its updates. */
export class FactsReader extends LitElement {
  updates = 0;
  #facts = new ArticleFactsController(this);

  get facts(): ArticleFacts {
    return this.#facts.facts;
  }

  protected override willUpdate(): void {
    this.updates++;
  }
}

customElements.define('facts-reader', FactsReader);

declare global {
  interface HTMLElementTagNameMap {
    'facts-reader': FactsReader;
  }
}
