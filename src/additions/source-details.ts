/**
 * Adds to a source what readers ask of it: under which licence it is repeated (`license`, `license-url`, `republish`),
 * a copy in an archive (`archived-url`, `archived`), what has been corrected (a list in the slot `corrections`), and a
 * button that copies a citation (`copy`) of the source or, with `citation="article"`, of the article.
 *
 * An address that is not http, https, mailto or tel stays text, without a link. `copy` can name the formats: `text
 * bibtex ris csl-json`. The source is cited by its attributes and `work-title`; without that one the words of the link
 * are a note, because they may be no title. The article is cited by its facts and the page's JSON-LD. Corrections that
 * have a heading of their own get none.
 */
import {citedArticle} from '../article/cited-article.js';
import {sentenceNode} from '../article/sentence-node.js';
import {ArticleFactsController} from '../controllers/article-facts-controller.js';
import {type CopiedCitation, CopyMenu} from '../controllers/copy-menu.js';
import {sourceDetailsStyles} from '../controllers/source-details.styles.js';
import type {ArticleSource} from '../elements/source/source.js';
import {adoptStyles} from '../internal/adopt-styles.js';
import {afterUpdates} from '../internal/after-updates.js';
import {createElement} from '../internal/create-element.js';
import {hasPage} from '../internal/has-page.js';
import {languageOf} from '../internal/language.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {fillIn, message, provideEnglish} from '../internal/messages.js';
import {pageDocument} from '../internal/page-document.js';
import {setText} from '../internal/set-text.js';
import {watchPage} from '../internal/watch-page.js';
import {copyCitationWords, imageCreditWords, sourceDetailWords, sourceWords} from '../locales/en.js';
import {citationFormats} from '../text/citation-formats.js';
import {formatDate, parseDate} from '../text/dates.js';
import {recordAsText, sourceRecord} from '../text/source-citation.js';
import {sourceTerms} from '../text/source-terms.js';

const {copied, plainText} = copyCitationWords;
const {imageLicense} = imageCreditWords;
provideEnglish({...sourceWords, ...sourceDetailWords, copied, plainText, imageLicense});

const TAG = 'article-source';

/** What asks for more than the module gives. */
const ASKING = '[license], [license-url], [archived-url], [copy], :has(> [slot=corrections])';

/** What is shown in an element, and what of it changes. */
interface Details {
  readonly facts: ArticleFactsController;
  readonly line: HTMLElement;
  readonly terms: HTMLElement;
  readonly corrections: HTMLElement;
  readonly heading: HTMLElement;
  readonly slot: HTMLSlotElement;
  /** The terms as they were written. */
  written: string;
  menu?: {readonly host: HTMLElement; readonly copy: CopyMenu};
}

const known = new WeakMap<ArticleSource, Details>();
const followed = new WeakSet<ArticleSource>();

/** Follows the sources that ask for more, and writes anew those that are followed. */
function updateAll(): void {
  for (const source of pageDocument.querySelectorAll<ArticleSource>(`${TAG}:defined`)) {
    if (known.has(source)) writeDetails(source);
    else if (!followed.has(source) && source.matches(ASKING)) follow(source);
  }
}

/** Its first update may lie ahead, and so may moves to places of another language. */
function follow(source: ArticleSource): void {
  followed.add(source);
  const facts = new ArticleFactsController(source);
  afterUpdates(source, () => {
    // Another copy of this addition may have been there before.
    if (!known.has(source) && source.shadowRoot!.querySelector('[part=details]')) return;
    if (!known.has(source)) known.set(source, create(source, facts));
    writeDetails(source);
  });
  source.requestUpdate();
}

function create(source: ArticleSource, facts: ArticleFactsController): Details {
  const root = source.shadowRoot!;
  const terms = createElement('span');
  const line = createElement('div', {part: 'details'}, terms);
  const heading = createElement('b', {part: 'heading', id: 'heading'});
  const slot = root.querySelector<HTMLSlotElement>('slot[name=corrections]')!;
  const corrections = createElement('div', {
    part: 'corrections',
    role: 'group',
    'aria-labelledby': 'heading',
  });
  slot.replaceWith(line, corrections);
  corrections.append(heading, slot);
  adoptStyles(root, sourceDetailsStyles);
  return {facts, line, terms, corrections, heading, slot, written: ''};
}

function writeDetails(source: ArticleSource): void {
  const details = known.get(source)!;
  const language = languageOf(source);
  const value = (name: string) => source.getAttribute(name)?.trim() ?? '';
  const sentences = sourceTerms(
    {
      license: value('license'),
      licenseUrl: value('license-url'),
      republish: value('republish'),
      archivedUrl: value('archived-url'),
      archived: value('archived'),
    },
    (key) => message(key, language),
    language,
  );
  const written = JSON.stringify(sentences);
  if (written !== details.written) details.terms.replaceChildren(...sentences.map(sentenceNode));
  details.written = written;
  writeButton(source, details, language);
  details.line.hidden = sentences.length === 0 && !details.menu;
  writeHeading(details, message('corrections', language));
}

/** A heading for corrections that have none, in the group that it names. */
function writeHeading({corrections, heading, slot}: Details, words: string): void {
  const entries = slot.assignedElements();
  const headings = ':is(h1, h2, h3, h4, h5, h6, summary, [role=heading])';
  const isOwn = entries.some((entry) => entry.matches(headings) || entry.querySelector(headings));
  setText(heading, words);
  corrections.hidden = entries.length === 0;
  heading.hidden = isOwn;
  if (isOwn) corrections.removeAttribute('role');
  else if (!corrections.hasAttribute('role')) corrections.setAttribute('role', 'group');
}

/** The button that copies a citation, where there is something to cite; it is made anew only when it was not there. */
function writeButton(source: ArticleSource, details: Details, language: string): void {
  const wanted = source.getAttribute('copy');
  const citation = wanted !== null && citationOf(source, details.facts, wanted, language);
  if (!citation) {
    details.menu?.host.remove();
    delete details.menu;
    return;
  }
  if (details.menu) {
    details.menu.copy.update(citation);
    return;
  }
  const host = createElement('span');
  details.line.append(' ', host);
  details.menu = {host, copy: new CopyMenu(host, citation)};
}

function citationOf(
  source: ArticleSource,
  facts: ArticleFactsController,
  wanted: string,
  language: string,
): CopiedCitation | undefined {
  const isArticle = source.getAttribute('citation')?.trim().toLowerCase() === 'article';
  const record = () =>
    isArticle ? citedArticle(facts.facts, pageDocument) : sourceRecord(citedSource(source));
  // An article has its address at least.
  if (!isArticle && !recordAsText(record(), language)) return undefined;
  const accessed = () => {
    const date = isArticle ? null : parseDate(source.accessed);
    return date ? fillIn(message('accessed', language), {date: formatDate(date, language, 'long')}) : '';
  };
  const name = isArticle ? 'citeArticle' : 'citeSource';
  return {
    language,
    phrases: {copy: name, copyCitation: name, copyCitationAs: 'copyAs', citationCopied: 'copiedAs'},
    formats: citationFormats(wanted, message('plainText', language), {
      text: () => recordAsText(record(), language, accessed()),
      records: () => [record()],
    }),
  };
}

function citedSource(source: ArticleSource) {
  const link = source.querySelector<HTMLAnchorElement>('a[href]:not([slot], [slot] *, [rel~=license])');
  return {
    isData: source.kind === 'data',
    title: source.getAttribute('work-title')?.trim() ?? '',
    words: link?.textContent ?? '',
    reporters: source.reporters ?? '',
    publisher: source.publisher ?? '',
    published: source.published ?? '',
    accessed: source.accessed ?? '',
    url: link?.href ?? '',
  };
}

if (hasPage()) {
  noteAddition('source-details');
  watchPage(
    ['license', 'license-url', 'republish', 'archived-url', 'archived', 'copy', 'citation', 'lang', 'slot'],
    updateAll,
  );
  // What the element has can be followed when it is there.
  void customElements.whenDefined(TAG).then(updateAll);
}
