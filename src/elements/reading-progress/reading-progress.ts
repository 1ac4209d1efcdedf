import {html, type TemplateResult} from 'lit';
import {ArticleElement} from '../../internal/article-element.js';
import {pageDocument} from '../../internal/page-document.js';
import {property} from '../../internal/property.js';
import {updateWhenParsed} from '../../internal/when-parsed.js';
import {styles} from './reading-progress.styles.js';

/**
 * A bar that shows how much of the article has been read: of the article, not of the page with its comments and footer.
 *
 * The browser moves it as the page scrolls, by a scroll-driven animation; where it has none, a listener does. It is for
 * the eye: a screen reader, which knows where it is in the page, skips it. Print has none.
 *
 * A reader without JavaScript sees nothing.
 *
 * @tagname article-reading-progress
 * @summary A bar with the progress through the article.
 * @csspart bar - The bar.
 * @cssprop [--article-reading-progress-block-size=3px] - Thickness of the bar.
 * @cssprop [--article-reading-progress-color] - Colour of the bar; by default `--article-link-color`.
 * @cssprop [--article-link-color] - Theme: colour of what acts like a link; by default the browser's for links, mixed with
 *   the text's. Links have the page's.
 * @see https://www.w3.org/TR/scroll-animations-1/
 */
export class ArticleReadingProgress extends ArticleElement {
  static override styles = styles;

  /**
   * Id of the article; by default the one around the tag, otherwise the first of the page outside of `#comments`,
   * because many themes have an `<article>` for each comment. Without one there is no bar.
   */
  @property({attribute: 'for'}) htmlFor: string | null | undefined;

  #end: (() => void) | undefined;
  #followed: Element | null | undefined;
  #observer = new MutationObserver(() => {
    if (this.article !== this.#followed) this.requestUpdate();
  });

  /** @internal The article that the bar is of; `additions/reading-progress-time.js` tells the rest of it. */
  get article(): HTMLElement | null {
    if (this.htmlFor) return pageDocument.getElementById(this.htmlFor);
    return this.closest('article') ?? pageDocument.querySelector('article:not(#comments *)');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    updateWhenParsed(this);
    // A script may put another article in place of the one that the reader came for.
    this.#observer.observe(document, {childList: true, subtree: true});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#end?.();
  }

  protected override render(): TemplateResult {
    return html`
      <div part="bar" aria-hidden="true"></div>
    `;
  }

  protected override updated(): void {
    this.#end?.();
    const article = (this.#followed = this.article);
    if (!article || !this.isConnected) return;
    const bar = this.renderRoot.querySelector<HTMLElement>('[part=bar]')!;
    const frames = [{transform: 'scaleX(0)'}, {transform: 'scaleX(1)'}];
    const {ViewTimeline} = globalThis as {ViewTimeline?: new (options: object) => AnimationTimeline};
    if (ViewTimeline) {
      // From the moment when the top of the article leaves the window until its end comes into it; not
      // 'contain', which begins before the first with an article that is shorter than the window.
      const range = {rangeStart: 'exit-crossing 0%', rangeEnd: 'entry-crossing 100%'};
      const timeline = new ViewTimeline({subject: article});
      const animation = bar.animate(frames, {timeline, fill: 'both', ...range});
      this.#end = () => animation.cancel();
    } else {
      const animation = bar.animate(frames, {duration: 1000, fill: 'both'});
      animation.pause();
      const move = () => {
        const {top, height} = article.getBoundingClientRect();
        animation.currentTime = 1000 * Math.min(1, Math.max(0, -top / Math.max(1, height - innerHeight)));
      };
      move();
      addEventListener('scroll', move, {passive: true});
      this.#end = () => {
        animation.cancel();
        removeEventListener('scroll', move);
      };
    }
  }
}
