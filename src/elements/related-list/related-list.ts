import {html, nothing, type TemplateResult} from 'lit';
import {ArticleElement} from '../../internal/article-element.js';
import {followContent} from '../../internal/follow-content.js';
import {type HeadingLevel, knownLevel} from '../../internal/heading-level.js';
import {headingOf} from '../../internal/heading-of.js';
import {provideEnglish} from '../../internal/messages.js';
import {hasContent, ownContent} from '../../internal/own-content.js';
import {property} from '../../internal/property.js';
import {relatedWords} from '../../locales/en.js';
import {styles} from './related-list.styles.js';

provideEnglish(relatedWords);

/**
 * Several related links as a list with a heading.
 *
 * Each child is an item of the list: an `<article-related-link>`, or a link. They stay where they are in the page.
 * A reader without JavaScript sees them one below the other, below the heading where the page has the optional style
 * sheet. Without a child nothing is shown, the heading neither.
 *
 * Words, pictures and whatever else stands between the links are shown in their place, each in a line of its own. A
 * single child, such as a `<ul>` of the author's, is no list of one. Empty links and paragraphs and the line breaks
 * that a CMS puts in are left out.
 *
 * @tagname article-related-list
 * @summary Related links as a list with a heading.
 * @slot - The links.
 * @slot heading - A heading of your own, in place of the one made from the attribute; it also names the landmark.
 * @csspart heading - The heading made from the `heading` attribute.
 * @csspart list - The list.
 * @cssprop [--article-related-list-columns=1] - Number of columns.
 */
export class ArticleRelatedList extends ArticleElement {
  /** @internal Slots are assigned by hand: words stand between the author's elements. */
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', slotAssignment: 'manual'};

  static override styles = styles;

  /** Text of the heading; "Related", in the page's language, by default. */
  @property() heading: string | null | undefined;

  /** Level of the heading in the page's outline, 1 to 6; any other value counts as 2. */
  @property({attribute: 'heading-level'}) headingLevel: HeadingLevel | null | undefined;

  constructor() {
    super();
    followContent(this);
  }

  protected override render(): TemplateResult {
    const heading = headingOf(this, 'related');
    const items = this.#items;
    const slots = items.map(
      () => html`
        <div role=${items[1] ? 'listitem' : nothing}><slot></slot></div>
      `,
    );
    // The slot has a name for Firefox, which prints a copy of the page that knows slots by their names only.
    return html`
      <section aria-label=${heading} ?hidden=${!items[0]}>
        <slot name="heading">
          <div
            part="heading"
            role="heading"
            aria-level=${knownLevel(this.headingLevel) ?? 2}
            .textContent=${heading}
          ></div>
        </slot>
        <div part="list" role=${items[1] ? 'list' : nothing}>${slots}</div>
      </section>
    `;
  }

  /** Puts each link into its item; slots assigned by hand leave the author's elements as they are. */
  protected override updated(): void {
    const [heading, ...slots] = this.renderRoot.querySelectorAll('slot');
    heading!.assign(...this.querySelectorAll(':scope > [slot=heading]'));
    this.#items.forEach((item, index) => slots[index]!.assign(item));
  }

  get #items(): (Element | Text)[] {
    return ownContent(this).filter(hasContent) as (Element | Text)[];
  }
}
