import {html, type TemplateResult} from 'lit';
import {ArticleElement} from '../../internal/article-element.js';
import {followContent} from '../../internal/follow-content.js';
import {languageOf} from '../../internal/language.js';
import {fillIn, message, provideEnglish} from '../../internal/messages.js';
import {property} from '../../internal/property.js';
import {warn} from '../../internal/warn.js';
import {keyFigureWords} from '../../locales/en.js';
import {formatNumber, unitOptions} from '../../text/numbers.js';
import {styles} from './key-figure.styles.js';

provideEnglish(keyFigureWords);

/**
 * A number with what it means, how it has changed and where it comes from.
 *
 * The author writes a `<data value>` inside the tag, with the number as it should read or empty, and the rest in slots.
 * An empty one gets the number in the digits of the page's language, an amount without cents as a whole one. An empty
 * `<data value="-12">` in the slot `change` is written with a word for its sign, "down 12", because a minus is easily
 * missed by the eye and by screen readers. The parts stand in the order in which they are read, number first, and
 * nothing counts up. For several figures write a list: an `<ul>` with one figure in each `<li>`.
 *
 * A reader without JavaScript sees the same parts; of an empty `<data>` the value as it is written, without its unit,
 * where the page has the optional style sheet, and otherwise nothing. A value that is no number is shown as it is
 * written, and a development build warns.
 *
 * @tagname article-key-figure
 * @summary A number with its label, its change and its source.
 * @slot - The number: `<data value="339">339</data>`, with words such as "nearly" before it if you like.
 * @slot label - What is counted: "arrests".
 * @slot change - How it has changed, in words, "12 more than in 2018", or an empty `<data value>`.
 * @slot source - Where the number comes from, and of when it is.
 * @csspart number - The number.
 * @csspart change - The change that is written here.
 * @cssprop [--article-key-figure-font-size=2em] - Font size of the number.
 * @cssprop [--article-muted-color] - Theme: colour of text that stands back; 80 % of the text colour by default.
 */
export class ArticleKeyFigure extends ArticleElement {
  static override styles = styles;

  /**
   * Unit in which the number is written, as in `Intl.NumberFormat`: `percent`, `kilometer`, or a currency such as
   * `EUR`; only for an empty `<data>`. One that is not known is left out, and a development build warns.
   */
  @property() unit: string | null | undefined;

  constructor() {
    super();
    followContent(this);
  }

  protected override render(): TemplateResult {
    return html`
      <div part="number">
        <slot></slot>
        <span .textContent=${this.#textOf('data:not([slot])', (value) => this.#format(value))}></span>
      </div>
      <slot name="label"></slot>
      <div
        part="change"
        .textContent=${this.#textOf('data[slot=change]', (value) => this.#compare(value))}
      ></div>
      <slot name="change"></slot>
      <slot name="source"></slot>
    `;
  }

  /** What is written in the place of an empty `<data>`. */
  #textOf(selector: string, format: (value: string) => string): string {
    const data = this.querySelector<HTMLDataElement>(selector);
    return data && !data.textContent.trim() ? format(data.value) : '';
  }

  #compare(value: string): string {
    const change = numberOf(value);
    if (!Number.isFinite(change)) return this.#format(value);
    const key = change > 0 ? 'increase' : change < 0 ? 'decrease' : 'unchanged';
    return fillIn(message(key, languageOf(this)), {count: this.#format(String(Math.abs(change)))});
  }

  #format(value: string): string {
    const number = numberOf(value);
    if (Number.isFinite(number)) {
      try {
        return formatNumber(number, languageOf(this), {
          ...unitOptions(this.unit),
          trailingZeroDisplay: 'stripIfInteger',
        });
      } catch {
        warn(this, `has a unit that is not known: "${this.unit!}".`);
        return formatNumber(number, languageOf(this));
      }
    }
    warn(this, `has a value that is no number: "${value}".`);
    return value;
  }
}

const numberOf = (value: string) => (value.trim() ? Number(value) : NaN);
