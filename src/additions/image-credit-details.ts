/**
 * Adds to a credit what licences ask for beyond title, author, source and licence: `<article-image-credit year="2019"
 * modified="cropped">`.
 *
 * `modified` says that the picture is not the original any more, and in a few words what was done to it; without a
 * value, or with `true`, that it was changed. `year` is written into the copyright notice, unless that names one;
 * without a notice it stands by itself. Both become part of the line, so that they are printed and copied with it; a
 * credit in the author's own words is left alone. The description for search engines gets `copyrightYear`, and of a
 * modified picture the address of its source as the work that it is based on (`isBasedOn`).
 */
import {describe, descriptionIn} from '../article/description.js';
import type {ArticleImageCredit} from '../elements/image-credit/image-credit.js';
import {afterUpdates} from '../internal/after-updates.js';
import {createElement} from '../internal/create-element.js';
import {createGenerated, generatedSelector} from '../internal/generated.js';
import {hasPage} from '../internal/has-page.js';
import {languageOf} from '../internal/language.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {message, provideEnglish} from '../internal/messages.js';
import {pageDocument} from '../internal/page-document.js';
import {setText} from '../internal/set-text.js';
import {watchPage} from '../internal/watch-page.js';
import {imageDetailWords} from '../locales/en.js';
import {copyrightYear, noticeWithYear} from '../text/credit-year.js';
import {readCredit} from '../text/image-credit.js';
import {safeUrl} from '../text/url.js';

provideEnglish(imageDetailWords);

const TAG = 'article-image-credit';
const LINE = `:scope > ${generatedSelector('small')}`;
const ADDED = `:scope > ${generatedSelector('span')}`;

/** Of the credits that are followed, what their line was last written for. */
const followed = new WeakMap<ArticleImageCredit, string>();

/** A copyright notice as it was before it got a year. */
const notices = new WeakMap<Element, string>();

/** Follows the credits that say more, and has those written anew of which something has changed. */
function updateAll(): void {
  for (const credit of pageDocument.querySelectorAll<ArticleImageCredit>(`${TAG}:defined`)) {
    const state = JSON.stringify([yearOf(credit), changesOf(credit), languageOf(credit)]);
    const before = followed.get(credit);
    if (before === state || (before === undefined && !credit.matches('[year], [modified]'))) continue;
    followed.set(credit, state);
    if (before === undefined) afterUpdates(credit, () => writeDetails(credit));
    credit.requestUpdate();
  }
}

/** Adds to the line that the element has written, or has left as it was. */
function writeDetails(credit: ArticleImageCredit): void {
  const line = credit.querySelector(LINE);
  const {copyright, acquireUrl, sourceUrl} = readCredit(credit);
  const year = yearOf(credit);
  const changes = changesOf(credit);
  if (line) {
    const values = [...line.querySelectorAll(':scope > bdi')];
    const notice = values.findLast((value) => (notices.get(value) ?? value.textContent) === copyright);
    if (copyright && notice) {
      notices.set(notice, copyright);
      setText(notice, noticeWithYear(copyright, year));
    }
    // What leads away from the line stays its end.
    place(
      line,
      wordsOf(copyright ? '' : year, changes, languageOf(credit)),
      acquireUrl ? values.at(-1) : null,
    );
  }
  const description = descriptionIn(credit);
  if (!description || !(year || changes !== null)) return;
  const image = JSON.parse(description.textContent) as Record<string, unknown>;
  if (copyright) image.copyrightNotice = noticeWithYear(copyright, year);
  if (copyright) image.copyrightYear = copyrightYear(year);
  if (changes !== null) image.isBasedOn = safeUrl(sourceUrl, pageDocument.baseURI) ?? undefined;
  describe(credit, JSON.stringify(image));
}

/**
 * The texts of the addition, with dots between them; the words of the author stand in `<bdi>`, as those of the line.
 */
function wordsOf(year: string, changes: string | null, language: string): (string | Element)[] {
  const words: (string | Element)[] = year ? [createElement('bdi', {}, year)] : [];
  if (changes === null) return words;
  if (year) words.push('\xa0· ');
  if (!changes) return [...words, message('imageModified', language)];
  const [before = '', after = ''] = message('imageModifiedSo', language).split('{changes}');
  return [...words, before, createElement('bdi', {}, changes), after];
}

/** Places the words in the line, unless they are there: at its end, or before its last value. */
function place(line: Element, words: (string | Element)[], last: Element | null | undefined): void {
  const present = line.querySelector(ADDED);
  const next = createGenerated('span');
  if (words.length > 0) next.append(last ? '' : '\xa0· ', ...words, last ? '\xa0· ' : '');
  next.normalize();
  if (words.length === 0) present?.remove();
  else if (!present) line.insertBefore(next, last ?? null);
  else if (!next.isEqualNode(present)) present.replaceWith(next);
}

function yearOf(credit: Element): string {
  return credit.getAttribute('year')?.trim() ?? '';
}

/** What was done to the picture: an empty text where that is not said, null where it is the original. */
function changesOf(credit: Element): string | null {
  const value = credit.getAttribute('modified')?.trim() ?? 'false';
  if (value === 'false') return null;
  return /^(?:true|modified)$/i.test(value) ? '' : value;
}

if (hasPage()) {
  noteAddition('image-credit-details');
  watchPage(['year', 'modified', 'lang'], updateAll);
  void customElements.whenDefined(TAG).then(updateAll);
}
