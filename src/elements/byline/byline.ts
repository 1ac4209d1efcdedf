import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ArticleElement} from '../../internal/article-element.js';
import {languageOf} from '../../internal/language.js';
import {fillIn, message, pluralMessage, provideEnglish} from '../../internal/messages.js';
import {bylineWords} from '../../locales/en.js';
import {listParts} from '../../text/lists.js';
import {formatNumber} from '../../text/numbers.js';
import {parseDate} from '../../text/dates.js';
import {readingTime} from '../../text/reading-time.js';
import {styles} from './byline.styles.js';

provideEnglish(bylineWords);

const DAY = 86_400_000;

const SLOT = html`
  <slot></slot>
`;

/**
 * Who wrote an article and when, in one line that is right also when a part of it is missing.
 *
 * The author writes what there is: names or links for the writers, dates in the slots `published` and `updated`, anything
 * else in the slot `more`. Names are joined as the language does, "By Ann Lee, Bo Chen and Cy Diaz"; without a name there
 * is no "By". An update within a day of the publication is not shown, because it is the same news.
 *
 * A reader without JavaScript sees the same parts one after the other, parted by dots where the optional style sheet is.
 *
 * @tagname article-byline
 * @summary Writers, dates and reading time of an article in one line.
 * @slot - The writers: an element for each, such as `<a rel="author" href="…">`.
 * @slot published - When it was published: an `<article-date>` or a `<time>`.
 * @slot updated - When it was last changed, likewise.
 * @slot more - What else belongs in the line, such as an `<article-comment-count>`.
 * @csspart authors - The writers, with the words between them.
 * @csspart reading-time - The time that the article takes to read.
 * @cssprop [--article-muted-color] - Theme: colour of text that stands back; 80 % of the text colour by default.
 */
export class ArticleByline extends ArticleElement {
  /** @internal Slots are assigned by hand: words stand between the author's elements. */
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', slotAssignment: 'manual'};

  static override styles = styles;

  /** Whether the line says how long the article takes to read: the `<article>` or `<main>` around it. */
  @property({type: Boolean, attribute: 'reading-time'}) readingTime = false;

  #observer = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, {childList: true, attributeFilter: ['slot']});
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const [before = '', after = ''] = message('by', language).split('{authors}');
    const authors = listParts(this.#in('').length, language).map((part) => part ?? SLOT);
    const minutes = this.readingTime && this.isConnected ? this.#minutes : 0;
    return html`
      <span part="authors" ?hidden=${authors.length === 0}>${before}${authors}${after}</span>
      <span ?hidden=${!this.#in('published')[0]}><slot></slot></span>
      <span ?hidden=${!this.#updated}><slot></slot></span>
      <span
        part="reading-time"
        ?hidden=${!minutes}
        .textContent=${fillIn(pluralMessage(message('readingTime', language), minutes, language), {
          count: formatNumber(minutes, language),
        })}
      ></span>
      <span ?hidden=${!this.#in('more')[0]}><slot></slot></span>
    `;
  }

  /** Puts each child where it belongs; slots assigned by hand let words stand between the writers. */
  protected override updated(): void {
    const [published, updated, more] = [
      this.#in('published'),
      this.#updated ? this.#in('updated') : [],
      this.#in('more'),
    ];
    const nodes = [...this.#in('').map((author) => [author]), published, updated, more];
    this.renderRoot.querySelectorAll('slot').forEach((slot, index) => slot.assign(...nodes[index]!));
  }

  /** Whether the update is shown: it is one, and not of the day of publication. */
  get #updated(): boolean {
    const [published, updated] = ['published', 'updated'].map((slot) => {
      const [element] = this.#in(slot);
      const time = element?.matches('time') ? element : element?.querySelector('time');
      return time && parseDate(time.getAttribute('datetime') ?? time.textContent)?.moment;
    });
    return this.#in('updated').length > 0 && !(published && updated && Math.abs(updated - published) < DAY);
  }

  get #minutes(): number {
    const article = this.closest('article, main') ?? document.body;
    return readingTime((article as HTMLElement).innerText);
  }

  #in(slot: string): Element[] {
    return [...this.children].filter((child) => child.slot === slot);
  }
}
