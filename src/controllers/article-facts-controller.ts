import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ContextEvent, type ContextCallback} from '@lit/context';
import {articleContext, requests} from '../article/article-context.js';
import type {ArticleFacts} from '../article/article-facts.js';
import {pageFacts} from '../article/page-facts.js';
import {pageDocument} from '../internal/page-document.js';
import {updateWhenParsed} from '../internal/when-parsed.js';

/**
 * Gives an element the facts of its article: from the `<article-context>` that it stands in or that answers for its
 * part of the page, otherwise from the page itself. The element updates when they change.
 */
export class ArticleFactsController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #provided: ArticleFacts | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The facts as they are known now. The page is read when this is first asked for. */
  get facts(): ArticleFacts {
    return this.#provided ?? pageFacts(pageDocument);
  }

  hostConnected(): void {
    requests.add(this.#request);
    this.#request();
    updateWhenParsed(this.#host);
  }

  hostDisconnected(): void {
    requests.delete(this.#request);
    this.#release();
  }

  #request = (): void => {
    const before = this.#provided;
    this.#release();
    this.#host.dispatchEvent(new ContextEvent(articleContext, this.#host, this.#receive, true));
    if (this.#provided !== before) this.#host.requestUpdate();
  };

  #receive: ContextCallback<ArticleFacts> = (facts, unsubscribe) => {
    // A nearer provider has taken over.
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    if (facts !== this.#provided) this.#host.requestUpdate();
    this.#provided = facts;
  };

  #release(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#provided = undefined;
  }
}
