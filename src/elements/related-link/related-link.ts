import {html, nothing, type TemplateResult} from 'lit';
import {TextUnderLink} from '../../controllers/text-under-link.js';
import {ArticleElement} from '../../internal/article-element.js';
import {DEVELOPMENT} from '../../internal/development.js';
import {followContent} from '../../internal/follow-content.js';
import {type HeadingLevel, knownLevel} from '../../internal/heading-level.js';
import {languageOf} from '../../internal/language.js';
import {message, provideEnglish} from '../../internal/messages.js';
import {pageDocument} from '../../internal/page-document.js';
import {property} from '../../internal/property.js';
import {warn} from '../../internal/warn.js';
import {relatedWords} from '../../locales/en.js';
import {safeUrl} from '../../text/url.js';
import {styles} from './related-link.styles.js';

provideEnglish(relatedWords);

/**
 * A link to another article, as a card between two paragraphs.
 *
 * The author writes one `<a>` inside the tag, whose text is the title, and beside it what else there is: a picture, a
 * description, a source, a date. The link stays the author's own and the card's only one: it names the card, and it can
 * be pressed anywhere on the card, with any button of the mouse and with any key held; what the mouse drags over the
 * other texts is a selection. What holds a link of its own, such as a description, stands above it, so that both can be
 * reached. A title that is wrapped, in a `<p>` by a CMS or in a heading, is pressed as a whole card where the page has
 * the optional style sheet.
 *
 * A reader without JavaScript sees the same parts, as a card when the page has the optional style sheet. In print the
 * link's address follows its title. A picture that does not load leaves no hole.
 *
 * The link is never rewritten or checked: one to `javascript:` stays what it is, as it would without this element. Of
 * that, and of a card without a link, a development build warns; what it holds is shown all the same.
 *
 * @tagname article-related-link
 * @summary A link to another article, as a card.
 * @slot - The link; its text is the title of the card.
 * @slot image - A picture, decorative as a rule: `<img slot="image" alt="" width="…" height="…">`.
 * @slot description - What the other article is about.
 * @slot source - Who has published it.
 * @slot date - When: a `<time>`.
 * @csspart label - The word above the title.
 * @csspart title - The box around the link.
 * @cssprop [--article-related-link-image-size=8rem] - Width of the picture; at most 30 % of the card or 5.5rem, and what the words beside it leave: 6em are theirs.
 * @cssprop [--article-related-link-image-ratio=4/3] - Aspect ratio that is kept free for the picture.
 * @cssprop [--article-focus-color=currentcolor] - Theme: colour of the focus ring.
 * @cssprop [--article-muted-color] - Theme: colour of text that stands back; 80 % of the text colour by default.
 * @cssprop [--article-border-color] - Theme: colour of borders; a tint of the text colour by default.
 * @cssprop [--article-radius=0.5rem] - Theme: corner radius.
 */
export class ArticleRelatedLink extends ArticleElement {
  static override styles = styles;

  /** The word above the title; "Related", in the page's language, by default, and none in an `<article-related-list>`. */
  @property() label: string | null | undefined;

  /**
   * Level of the title in the page's outline, 1 to 6; without one, or with any other value, the title is no heading.
   */
  @property({attribute: 'heading-level'}) headingLevel: HeadingLevel | null | undefined;

  #internals = this.attachInternals();

  /** Listens while the event goes down to the picture, because `load` and `error` do not come up again. */
  #onLoad = {handleEvent: () => this.requestUpdate(), capture: true};

  constructor() {
    super();
    new TextUnderLink(this);
    followContent(this);
  }

  protected override willUpdate(): void {
    const link = this.querySelector('a');
    this.#internals.role = 'article';
    this.#internals.ariaLabelledByElements = link && [link];
    if (DEVELOPMENT && this.isConnected && document.readyState !== 'loading') {
      if (!link) warn(this, 'holds no link. Write an <a> inside the tag.');
      else if (!safeUrl(link.href, pageDocument.baseURI))
        warn(this, 'has a link that leads nowhere, or to an address that is not safe.');
    }
  }

  protected override render(): TemplateResult {
    const image = this.querySelector<HTMLImageElement>('img[slot=image], [slot=image] img');
    const level = knownLevel(this.headingLevel);
    // The heading of a list says it for all.
    const word = this.closest('article-related-list') ? '' : message('related', languageOf(this));
    const label = this.label?.trim() || word;
    return html`
      <div part="label" ?hidden=${!label} .textContent=${label}></div>
      <div part="title" role=${level ? 'heading' : nothing} aria-level=${level ?? nothing}>
        <slot></slot>
      </div>
      <slot name="description" ?data-above=${this.querySelector('[slot=description] a')}></slot>
      <slot name="source" ?data-above=${this.querySelector('[slot=source] a')}></slot>
      <slot name="date"></slot>
      <slot
        name="image"
        ?hidden=${image?.complete && !image.naturalWidth}
        @load=${this.#onLoad}
        @error=${this.#onLoad}
      ></slot>
    `;
  }
}
