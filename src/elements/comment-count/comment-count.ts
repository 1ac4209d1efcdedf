import {html, type PropertyValues, type TemplateResult} from 'lit';
import type {CommentSystemName} from '../../comments/comment-system.js';
import type {CommentThread} from '../../comments/count-loader.js';
import {CommentCountController, type CommentCountState} from '../../controllers/comment-count-controller.js';
import {ArticleElement} from '../../internal/article-element.js';
import {commentWords, type CommentLabel} from '../../internal/comment-words.js';
import {DEVELOPMENT} from '../../internal/development.js';
import {setState} from '../../internal/element-state.js';
import {languageOf} from '../../internal/language.js';
import {updateOnceAFrame} from '../../internal/once-a-frame.js';
import {property} from '../../internal/property.js';
import {putBack} from '../../internal/put-back.js';
import {replaceWords} from '../../internal/replaced-words.js';
import {warn} from '../../internal/warn.js';
import {toCount} from '../../text/count.js';
import {ArticleCommentCountChangeEvent} from './comment-count.events.js';
import {styles} from './comment-count.styles.js';

/** Whether a comment system may be asked: `required` means not before the reader agrees, `granted` that they have. */
export type CommentConsent = 'required' | 'granted' | (string & Record<never, never>);

/**
 * The number of an article's comments, in the words of the page's language: "No comments", "1 comment", "1.2K
 * comments".
 *
 * The author writes a link to the comments inside the tag. Its words are replaced when the number is known; the link
 * stays the author's. A screen reader also hears the exact number where a rounded one is shown. Words that stand in
 * elements of their own inside the link, such as the title of the article for screen readers, stay.
 *
 * The number is the attribute `count`, which a server writes, or comes from the page's JSON-LD or a comment system.
 * Nothing is requested unless `system` is set here or in the article's context; then once for all elements of a system
 * that can count several threads, only near what the reader sees, without cookies and referrer. Meanwhile, and when
 * there is no usable answer, the number or the words that the page gives stay, as for a reader without JavaScript.
 *
 * A number that is not a non-negative integer written in digits counts as none. Of that, of a system that is not known
 * or not told enough, and of an answer that cannot be used, a development build warns.
 *
 * @tagname article-comment-count
 * @summary The number of an article's comments.
 * @slot - A link to the comments.
 * @fires {ArticleCommentCountChangeEvent} article-comment-count-change - After an answer, or when there was none.
 * @cssstate unknown - While no number is known or asked for.
 * @cssstate loading - While a comment system is asked.
 * @cssstate ready - While the number is known.
 * @cssstate error - When the comment system gave no usable answer.
 * @cssstate zero - While there are no comments.
 * @cssstate closed - While nobody may comment any more.
 * @cssprop [--article-comment-count-min-inline-size=min(13ch, 80vw)] - Width that is reserved, so that an answer moves nothing.
 */
export class ArticleCommentCount extends ArticleElement {
  static override styles = styles;

  /** The number, as far as it is known. */
  @property({type: String}) count: number | null | undefined;

  /** The comment system to ask, such as `wordpress`; `json-ld` reads the page. That of the article by default. */
  @property() system: CommentSystemName | null | undefined;

  /** Address of the comment system. That of the article by default. */
  @property() endpoint: string | null | undefined;

  /** Name of the thread in the comment system. That of the article by default, otherwise the article's address. */
  @property() thread: string | null | undefined;

  /** What is counted: `replies`, `reactions`, or `comments` by default, and for any other value. */
  @property() label: CommentLabel | null | undefined;

  /** Whether nobody may comment any more: "No comments" becomes "Comments closed", any other number stays. */
  @property({type: Boolean}) closed = false;

  /**
   * With any value, such as `required`, or without one nobody is asked until this is `granted`, or until the page fires
   * the event `article-comment-count-allow` on the document while an element waits for it; those that come later ask.
   */
  @property() consent: CommentConsent | null | undefined;

  #internals = this.attachInternals();
  #comments = new CommentCountController(this);
  #onSlotChange = updateOnceAFrame(this);

  /** What is known of the number: nothing, asked for, known, or asked for in vain. */
  get state(): CommentCountState {
    return this.#comments.state;
  }

  /** What is asked, if anything: the system, its address, how the thread is named there, and what is counted. */
  get source(): CommentThread | undefined {
    return this.#comments.source;
  }

  /**
   * Asks the comment system again, also out of sight. Resolves when it has answered, or has not. Outside of a page nobody
   * is asked.
   */
  async refresh(): Promise<void> {
    // It can also leave while it is waited for.
    if (this.isConnected) await this.updateComplete;
    if (!this.isConnected) return;
    await this.#comments.refresh();
    await this.updateComplete;
  }

  /** @internal */
  countChanged(): void {
    this.dispatchEvent(new ArticleCommentCountChangeEvent(this.count ?? null, this.state));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    replaceWords(this, null);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('count') || this.count == null) return;
    const count = toCount(this.count);
    if (DEVELOPMENT && count === null) warn(this, 'has a count that is no number, and does without it.');
    this.count = count;
  }

  protected override render(): TemplateResult {
    return html`
      <slot @slotchange=${this.#onSlotChange}></slot>
    `;
  }

  protected override updated(): void {
    const current: unknown[] = [this.state, this.count === 0 && 'zero', this.closed && 'closed'];
    for (const state of ['unknown', 'loading', 'ready', 'error', 'zero', 'closed'])
      setState(this.#internals, state, current.includes(state));
    // An update can come after the element has left the page.
    const hasWords = this.count != null && this.isConnected;
    replaceWords(
      this,
      hasWords ? commentWords(this.count!, languageOf(this), this.label, this.closed) : null,
    );
    putBack(this);
  }
}
