import {html, nothing, type TemplateResult} from 'lit';
import {ArticleElement} from '../../internal/article-element.js';
import {callAt} from '../../internal/clock.js';
import {DEVELOPMENT} from '../../internal/development.js';
import {followContent} from '../../internal/follow-content.js';
import {languageOf} from '../../internal/language.js';
import {property} from '../../internal/property.js';
import {warn} from '../../internal/warn.js';
import {formatAge, formatDate, nextAge, parseDate} from '../../text/dates.js';
import {styles} from './date.styles.js';

/** How long a date is written, as in `Intl.DateTimeFormat`. */
export type DateStyle = 'full' | 'long' | 'medium' | 'short';

const HOUR = 3_600_000;

/**
 * A date in the calendar and the words of the page's language, "3 hours ago" while it is fresh.
 *
 * The author writes a `<time datetime>` inside the tag, with words around it or not: `Updated <time …>…</time>`. What
 * is shown is the date that is written, wherever the reader is. A fresh one is a button that shows the exact date when
 * it is pressed, and names it for a screen reader; print has the exact one. What lies ahead is "now", because a
 * reader's clock may be slow, or the date itself from an hour on. Where readers can choose exact dates, set
 * `data-prefers-absolute-time` on any ancestor; dates that are shown already take it up when their `requestUpdate()` is
 * called.
 *
 * A reader without JavaScript sees the `<time>` as it was written, and so does everybody when its date cannot be read;
 * of that a development build warns.
 *
 * @tagname article-date
 * @summary A date, relative while it is fresh.
 * @slot - A `<time datetime>`, and words before it if you like.
 * @csspart date - The date.
 * @cssprop [--article-focus-color=currentcolor] - Theme: colour of the focus ring.
 */
export class ArticleDate extends ArticleElement {
  static override styles = styles;

  /** How the date is written: `full`, `long`, `medium`, `short`; any other value means `long`. */
  @property({attribute: 'date-style'}) dateStyle: DateStyle | null | undefined;

  /** Whether the time of day is written too, where the author gives one. */
  @property({type: Boolean, attribute: 'show-time'}) showTime = false;

  /** For how many hours a date with a time of day is fresh; 24 by default, never for 0 or what is no number. */
  @property({type: Number, attribute: 'fresh-hours'}) freshHours: number | null | undefined;

  #isExact = false;
  #stop: (() => void) | undefined;

  constructor() {
    super();
    followContent(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override render(): TemplateResult {
    this.#stop?.();
    const time = this.querySelector<HTMLTimeElement>(':scope > time');
    const value = time?.dateTime || time?.textContent;
    const date = parseDate(value);
    if (DEVELOPMENT && !date && this.isConnected && document.readyState !== 'loading')
      warn(this, time ? `cannot read the date "${value ?? ''}".` : 'holds no <time>.');
    const language = languageOf(this);
    const age = date ? Date.now() - date.moment : NaN;
    const old = (this.freshHours ?? 24) * HOUR;
    const isFresh =
      date?.hasTime && age > -HOUR && age < old && !this.closest('[data-prefers-absolute-time]');
    if (isFresh && this.isConnected)
      this.#stop = callAt(date.moment + Math.min(nextAge(age), old), () => this.requestUpdate());
    const style = /^(full|medium|short)$/.test(this.dateStyle ?? '') ? this.dateStyle! : 'long';
    const exact = date && formatDate(date, language, style, this.showTime && date.hasTime);
    const relative = isFresh && !this.#isExact ? formatAge(age, language) : null;
    // Without white space, which would be seen within a sentence: only the bundle takes it from templates.
    // prettier-ignore
    return html`<slot data-dated=${exact ?? nothing}></slot>${
      isFresh
        ? html`<button
            part="date"
            aria-label=${relative ? `${relative}, ${exact!}` : nothing}
            .textContent=${relative ?? exact}
            @click=${this.#toggle}
          ></button>`
        : date && html`<time part="date" datetime=${value!.trim()} .textContent=${exact}></time>`
    }`;
  }

  #toggle(): void {
    this.#isExact = !this.#isExact;
    this.requestUpdate();
  }
}
