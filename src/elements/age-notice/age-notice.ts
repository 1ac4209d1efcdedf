import {html, nothing, type TemplateResult} from 'lit';
import {ArticleFactsController} from '../../controllers/article-facts-controller.js';
import {ArticleElement} from '../../internal/article-element.js';
import {languageOf} from '../../internal/language.js';
import {countMessage, provideEnglish} from '../../internal/messages.js';
import {property} from '../../internal/property.js';
import {ageNoticeWords} from '../../locales/en.js';
import {parseDate} from '../../text/dates.js';
import {styles} from './age-notice.styles.js';

provideEnglish(ageNoticeWords);

/** A year of the Gregorian calendar on average, in milliseconds. */
const YEAR = 365.2425 * 86_400_000;

/**
 * Says that an article is old: "This article is more than 7 years old".
 *
 * It reads when the article was published or last changed from the article's context or the page's metadata, whichever
 * is later, and shows nothing while that is not known or not long enough ago. Words inside the tag stand in place of
 * its own; they too are shown only when the article is old. It is a note, not an alert: nothing interrupts the reader.
 *
 * A reader without JavaScript sees the words inside the tag, if there are any.
 *
 * @tagname article-age-notice
 * @summary Says that the article is some years old.
 * @slot - Words of your own, shown when the article is old.
 * @csspart notice - The notice.
 * @cssprop [--article-border-color] - Theme: colour of borders; a tint of the text colour by default.
 * @cssprop [--article-muted-color] - Theme: colour of text that stands back; 80 % of the text colour by default.
 */
export class ArticleAgeNotice extends ArticleElement {
  static override styles = styles;

  /** From how many full years on the article counts as old; 1 by default, and for less or for no number. */
  @property({type: Number}) years: number | null | undefined;

  /**
   * When the article was written or last changed, as in `<time datetime>`; by default what the article's context or the
   * page says. Of a date that cannot be read nothing is said.
   */
  @property() published: string | null | undefined;

  #article = new ArticleFactsController(this);

  protected override render(): TemplateResult | typeof nothing {
    const {published, updated} = this.#article.facts;
    const dates = this.published ? [this.published] : [published, updated];
    const latest = Math.max(...dates.map((date) => parseDate(date)?.moment ?? -Infinity));
    const age = Math.floor((Date.now() - latest) / YEAR);
    if (!(age >= Math.max(this.years || 1, 1) && age < Infinity)) return nothing;
    return html`
      <div part="notice" role="note">
        <slot><span .textContent=${countMessage('ageNotice', age, languageOf(this))}></span></slot>
      </div>
    `;
  }
}
