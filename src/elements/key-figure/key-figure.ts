import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ArticleElement} from '../../internal/article-element.js';
import {languageOf} from '../../internal/language.js';
import {warn} from '../../internal/warn.js';
import {formatNumber} from '../../text/numbers.js';
import {styles} from './key-figure.styles.js';

/**
 * A number with what it means, how it has changed and where it comes from.
 *
 * The author writes a `<data value>` inside the tag, with the number as it should read or empty, and the rest in slots.
 * An empty one gets the number in the digits of the page's language. The parts stand in the order in which they are read,
 * number first, and nothing counts up. For several figures write a list: an `<ul>` with one figure in each `<li>`.
 *
 * A reader without JavaScript sees the same parts. A value that is no number is shown as it is written, and a
 * development build warns.
 *
 * @tagname article-key-figure
 * @summary A number with its label, its change and its source.
 * @slot - The number: `<data value="339">339</data>`, with words such as "nearly" before it if you like.
 * @slot label - What is counted: "arrests".
 * @slot change - How it has changed, in words and with its sign: "+12 since 2018".
 * @slot source - Where the number comes from, and of when it is.
 * @csspart number - The number.
 * @cssprop [--article-key-figure-font-size=2em] - Font size of the number.
 * @cssprop [--article-muted-color] - Theme: colour of text that stands back; 80 % of the text colour by default.
 */
export class ArticleKeyFigure extends ArticleElement {
  static override styles = styles;

  /** Unit in which the number is written, as in `Intl.NumberFormat`: `percent`, `kilometer`; only for an empty `<data>`. */
  @property() unit: string | null | undefined;

  protected override render(): TemplateResult {
    const data = this.querySelector('data');
    return html`
      <div part="number">
        <slot @slotchange=${() => this.requestUpdate()}></slot>
        <span .textContent=${data && !data.textContent.trim() ? this.#format(data.value) : ''}></span>
      </div>
      <slot name="label"></slot>
      <slot name="change"></slot>
      <slot name="source"></slot>
    `;
  }

  #format(value: string): string {
    const number = value.trim() ? Number(value) : NaN;
    if (Number.isFinite(number)) {
      try {
        return formatNumber(number, languageOf(this), this.unit ? {style: 'unit', unit: this.unit} : {});
      } catch {
        warn(this, `has a unit that is not known: "${this.unit!}".`);
        return formatNumber(number, languageOf(this));
      }
    }
    warn(this, `has a value that is no number: "${value}".`);
    return value;
  }
}
