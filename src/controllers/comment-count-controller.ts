import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {describedComments} from '../article/described-comments.js';
import {pageFacts} from '../article/page-facts.js';
import {loadCount, type CommentThread} from '../comments/count-loader.js';
import {commentSystem} from '../comments/systems.js';
import {DEVELOPMENT} from '../internal/development.js';
import {whenNear} from '../internal/near-viewport.js';
import {pageDocument} from '../internal/page-document.js';
import {warn} from '../internal/warn.js';
import {webUrl} from '../text/url.js';
import {ArticleFactsController} from './article-facts-controller.js';

/**
 * What is known of a number of comments: nothing (`unknown`), asked for (`loading`), known (`ready`), or asked for in
 * vain (`error`).
 */
export type CommentCountState = 'unknown' | 'loading' | 'ready' | 'error';

/** Systems that give their numbers only to a script of their own in the page, which the library does not load. */
const SCRIPT_ONLY = /^(disqus|hyvor|facebook|intensedebate|cackle)\b/;

/** What the controller needs of its element: the attributes, and to be told. */
export interface CommentCountHost extends ReactiveControllerHost, HTMLElement {
  count: number | null | undefined;
  readonly system: string | null | undefined;
  readonly endpoint: string | null | undefined;
  readonly thread: string | null | undefined;
  readonly consent: string | null | undefined;
  /** Called after an answer, when the element has shown it. */
  countChanged(): void;
}

/** The event by which a page lets the elements that wait for consent ask. */
const ALLOW = 'article-comment-count-allow';

let isAllowed = false;

/** Those that wait until they come near the reader's view. */
const waiting = new Set<CommentCountController>();

/** Asks for the number of comments of the article that an element belongs to, and writes it into the element. */
export class CommentCountController implements ReactiveController {
  #host: CommentCountHost;
  #article: ArticleFactsController;
  #asked = '';
  #request: AbortController | undefined;
  #hasFailed = false;
  #isNear = false;

  constructor(host: CommentCountHost) {
    this.#host = host;
    this.#article = new ArticleFactsController(host);
    host.addController(this);
  }

  get state(): CommentCountState {
    if (this.#request) return 'loading';
    if (this.#hasFailed) return 'error';
    return this.#host.count == null ? 'unknown' : 'ready';
  }

  /** What is to be asked, if anything; without an endpoint it is the page itself. */
  get source(): CommentThread | undefined {
    const host = this.#host;
    const {facts} = this.#article;
    const own = host.system?.trim().toLowerCase();
    const system = own || facts.system;
    if (!system) return undefined;
    if (host.consent != null && host.consent !== 'granted' && !isAllowed) {
      pageDocument.addEventListener(ALLOW, this.#onAllow);
      return undefined;
    }
    // Another system's address and names of threads say nothing here.
    const around = facts.system && system !== facts.system ? undefined : facts;
    const url = this.#address(facts.url);
    if (system === 'json-ld') return {system, endpoint: '', thread: url};
    const known = commentSystem(system);
    const found = known?.discover?.(pageDocument);
    const endpoint = webUrl(
      host.endpoint?.trim() || around?.endpoint || known?.endpoint || found?.endpoint,
      pageDocument.baseURI,
    );
    const thread =
      host.thread?.trim() ||
      around?.thread ||
      (url === pageFacts(pageDocument).url && found?.thread) ||
      known?.threadOf?.(url);
    if (known && endpoint && thread) return {system, endpoint, thread, counts: known.counts};
    if (DEVELOPMENT && document.readyState !== 'loading') {
      warn(host, known ? missing(endpoint) : unknown(system));
    }
    return undefined;
  }

  hostUpdate(): void {
    // An update can come after the element has left the page.
    if (!this.#host.isConnected) return;
    const source = this.source;
    if (JSON.stringify(source) === this.#asked) return;
    // The page's own number is there at once; what costs a request waits for the reader.
    if (!source?.endpoint || this.#isNear) void this.#ask(source);
    else {
      waiting.add(this);
      whenNear(this.#host, this.#onNear);
    }
  }

  hostDisconnected(): void {
    waiting.delete(this);
    pageDocument.removeEventListener(ALLOW, this.#onAllow);
    this.#isNear = false;
    if (!this.#request) return;
    this.#stop();
    // What was not answered is asked for again when the element comes back.
    this.#asked = '';
  }

  /** Asks again, also when the element is not in sight. */
  refresh(): Promise<void> {
    return this.#ask(this.source, true);
  }

  async #ask(source: CommentThread | undefined, isFresh = false): Promise<void> {
    this.#stop();
    this.#asked = JSON.stringify(source);
    this.#hasFailed = false;
    if (!source) return;
    if (!source.endpoint) {
      this.#host.count = describedComments(source.thread) ?? this.#host.count;
      return;
    }
    const request = (this.#request = new AbortController());
    this.#host.requestUpdate();
    const answer = await loadCount(source, request.signal, isFresh).catch((error: unknown) => String(error));
    // Something else has been asked meanwhile, or the element has left.
    if (this.#request !== request) return;
    if (typeof answer === 'number') this.#host.count = answer;
    else this.#hasFailed = true;
    if (DEVELOPMENT && this.#hasFailed)
      warn(this.#host, `got no count from ${source.endpoint} and shows what it has: ${answer}.`);
    this.#request = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.countChanged();
  }

  /** Asks, and fills the request with what else waits for the same system: it costs less than a request of its own. */
  #onNear = (): void => {
    // Another one has taken it along.
    if (!waiting.has(this)) return;
    const {system, endpoint} = this.source ?? {};
    let room = commentSystem(system ?? '')?.limit ?? 1;
    for (const other of [this, ...waiting]) {
      if (other.source?.endpoint !== endpoint || !waiting.delete(other)) continue;
      other.#isNear = true;
      other.#host.requestUpdate();
      if (--room < 1) break;
    }
  };

  #onAllow = (): void => {
    isAllowed = true;
    this.#host.requestUpdate();
  };

  #stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  /**
   * Address of the article. On a page with several, such as a front page, it is the one that the element's link leads
   * to, unless a context names it.
   */
  #address(url: string): string {
    const link = this.#host.querySelector('a');
    const page = pageDocument.URL.split('#')[0];
    const target = link?.origin === location.origin ? webUrl(link.href, page!) : page;
    return target !== page && url === pageFacts(pageDocument).url ? target! : url;
  }
}

function missing(endpoint: string): string {
  return `needs ${endpoint ? 'a thread' : 'the http or https address of the comment system as endpoint'}.`;
}

function unknown(system: string): string {
  return SCRIPT_ONLY.test(system)
    ? `asks nobody: ${system} gives its numbers only to a script of its own. Let your server fetch them, as JSON.`
    : `does not know the comment system "${system}". Most are in the addition comment-systems, loaded first.`;
}
