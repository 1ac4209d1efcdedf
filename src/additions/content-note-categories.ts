/**
 * Says what content is about in the words of the page's language: `<article-content-note category="violence suicide">`.
 *
 * The categories become the reason, "Content note: violence and suicide". Several are separated by spaces, in the order
 * in which they are to be read. A `reason` of the author's own is left as it is, and so is a note of which no category
 * is known: it keeps its label.
 */
import type {ArticleContentNote} from '../elements/content-note/content-note.js';
import {hasPage} from '../internal/has-page.js';
import {languageOf} from '../internal/language.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {message, messageLanguage, provideEnglish} from '../internal/messages.js';
import {pageDocument} from '../internal/page-document.js';
import {watchPage} from '../internal/watch-page.js';
import {contentCategoryWords} from '../locales/en.js';
import {formatList} from '../text/lists.js';

provideEnglish(contentCategoryWords);

const TAG = 'article-content-note';

const CATEGORIES = {
  violence: 'aboutViolence',
  'sexual-violence': 'aboutSexualViolence',
  'domestic-violence': 'aboutDomesticViolence',
  'child-abuse': 'aboutChildAbuse',
  'animal-cruelty': 'aboutAnimalCruelty',
  'human-trafficking': 'aboutHumanTrafficking',
  war: 'aboutWar',
  death: 'aboutDeath',
  injuries: 'aboutInjuries',
  'self-harm': 'aboutSelfHarm',
  suicide: 'aboutSuicide',
  'eating-disorders': 'aboutEatingDisorders',
  drugs: 'aboutDrugs',
  discrimination: 'aboutDiscrimination',
} as const;

type Category = keyof typeof CATEGORIES;

/** The reason that was set on a note, to be told from one that the page has set since. */
const written = new WeakMap<ArticleContentNote, string>();

function updateAll(): void {
  for (const note of pageDocument.querySelectorAll<ArticleContentNote>(TAG)) writeCategories(note);
}

function writeCategories(note: ArticleContentNote): void {
  const before = written.get(note);
  if (note.reason?.trim() && note.reason !== before) return;
  const reason = wordsOf(note);
  if (reason === (before ?? '') && reason === (note.reason ?? '')) return;
  written.set(note, reason);
  note.reason = reason || note.getAttribute('reason');
}

/** The categories in words, each once; empty when none is known. */
function wordsOf(note: Element): string {
  const language = languageOf(note);
  const names = new Set(note.getAttribute('category')?.trim().toLowerCase().split(/\s+/));
  const known = [...names].filter((name): name is Category => Object.hasOwn(CATEGORIES, name));
  // Words of another language than the page's, English where there is no pack, are joined as that one does.
  return formatList(
    known.map((name) => message(CATEGORIES[name], language)),
    messageLanguage(language),
  );
}

if (hasPage()) {
  noteAddition('content-note-categories');
  watchPage(['category', 'reason', 'lang'], updateAll);
  // Properties can be set when the element is there.
  void customElements.whenDefined(TAG).then(updateAll);
}
