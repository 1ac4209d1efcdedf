import {html, type TemplateResult} from 'lit';
import {articleAround} from '../../article/article-around.js';
import {elementById} from '../../article/element-by-id.js';
import {CurrentHeading} from '../../controllers/current-heading.js';
import {ArticleElement} from '../../internal/article-element.js';
import {headingSelector, HIDDEN, SMALL_SCREEN, titleOf, writeList} from '../../internal/contents-list.js';
import {createGenerated, generatedSelector} from '../../internal/generated.js';
import {headingOf} from '../../internal/heading-of.js';
import {focusOn, isPlainPress, linkTarget, reveal} from '../../internal/link-target.js';
import {provideEnglish} from '../../internal/messages.js';
import {updateOnceAFrame} from '../../internal/once-a-frame.js';
import {pageDocument} from '../../internal/page-document.js';
import {property} from '../../internal/property.js';
import {contentsWords} from '../../locales/en.js';
import {slug} from '../../text/slug.js';
import {decoded} from '../../text/url.js';
import {styles} from './contents.styles.js';

provideEnglish(contentsWords);

const GENERATED = generatedSelector('ol');

const LIST = `:scope > ${GENERATED}`;

/**
 * The contents of an article, with the section that the reader is in marked.
 *
 * The author writes a list of links inside the tag, or nothing: then the list is made of the headings of the
 * `<article>` or `<main>` around it, and follows them when they change. A heading without an id gets one made of its
 * words; ids that it has are never changed. Following a link leaves nothing in the history, and takes focus along.
 *
 * On small screens a list that is made here is closed at first, so that the text comes first. Otherwise it is open, and
 * readers open and close it with the browser's own disclosure. A section behind a closed disclosure is opened when its
 * link is followed. Tell the page about headers that stick to its top: `html {scroll-padding-top: 4rem}`.
 *
 * A reader without JavaScript sees the author's list. Without a heading nothing is shown.
 *
 * @tagname article-contents
 * @summary Contents of the article, with the current section marked.
 * @slot - A list of links of your own.
 * @csspart heading - The words above the list, which open and close it.
 * @cssprop [--article-focus-color=currentcolor] - Theme: colour of the focus ring.
 * @see https://www.w3.org/TR/wai-aria-1.2/#aria-current
 */
export class ArticleContents extends ArticleElement {
  static override styles = styles;

  /** Words above the list; "Contents", in the page's language, by default. */
  @property() heading: string | null | undefined;

  /** The headings that are listed, as a selector; `h2, h3` by default, and for a selector that is none. */
  @property() headings: string | null | undefined;

  /**
   * @internal What a link of the list leads to: in this article, where others of the page have the same ids.
   * `additions/contents-roots.js` knows what no address does.
   */
  targetOf = (link: HTMLAnchorElement): HTMLElement | null => {
    const target = linkTarget(link);
    return target && (elementById(target.id, this) as HTMLElement);
  };

  #onSlotChange = updateOnceAFrame(this);
  /** The headings that got their ids here, with these. */
  #named = new Map<Element, string>();
  #current = new CurrentHeading(this, (heading) => this.#mark(heading));
  #observer = new MutationObserver((records) => {
    if (records.some(({target}) => !this.contains(target))) this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(articleAround(this), {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['hidden'],
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.querySelector(LIST)?.remove();
    // Not one that the page has given it since.
    for (const [heading, id] of this.#named) if (heading.id === id) heading.removeAttribute('id');
    this.#named.clear();
  }

  protected override render(): TemplateResult {
    if (this.isConnected) this.#list();
    const heading = headingOf(this, 'contents');
    return html`
      <nav aria-label=${heading} ?hidden=${!this.querySelector('a')} @click=${this.#onClick}>
        <details ?open=${!this.querySelector(LIST) || !matchMedia(SMALL_SCREEN).matches}>
          <summary part="heading" .textContent=${heading}></summary>
          <slot @slotchange=${this.#onSlotChange}></slot>
        </details>
      </nav>
    `;
  }

  /** Finds the headings, and makes the list of them unless the author has written one. */
  #list(): void {
    const own = this.querySelector(`:is(ol, ul):not(${GENERATED}, ${GENERATED} *)`);
    if (own) {
      this.querySelector(LIST)?.remove();
      this.#current.headings = [...own.querySelectorAll('a')]
        .map(this.targetOf)
        .filter((target) => target !== null);
    } else {
      const found = [
        ...articleAround(this).querySelectorAll<HTMLElement>(headingSelector(this.headings)),
      ].filter(
        (heading) =>
          !this.contains(heading) &&
          titleOf(heading) &&
          // What hides this element too may be shown again with it.
          heading.closest(HIDDEN)?.contains(this) !== false,
      );
      for (const heading of found) {
        if (heading.id) continue;
        heading.id = slug(titleOf(heading), (id) => pageDocument.getElementById(id) !== null);
        this.#named.set(heading, heading.id);
        // The browser has looked for it in vain when the page was opened. A reader who has scrolled since stays there.
        if (!scrollY && decoded(location.hash) === `#${heading.id}`) heading.scrollIntoView();
      }
      this.#writeList(found);
      this.#current.headings = found;
    }
    this.#current.update();
  }

  /** Writes the list unless it is there already. */
  #writeList(headings: readonly HTMLElement[]): void {
    const list = createGenerated('ol');
    writeList(list, headings);
    const present = this.querySelector(LIST);
    this.#mark(undefined);
    if (present?.isEqualNode(list)) return;
    present?.remove();
    if (headings[0]) this.append(list);
  }

  #mark(heading: Element | undefined): void {
    const links = [...this.querySelectorAll('a')];
    const current = heading && links.find((link) => this.targetOf(link) === heading);
    for (const link of links) link.ariaCurrent = link === current ? 'location' : null;
  }

  #onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    const target = link && this.targetOf(link);
    if (!target || !isPlainPress(event)) return;
    event.preventDefault();
    this.#current.lock(target);
    reveal(target);
    target.scrollIntoView();
    focusOn(target);
  }
}
