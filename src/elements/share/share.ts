import {html, nothing, type TemplateResult} from 'lit';
import {ArticleFactsController} from '../../controllers/article-facts-controller.js';
import {announce} from '../../internal/announce.js';
import {ArticleElement} from '../../internal/article-element.js';
import {CONFIRMED} from '../../internal/confirm-on.js';
import {followContent} from '../../internal/follow-content.js';
import {languageOf} from '../../internal/language.js';
import {message, provideEnglish} from '../../internal/messages.js';
import {pageDocument} from '../../internal/page-document.js';
import {property} from '../../internal/property.js';
import {shareWords} from '../../locales/en.js';
import {withoutTracking} from '../../text/tracking.js';
import {safeUrl} from '../../text/url.js';
import {styles} from './share.styles.js';

provideEnglish(shareWords);

interface WellFormed {
  toWellFormed(): string;
}

/**
 * Ways to pass an article on: copy its address, the device's own share sheet, a mail. Nobody else is told.
 *
 * The address is that of the link inside the tag, otherwise the article's own, without what was added to follow the
 * reader. A link to `#section` leads to that section of the article's own address, and one to an address that is not
 * https, http, mailto or tel counts as none. The share sheet is offered where the pointer is a finger and the browser
 * lets the page share the address, as it does not in every frame. Copying is confirmed on the button and said to screen
 * readers; where the browser refuses it, the address is shown to be copied by hand.
 *
 * A reader without JavaScript sees the link.
 *
 * @tagname article-share
 * @summary Copies the article's address, or passes it on by the device's own means.
 * @slot - A link to the article, shown where the script is missing.
 * @csspart button - Each of the ways.
 * @csspart address - The address, where it has to be copied by hand.
 * @cssprop [--article-border-color] - Theme: colour of borders; a tint of the text colour by default.
 * @cssprop [--article-radius=0.5rem] - Theme: corner radius.
 * @cssprop [--article-focus-color=currentcolor] - Theme: colour of the focus ring.
 */
export class ArticleShare extends ArticleElement {
  static override styles = styles;

  /** What is passed on with the address; the article's title by default. */
  @property({attribute: 'share-title'}) shareTitle: string | null | undefined;

  #article = new ArticleFactsController(this);
  #result: 'copied' | 'refused' | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    followContent(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#result = undefined;
  }

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const text = message(this.#result === 'copied' ? 'linkCopied' : 'copyLink', language);
    const hasSheet = matchMedia('(pointer: coarse)').matches && navigator.canShare?.({url: this.#url});
    return html`
      <slot hidden></slot>
      <button part="button" @click=${this.#copy}><span .textContent=${text}></span></button>
      ${
        hasSheet
          ? html`
              <button part="button" @click=${this.#share}>${message('share', language)}</button>
            `
          : nothing
      }
      <a part="button" href=${this.#mail}>${message('shareByMail', language)}</a>
      <input
        part="address"
        readonly
        ?hidden=${this.#result !== 'refused'}
        .value=${this.#url}
        aria-label=${text}
      />
    `;
  }

  get #url(): string {
    const own = this.querySelector('a')?.getAttribute('href');
    const article = withoutTracking(this.#article.facts.url || location.href);
    // A place in the article is one of its own address, wherever this copy of it stands.
    return safeUrl(own, own?.startsWith('#') ? article : pageDocument.baseURI) ?? article;
  }

  get #title(): string {
    return this.shareTitle?.trim() || this.#article.facts.title;
  }

  /** A mail's fields are percent-encoded, with `%0A` for a new line (RFC 6068). */
  get #mail(): string {
    // Half an emoji, as a title that was cut off may end in, has no encoding.
    const title = encodeURIComponent((this.#title as string & WellFormed).toWellFormed());
    return `mailto:?subject=${title}&body=${title}%0D%0A${encodeURIComponent(this.#url)}`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#url);
      this.#result = 'copied';
      announce(message('linkCopied', languageOf(this)));
    } catch {
      this.#result = 'refused';
    }
    // An earlier press is not to end what this one says.
    clearTimeout(this.#timer);
    this.requestUpdate();
    await this.updateComplete;
    if (this.#result === 'refused') {
      this.renderRoot.querySelector('input')!.select();
    } else {
      this.#timer = setTimeout(() => {
        this.#result = undefined;
        this.requestUpdate();
      }, CONFIRMED);
    }
  }

  async #share(): Promise<void> {
    try {
      await navigator.share({title: this.#title, url: this.#url});
    } catch {
      // The reader has closed the sheet.
    }
  }
}
