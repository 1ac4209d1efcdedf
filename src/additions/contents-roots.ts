/**
 * Lists the headings inside the article's own components too: `<article-contents roots>`.
 *
 * A heading in an open shadow root has no address: its link has that of the component around it in the page, which gets
 * an id when it has none, and takes the reader and focus to the heading itself. Nothing is written into a shadow root.
 * The headings stand in the order in which they are shown; they are followed when they change, and when a component is
 * defined later. Closed shadow roots stay closed. A list of the author's own is kept.
 */
import {articleAround} from '../article/article-around.js';
import type {ArticleContents} from '../elements/contents/contents.js';
import {headingSelector, HIDDEN, SMALL_SCREEN, titleOf, writeList} from '../internal/contents-list.js';
import {createElement} from '../internal/create-element.js';
import {generatedSelector} from '../internal/generated.js';
import {hasPage} from '../internal/has-page.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {isTag, shadowHost} from '../internal/node-kinds.js';
import {pageDocument} from '../internal/page-document.js';
import {watchPage} from '../internal/watch-page.js';
import {slug} from '../text/slug.js';

const TAG = 'article-contents';

/** Marks the list that is made here, also in a copy of the page. For the element it is a list of the author's own. */
const MARK = 'data-article-roots';

const LIST = `ol[${MARK}]`;

const MADE = `${LIST}, ${generatedSelector('ol')}`;

/** An element of the contents that lists such headings, for as long as it asks for them. */
class Listing {
  readonly #contents: ArticleContents;
  readonly #targetOf: ArticleContents['targetOf'];
  /** Where each link leads. */
  #targets = new Map<Element, HTMLElement>();
  /** What got an id here. */
  readonly #named = new Set<Element>();
  /** The article and the shadow roots in it. */
  readonly #observed = new Set<Node>();
  readonly #observer = new MutationObserver((records) => {
    if (records.some(({target}) => !this.#contents.contains(target))) this.#contents.requestUpdate();
  });

  constructor(contents: ArticleContents) {
    this.#contents = contents;
    // A copy of the page brings the list along.
    for (const list of contents.querySelectorAll(LIST)) list.remove();
    this.#targetOf = contents.targetOf;
    contents.targetOf = (link) => this.#targets.get(link) ?? this.#targetOf(link);
    contents.addController(this);
    contents.requestUpdate();
  }

  end(): void {
    this.#contents.removeController(this);
    this.#contents.targetOf = this.#targetOf;
    this.#observer.disconnect();
    this.#contents.querySelector(`:scope > ${LIST}`)?.remove();
    for (const element of this.#named) element.removeAttribute('id');
    this.#contents.requestUpdate();
  }

  /** Writes the list when some headings stand in shadow roots, before the element looks at it. */
  hostUpdate(): void {
    const contents = this.#contents;
    if (!contents.isConnected || contents.querySelector(`:is(ol, ul):not(:is(${MADE}), :is(${MADE}) *)`))
      return;
    const selector = headingSelector(contents.headings);
    const headings = this.#shownElements().filter((element) => element.matches(selector) && titleOf(element));
    const present = contents.querySelector(`:scope > ${LIST}`);
    const isNeeded = headings.some((heading) => heading.getRootNode() !== document);
    const list = createElement('ol', {[MARK]: ''});
    writeList(list, isNeeded ? headings : []);
    // The links stand in the order of the headings.
    list.querySelectorAll('a').forEach((link, index) => {
      link.href = `#${encodeURIComponent(this.#idFor(headings[index]!))}`;
    });
    for (const link of present?.querySelectorAll('a') ?? []) link.removeAttribute('aria-current');
    const isKept = present?.isEqualNode(list);
    if (!isKept) present?.remove();
    if (!isKept && isNeeded) contents.append(list);
    if (!present && isNeeded) void contents.updateComplete.then(() => this.#close());
    const links = [...contents.querySelectorAll(`${LIST} a`)];
    this.#targets = new Map(links.map((link, index) => [link, headings[index]!]));
  }

  #close(): void {
    const details = this.#contents.shadowRoot?.querySelector('details');
    if (details && matchMedia(SMALL_SCREEN).matches) details.open = false;
  }

  /** The elements of the article in the order in which they are shown, those of open shadow roots in their place. */
  #shownElements(): HTMLElement[] {
    const found: HTMLElement[] = [];
    const article = articleAround(this.#contents);
    const visit = (element: Element) => {
      if (element === this.#contents || element.matches(HIDDEN)) return;
      found.push(element as HTMLElement);
      const root = element.shadowRoot;
      if (root) this.#observe(root);
      if (element.localName.includes('-') && !element.matches(':defined')) awaitTag(element.localName);
      const assigned = isTag(element, 'slot') ? element.assignedElements() : [];
      for (const child of assigned[0] ? assigned : (root ?? element).children) visit(child);
    };
    this.#observe(article);
    for (const child of article.children) visit(child);
    return found;
  }

  #observe(node: Node): void {
    if (this.#observed.has(node)) return;
    this.#observed.add(node);
    const attributeFilter = ['hidden', 'slot'];
    this.#observer.observe(node, {childList: true, subtree: true, characterData: true, attributeFilter});
  }

  /**
   * The id that a heading's link has: the heading's own in the page, otherwise that of the component around it there.
   */
  #idFor(heading: HTMLElement): string {
    let place: Element = heading;
    for (let host = shadowHost(place); host; host = shadowHost(place)) place = host;
    if (!place.id) {
      place.id = slug(titleOf(heading), (id) => pageDocument.getElementById(id) !== null);
      this.#named.add(place);
    }
    return place.id;
  }
}

const listings = new Map<ArticleContents, Listing>();

function updateAll(): void {
  for (const [contents, listing] of listings) {
    if (contents.isConnected && contents.hasAttribute('roots')) continue;
    listings.delete(contents);
    listing.end();
  }
  for (const contents of pageDocument.querySelectorAll<ArticleContents>(`${TAG}[roots]:defined`))
    if (!listings.has(contents)) listings.set(contents, new Listing(contents));
}

/** The tags whose definition is waited for. */
const awaited = new Set<string>();

/** Looks again when a component has become one, which no observer tells. */
function awaitTag(tag: string): void {
  if (awaited.has(tag)) return;
  awaited.add(tag);
  void customElements.whenDefined(tag).then(() => {
    for (const contents of listings.keys()) contents.requestUpdate();
  });
}

if (hasPage()) {
  noteAddition('contents-roots');
  watchPage(['roots'], updateAll);
  void customElements.whenDefined(TAG).then(updateAll);
}
