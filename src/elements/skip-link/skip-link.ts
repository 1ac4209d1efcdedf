import {html, nothing, type TemplateResult} from 'lit';
import {ArticleElement} from '../../internal/article-element.js';
import {setState} from '../../internal/element-state.js';
import {followContent} from '../../internal/follow-content.js';
import {languageOf} from '../../internal/language.js';
import {focusOn, linkTarget} from '../../internal/link-target.js';
import {fillIn, message, provideEnglish} from '../../internal/messages.js';
import {isTag} from '../../internal/node-kinds.js';
import {property} from '../../internal/property.js';
import {warn} from '../../internal/warn.js';
import {skipLinkWords} from '../../locales/en.js';
import {styles} from './skip-link.styles.js';

provideEnglish(skipLinkWords);

/**
 * A way past what a reader with a keyboard does not want to tab through: the page's skip link, or one past an embed.
 *
 * With one link inside, it is the page's skip link: out of sight until the link has focus. The link takes focus along
 * to its target, so that the next Tab goes on from there. With anything else inside, such as an embedded map, it puts a
 * link before that leads behind it. It adds no other stop on the way.
 *
 * A reader without JavaScript sees the link, where the optional style sheet hides it until it has focus, or the embed.
 * Of a link that leads nowhere, a development build warns.
 *
 * @tagname article-skip-link
 * @summary The page's skip link, or a link past an embed.
 * @slot - One link to a fragment of the page, or what the reader may want to skip.
 * @csspart link - The link past an embed.
 * @cssstate link - While it holds one link and nothing else: the page's skip link.
 * @cssprop [--article-surface] - Theme: background of what stands above the page; by default white or nearly black, as
 *   fits the text around it.
 * @cssprop [--article-surface-text] - Theme: text colour on that background.
 * @cssprop [--article-focus-color=currentcolor] - Theme: colour of the focus ring.
 * @see https://www.w3.org/WAI/WCAG22/Techniques/general/G1
 */
export class ArticleSkipLink extends ArticleElement {
  static override styles = styles;

  /**
   * Text of the link past an embed; by default "Skip past" with the `title` of the `<iframe>` inside, or "this
   * content", in the page's language.
   */
  @property() label: string | null | undefined;

  #internals = this.attachInternals();

  constructor() {
    super();
    followContent(this);
  }

  protected override render(): TemplateResult {
    const isLink = this.#link !== null;
    setState(this.#internals, 'link', isLink);
    return html`
      ${
        isLink
          ? nothing
          : html`
              <a
                part="link"
                href="#"
                .textContent=${this.label?.trim() || this.#name}
                @click=${this.#skip}
              ></a>
            `
      }
      <slot @click=${this.#follow}></slot>
      <span id="end" @blur=${this.#leave}></span>
    `;
  }

  /** The link, when it is all that there is. */
  get #link(): HTMLAnchorElement | null {
    const [only, ...others] = this.children;
    return others.length === 0 && isTag(only, 'a') && only.hash ? only : null;
  }

  /** Names what is skipped as the embed is named, so that several links of a page differ. */
  get #name(): string {
    const language = languageOf(this);
    const title = this.querySelector('iframe')?.title.trim();
    return title ? fillIn(message('skipPastNamed', language), {title}) : message('skipPast', language);
  }

  #skip(event: Event): void {
    event.preventDefault();
    const end = this.renderRoot.querySelector<HTMLElement>('#end')!;
    // A stop only while it has focus. With -1, Chromium's next Tab goes back to the start of the shadow tree.
    end.tabIndex = 0;
    end.focus();
  }

  #leave(event: Event): void {
    (event.target as HTMLElement).removeAttribute('tabindex');
  }

  /** Takes focus along, which browsers leave behind when the target cannot have it. The address changes as ever. */
  #follow(): void {
    const link = this.#link;
    if (!link) return;
    const target = linkTarget(link);
    if (target) focusOn(target);
    else warn(this, `leads nowhere: no element has the id "${link.hash.slice(1)}".`);
  }
}
