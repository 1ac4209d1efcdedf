import {html, type PropertyValues, type TemplateResult} from 'lit';
import type {ContextCallback, ContextEvent} from '@lit/context';
import {articleContext, repeatRequests} from '../../article/article-context.js';
import {completeFacts, type ArticleFacts} from '../../article/article-facts.js';
import type {CommentSystemName} from '../../comments/comment-system.js';
import {ArticleFactsController} from '../../controllers/article-facts-controller.js';
import {ArticleElement} from '../../internal/article-element.js';
import {DEVELOPMENT} from '../../internal/development.js';
import {isElement} from '../../internal/node-kinds.js';
import {pageDocument} from '../../internal/page-document.js';
import {property} from '../../internal/property.js';
import {warn} from '../../internal/warn.js';
import {webUrl} from '../../text/url.js';
import {styles} from './context.styles.js';

/**
 * Tells the elements inside it what article they belong to: its address, title, dates and comment thread.
 *
 * The author puts it around an article, or once on a page, empty, with `selector`: then it answers for everything
 * inside the regions that match, which suits a theme that cannot wrap its articles. What it is not told comes from the
 * context around it, otherwise from the page's own metadata (canonical link, JSON-LD, Open Graph, `<title>`). An
 * article of another address than the page's, such as a teaser on a front page, takes only the comment system from
 * there.
 *
 * Without any context the elements read the page's metadata themselves. A reader without JavaScript sees the content,
 * as every other reader does: the element makes no box of its own. Of an address that is not http or https, or a
 * selector that does not parse, a development build warns, and they count as not given.
 *
 * @tagname article-context
 * @summary The facts of an article, for the elements inside it.
 * @slot - The article.
 * @see https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
export class ArticleContext extends ArticleElement {
  static override styles = styles;

  /** Address of the article. */
  @property() url: string | null | undefined;

  /** Title of the article. */
  @property({attribute: 'article-title'}) articleTitle: string | null | undefined;

  /** When it was published: a date or time as in `<time datetime>`. */
  @property() published: string | null | undefined;

  /** When it was last changed, likewise. */
  @property() modified: string | null | undefined;

  /** Name of its comment thread in the comment system, such as the number of a post. */
  @property() thread: string | null | undefined;

  /** The comment system, such as `wordpress`. */
  @property() system: CommentSystemName | null | undefined;

  /** Address of the comment system. */
  @property() endpoint: string | null | undefined;

  /** Selector of the parts of the page that this context answers for, beside its own content. */
  @property() selector: string | null | undefined;

  #around = new ArticleFactsController(this);
  #facts: ArticleFacts | undefined;
  #consumers = new Map<ContextCallback<ArticleFacts>, () => void>();

  constructor() {
    super();
    this.addEventListener('context-request', this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    pageDocument.addEventListener('context-request', this);
    repeatRequests();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    pageDocument.removeEventListener('context-request', this);
    repeatRequests();
  }

  /**
   * Answers a request from inside, or one that nobody around the asking element has answered, from a part of the page
   * that matches. Does without the provider of `@lit/context`, which knows only the former and is three times as long.
   *
   * @internal
   */
  handleEvent(event: Event): void {
    const {context, contextTarget, callback, subscribe} = event as ContextEvent<typeof articleContext>;
    if (context !== articleContext || contextTarget === this) return;
    if (event.currentTarget === document && !this.#answersFor(event.composedPath())) return;
    // Another context with a selector is not asked: the first one wins.
    event.stopImmediatePropagation();
    const unsubscribe = () => this.#consumers.delete(callback);
    if (subscribe) this.#consumers.set(callback, unsubscribe);
    if (this.#facts) callback(this.#facts, unsubscribe);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const url = webUrl(this.url, pageDocument.baseURI);
    if (DEVELOPMENT && this.url?.trim() && !url)
      warn(this, 'has an address that is not http or https, and does without it.');
    const {articleTitle: title, published, modified: updated, thread, system, endpoint} = this;
    const given = {url, title, published, updated, thread, system, endpoint};
    const facts = completeFacts(given, this.#around.facts);
    // Two contexts that answer for each other would otherwise never come to rest.
    if (JSON.stringify(facts) !== JSON.stringify(this.#facts)) {
      this.#facts = facts;
      for (const [callback, unsubscribe] of this.#consumers) callback(facts, unsubscribe);
    }
    if (changed.has('selector')) repeatRequests();
  }

  protected override render(): TemplateResult {
    return html`
      <slot></slot>
    `;
  }

  #answersFor(path: readonly EventTarget[]): boolean {
    const selector = this.selector?.trim();
    try {
      return Boolean(selector) && path.some((node) => isElement(node) && node.matches(selector!));
    } catch {
      if (DEVELOPMENT) warn(this, 'has a selector that does not parse, and answers for its content only.');
      return false;
    }
  }
}
