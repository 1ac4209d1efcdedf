import {html, type TemplateResult} from 'lit';
import {articleAround} from '../../article/article-around.js';
import {ArticleElement} from '../../internal/article-element.js';
import {setState} from '../../internal/element-state.js';
import {followContent} from '../../internal/follow-content.js';
import {languageOf} from '../../internal/language.js';
import {countMessage, message, provideEnglish} from '../../internal/messages.js';
import {hasContent, ownContent} from '../../internal/own-content.js';
import {property} from '../../internal/property.js';
import {updateWhenParsed} from '../../internal/when-parsed.js';
import {bylineWords} from '../../locales/en.js';
import {hoursBetween, parseDate} from '../../text/dates.js';
import {listParts} from '../../text/lists.js';
import {readingTime} from '../../text/reading-time.js';
import {styles} from './byline.styles.js';

provideEnglish(bylineWords);

// Without white space, which would be seen before a comma: only the bundle takes it from templates.
// prettier-ignore
const SLOT = html`<slot></slot>`;

/**
 * Who wrote an article and when, in one line that is right also when a part of it is missing.
 *
 * The author writes what there is: an element for each writer, a name or a link with a role or a place if you like,
 * dates in the slots `published` and `updated`, anything else in the slot `more`. Names are joined as the language
 * does, "By Ann Lee, Bo Chen and Cy Diaz"; without a name, or with empty ones, there is no "By". Words directly in the
 * tag, or a paragraph, are taken as the whole line of the writers, and shown as they are. An update within a day of the
 * publication is not shown, because it is the same news, and neither is one before it. What is `hidden` is left out
 * with its dot; a part that a style sheet hides keeps the dot.
 *
 * A reader without JavaScript sees the same parts one after the other, parted by dots where the optional style sheet
 * is. Where nothing runs any more, as in Firefox's print and in some saved pages, commas join the names.
 *
 * @tagname article-byline
 * @summary Writers, dates and reading time of an article in one line.
 * @slot - The writers: an element for each, such as `<a rel="author" href="…">`, or words of your own.
 * @slot published - When it was published: an `<article-date>` or a `<time>`.
 * @slot updated - When it was last changed, likewise.
 * @slot more - What else belongs in the line, such as an `<article-comment-count>`.
 * @csspart authors - The writers, with the words between them.
 * @csspart reading-time - The time that the article takes to read.
 * @cssstate joined - Once the names stand between the words that join them.
 * @cssprop [--article-muted-color] - Theme: colour of text that stands back; 80 % of the text colour by default.
 */
export class ArticleByline extends ArticleElement {
  /** @internal Slots are assigned by hand: words stand between the author's elements. */
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', slotAssignment: 'manual'};

  static override styles = styles;

  /** Whether the line says how long the article takes to read: the `<article>` or `<main>` around it. */
  @property({type: Boolean, attribute: 'reading-time'}) readingTime = false;

  /** Whether the time of `reading-time` is a range, for slower and faster readers: "3–5 minutes". */
  @property({type: Boolean, attribute: 'reading-range'}) readingRange = false;

  /** For how many hours after the publication an update is the same news; 24 by default, none for what is no number. */
  @property({type: Number, attribute: 'tolerance-hours'}) toleranceHours: number | null | undefined;

  #internals = this.attachInternals();

  constructor() {
    super();
    followContent(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    updateWhenParsed(this);
  }

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const writers = this.#writers;
    const [before = '', after = ''] = this.#isWorded ? [] : message('by', language).split('{authors}');
    // prettier-ignore
    const authors = listParts(writers.map(([node]) => node!.textContent.trim() || '-'), language).map((part) =>
      part ? html`<bdi .textContent=${part}></bdi>` : SLOT,
    );
    const minutes = this.readingTime && this.isConnected ? this.#minutes : 0;
    // A fifth each way is one and a half standard deviations of the readers in the study that `readingTime` names.
    const range = this.readingRange ? 0.2 : 0;
    // The slots have names for Firefox, which prints a copy of the page that knows slots by their names only.
    // Between the parts behind the writers, white space would add to that behind their dots.
    // prettier-ignore
    return html`
      <span part="authors" ?hidden=${!writers[0]}>${before}${authors}${after}</span>
      <span ?hidden=${!this.#in('published')[0]}><slot name="published"></slot></span
      ><span ?hidden=${!this.#updated}><slot name="updated"></slot></span
      ><span part="reading-time" ?hidden=${!this.readingTime}
        ><span
          dir="auto"
          .textContent=${countMessage('readingTime', wholeMinutes(minutes * (1 + range)), language, wholeMinutes(minutes * (1 - range)))}
        ></span></span
      ><span ?hidden=${!this.#in('more')[0]}><slot name="more"></slot></span>
    `;
  }

  /** Puts each child where it belongs; slots assigned by hand let words stand between the writers. */
  protected override updated(): void {
    const nodes = [
      ...this.#writers,
      this.#in('published'),
      this.#updated ? this.#in('updated') : [],
      this.#in('more'),
    ];
    this.renderRoot.querySelectorAll('slot').forEach((slot, index) => slot.assign(...nodes[index]!));
    setState(this.#internals, 'joined', true);
  }

  /** Whether the line of the writers is worded by the author. */
  get #isWorded(): boolean {
    // An element in a frame's document is no `Element` of this page.
    return this.#nodes.some((node) =>
      node.nodeType > 1 ? node.textContent.trim() : (node as Element).matches('p'),
    );
  }

  /**
   * The nodes that make up each writer: an element that is not empty, or all that there is where the author words it.
   */
  get #writers(): (Element | Text)[][] {
    const elements = this.#in('');
    const named = elements.filter(hasContent);
    if (this.#isWorded) return named[0] || !elements[0] ? [this.#nodes] : [];
    return named.map((element) => [element]);
  }

  get #nodes(): (Element | Text)[] {
    return ownContent(this) as (Element | Text)[];
  }

  /** Whether the update is shown: it is one, and not so soon after the publication that it is the same news. */
  get #updated(): boolean {
    const [published, updated] = ['published', 'updated'].map((slot) => {
      const [element] = this.#in(slot);
      const time = element?.matches('time') ? element : element?.querySelector('time');
      return time && parseDate(time.getAttribute('datetime') ?? time.textContent);
    });
    return (
      this.#in('updated').length > 0 &&
      !(
        published &&
        updated &&
        hoursBetween(published, updated) < (Math.max(this.toleranceHours ?? 24, 0) || 0)
      )
    );
  }

  get #minutes(): number {
    const article = articleAround(this);
    return readingTime((article as HTMLElement).innerText, languageOf(article));
  }

  #in(slot: string): Element[] {
    return [...this.children].filter((child) => child.slot === slot && !(child as HTMLElement).hidden);
  }
}

const wholeMinutes = (minutes: number) => Math.max(1, Math.round(minutes));
