import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {ENHANCED, removeCopiedChanges} from '../../adopt/changes.js';
import {EnhancedRegion} from '../../adopt/region.js';
import type {EnhanceReport} from '../../adopt/report.js';
import {articleAround} from '../../article/article-around.js';
import {ArticleElement} from '../../internal/article-element.js';
import {isGenerated} from '../../internal/generated.js';
import {isElement} from '../../internal/node-kinds.js';
import {pageDocument, treeOf} from '../../internal/page-document.js';
import {property} from '../../internal/property.js';
import {warn} from '../../internal/warn.js';
import {styles} from './enhance.styles.js';

/** What is looked for: one of these, or several separated by spaces. */
export type EnhanceWidgets =
  'footnotes' | 'related' | 'credits' | 'quotes' | 'contents' | 'dates' | (string & Record<never, never>);

/** How long the page has to be quiet before what has come is gone over, so that a text that streams in is not slowed. */
const QUIET = 50;

/**
 * Upgrades the article that a page already has: once in a template, it finds the footnotes that any generator, editor or
 * word processor has left in a region, and marks typed as plain text with their section of notes, and makes them
 * `<article-footnote>`s in place.
 *
 * A reference is taken when the page itself proves it: its note leads back to it, or stands in a list of notes, or the
 * numbers of the marks and of the section agree. What is uncertain stays untouched, and `report` says why. The author's
 * nodes are kept: they stand in the footnotes as what is shown without the script. When the element is removed they are
 * back in their places, the same nodes in the same order. Content that arrives later is taken up.
 *
 * A reader without JavaScript sees the page as it was written. A selector that does not exist enhances nothing; one that
 * is no selector does neither, and a development build warns.
 *
 * @tagname article-enhance
 * @summary Upgrades the footnotes that an article already has, in place.
 * @slot - Content to enhance, where there is no `selector`.
 * @csspart report - With `debug`: the box that tells what was found.
 */
export class ArticleEnhance extends ArticleElement {
  static override styles = styles;

  /** Which parts of the page to enhance. By default this element's own content, or the article that it stands in. */
  @property() selector: string | null | undefined;

  /**
   * What to look for, separated by spaces: `footnotes` (default), `related`, `credits`, `quotes`, `contents`, `dates`.
   */
  @property() widgets: EnhanceWidgets | null | undefined;

  /** More words that announce a section of notes, separated by commas, such as "Evidence, Receipts". */
  @property() headings: string | null | undefined;

  /** Shows on the page what was found, and why something was left, to the person who sets it up. */
  @property({type: Boolean}) debug = false;

  #regions = new Map<Element, EnhancedRegion>();
  /** The regions that something has come to. */
  #changed = new Set<Element>();
  #observer: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What was found: what became a widget, and what was left, with the reason. */
  get report(): EnhanceReport {
    const regions = [...this.#regions.values()];
    const taken = regions.flatMap((region) => region.taken);
    const left = regions.flatMap((region) => region.left);
    return {found: taken.length + left.length, taken, left};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver((records) => this.#onMutations(records));
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#restore();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('selector') || changed.has('widgets') || changed.has('headings'))) {
      this.#restore();
      this.#enhance();
    }
  }

  protected override render(): TemplateResult {
    return html`
      <slot></slot>
      ${this.debug ? this.#debugBox() : nothing}
    `;
  }

  #debugBox(): TemplateResult {
    const {taken, left} = this.report;
    const lines = [
      `article-enhance: ${taken.length} taken, ${left.length} left`,
      ...left.map(({text, reason}) => `${text}: ${reason}`),
    ];
    return html`
      <pre part="report" .textContent=${lines.join('\n')}></pre>
    `;
  }

  /** Waits for the end of the page and for the element that the notes become. */
  async #start(): Promise<void> {
    if (document.readyState === 'loading')
      await new Promise((resolve) =>
        pageDocument.addEventListener('DOMContentLoaded', resolve, {once: true}),
      );
    await customElements.whenDefined('article-footnote');
    this.#enhance();
  }

  #enhance(): void {
    if (!this.isConnected || !customElements.get('article-footnote')) return;
    const widgets = new Set((this.widgets ?? 'footnotes').split(/\s+/));
    for (const element of this.#findRegions()) {
      let region = this.#regions.get(element);
      if (region && !this.#changed.has(element)) continue;
      if (!region) {
        removeCopiedChanges(element);
        this.#regions.set(element, (region = new EnhancedRegion(element)));
      }
      region.enhance(widgets, {headings: this.headings ?? ''});
    }
    this.#changed.clear();
    if (this.debug) this.requestUpdate();
    // What was changed just now is no news.
    this.#observer!.takeRecords();
    this.#observer!.observe(this.getRootNode(), {childList: true, subtree: true});
  }

  #findRegions(): Element[] {
    const {selector} = this;
    if (selector?.trim()) {
      try {
        const found = [...treeOf(this).querySelectorAll(selector)];
        return found.filter(
          (element) => !found.some((other) => other !== element && other.contains(element)),
        );
      } catch {
        warn(this, `enhances nothing, because "${selector}" is no selector.`);
        return [];
      }
    }
    return [this.childElementCount > 0 ? this : articleAround(this)];
  }

  #onMutations(records: readonly MutationRecord[]): void {
    for (const {target, addedNodes} of records) {
      // What the widgets add themselves is no news: going over it again would make them add it again.
      if ([...addedNodes].every((node) => isElement(node) && isGenerated(node)) || isInWidget(target))
        continue;
      for (const region of this.#regions.keys()) if (region.contains(target)) this.#changed.add(region);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#enhance(), QUIET);
    }
  }

  #restore(): void {
    for (const region of this.#regions.values()) region.restore();
    this.#regions.clear();
    this.#observer?.takeRecords();
  }
}

/** Whether a node stands in a widget that was made here, or in one that keeps its content itself. */
function isInWidget(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return element?.closest(`[${ENHANCED}], article-footnote, article-footnote-list`) !== null;
}
