import {html, type TemplateResult} from 'lit';
import {describe, descriptionIn} from '../../article/description.js';
import {JSON_LD} from '../../article/json-ld.js';
import {ArticleFactsController} from '../../controllers/article-facts-controller.js';
import {ArticleElement} from '../../internal/article-element.js';
import {languageOf} from '../../internal/language.js';
import {fillIn, message, provideEnglish} from '../../internal/messages.js';
import {updateOnceAFrame} from '../../internal/once-a-frame.js';
import {pageDocument} from '../../internal/page-document.js';
import {property} from '../../internal/property.js';
import {sourceWords} from '../../locales/en.js';
import {formatDate, parseDate} from '../../text/dates.js';
import {formatList} from '../../text/lists.js';
import {safeUrl} from '../../text/url.js';
import {styles} from './source.styles.js';

provideEnglish(sourceWords);

/** What a source is to the article: the first report, a report it came through, or data. */
export type SourceKind = 'first' | 'via' | 'data';

const MESSAGES = {first: 'firstPublishedBy', via: 'via', data: 'dataFrom'} as const;

/**
 * Names the report or the data that an article builds on: who published it, who wrote it, when, and the link.
 *
 * The author writes a link inside the tag and what is known of it in attributes. The line reads "First published by The
 * Herald · Ann Lee and Bo Chen · January 29, 2019", and after it the link. What is not given is left out.
 *
 * A reader without JavaScript sees the link, so let its text name the source. A date that cannot be read is shown as it
 * is written.
 *
 * @tagname article-source
 * @summary Where a report or its figures come from.
 * @slot - A link to the source, with words around it if you like.
 * @slot corrections - What has been corrected, behind the link: a list whose entries begin with their date.
 * @csspart credit - The line made from the attributes.
 * @cssprop [--article-muted-color] - Theme: colour of text that stands back; 80 % of the text colour by default.
 * @see https://schema.org/isBasedOn
 */
export class ArticleSource extends ArticleElement {
  static override styles = styles;

  /** What the source is: `first` published (default, and for any other value), `via` somebody, or `data`. */
  @property() kind: SourceKind | null | undefined;

  /** Who published it. */
  @property() publisher: string | null | undefined;

  /** Who wrote it; several are separated by semicolons. */
  @property() reporters: string | null | undefined;

  /** When it was published: an ISO 8601 date, such as `2019-01-29`. Anything else is shown as it is written. */
  @property() published: string | null | undefined;

  /** When it was looked at, for data that changes: a date, likewise. */
  @property() accessed: string | null | undefined;

  /**
   * Whether the page tells search engines that the article is based on it; not without a link, of an address that is
   * not safe, or where the page says so itself.
   */
  @property({type: Boolean, attribute: 'structured-data'}) structuredData = false;

  #article = new ArticleFactsController(this);
  #onSlotChange = updateOnceAFrame(this);

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const kind = Object.hasOwn(MESSAGES, this.kind ?? '') ? this.kind! : 'first';
    const publisher = this.publisher?.trim();
    const reporters = (this.reporters ?? '').split(/\s*;\s*/).filter(Boolean);
    const dated = (value: string | null | undefined) => {
      const date = parseDate(value);
      return date ? formatDate(date, language, 'long') : value?.trim();
    };
    const accessed = dated(this.accessed);
    const parts = [
      publisher && fillIn(message(MESSAGES[kind], language), {publisher}),
      formatList(reporters, language),
      dated(this.published),
      accessed && fillIn(message('accessed', language), {date: accessed}),
    ].filter(Boolean);
    // Each part is isolated: a date behind a name in another script must not change places with it.
    return html`
      <span
        part="credit"
        ?hidden=${!parts[0]}
        .textContent=${`\u2068${parts.join('\u2069\xa0· \u2068')}\u2069`}
      ></span>
      <slot @slotchange=${this.#onSlotChange}></slot>
      <slot name="corrections"></slot>
    `;
  }

  protected override updated(): void {
    const link = this.querySelector<HTMLAnchorElement>('a[href]:not([slot] *)');
    const url = this.structuredData && link ? safeUrl(link.href, pageDocument.baseURI) : null;
    const json =
      url &&
      !isSaid(url, descriptionIn(this)) &&
      JSON.stringify({
        '@context': 'https://schema.org',
        // Not another article: the page may describe that itself.
        '@type': 'WebPage',
        url: this.#article.facts.url,
        isBasedOn: {'@type': 'CreativeWork', url, publisher: this.publisher ?? undefined},
      });
    describe(this, json || '');
  }
}

/** Whether the page itself, or another element, says already that it is based on an address. */
function isSaid(url: string, own: Element | null): boolean {
  return [...pageDocument.querySelectorAll(JSON_LD)].some((script) => {
    const json = script === own ? '' : script.textContent.replaceAll('\\/', '/');
    return json.includes('"isBasedOn"') && json.includes(JSON.stringify(url));
  });
}
