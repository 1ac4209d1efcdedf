/**
 * Adds a button that copies a citation as text, BibTeX, RIS or CSL-JSON: `<article-footnote-list copy>` for the entries
 * of the list and the open notes of its article, `<article-footnote copy>` for one note. The value can name the
 * formats: `copy="text bibtex ris csl-json"`.
 *
 * What is cited is read from the entry's `data-bibtex`, JSON-LD, microdata or COinS. Of a citation in plain text only
 * what is certain is taken, such as a DOI; one without anything of that kind is copied as text. An open note gets the
 * button when it cites something.
 */
import {type CitedWorks, citedWorks} from '../article/cited-works.js';
import {citationParts} from '../article/entry-text.js';
import {leadsBack} from '../article/leads-back.js';
import {type ListEntry, listEntries} from '../article/list-entries.js';
import {noteOption} from '../article/note-option.js';
import {type CopiedCitation, CopyMenu} from '../controllers/copy-menu.js';
import type {ArticleFootnote} from '../elements/footnote/footnote.js';
import {createGenerated, generatedSelector, isGenerated} from '../internal/generated.js';
import {hasPage} from '../internal/has-page.js';
import {languageOf} from '../internal/language.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {message, provideEnglish} from '../internal/messages.js';
import {onceAFrame} from '../internal/once-a-frame.js';
import {pageDocument} from '../internal/page-document.js';
import {watchPage} from '../internal/watch-page.js';
import {copyCitationWords} from '../locales/en.js';
import {citationFormats} from '../text/citation-formats.js';
import type {CitationSegment} from '../text/citation-links.js';
import {creditAsText} from '../text/credit-copy.js';

provideEnglish(copyCitationWords);

const CLASS = 'article-citation-copy';
const HOST = `${generatedSelector('span')}.${CLASS}`;

/** The buttons, with the number and the formats that each was made for. */
const buttons = new WeakMap<Node, {readonly menu: CopyMenu; made: string}>();

/** What has changed since the entries were last looked at. */
let changed = new Set<Node>();

/** How long buttons are made in one frame, in milliseconds: a list of a thousand entries takes several. */
const BUDGET = 10;

const schedule = onceAFrame(updateAll);

/** Gives each entry of the lists that ask for it a button, and takes those away that have no entry any more. */
function updateAll(): void {
  const kept = new Set<Element | undefined>();
  const end = performance.now() + BUDGET;
  let isLate = false;
  for (const list of pageDocument.querySelectorAll('article-footnote-list[copy]')) {
    for (const entry of listEntries(list)) {
      isLate ||= performance.now() > end;
      if (!isLate || entry.element.querySelector(HOST)) kept.add(place(entry, list.getAttribute('copy')!));
    }
  }
  for (const host of pageDocument.querySelectorAll(HOST)) if (!kept.has(host)) host.remove();
  changed = new Set();
  if (isLate) schedule();
}

/** Puts a button at the end of an entry, behind its links back, unless it has one. */
function place(entry: ListEntry, wanted: string): Element | undefined {
  const {element, number, footnotes} = entry;
  const present = element.querySelector<HTMLElement>(HOST);
  const made = `${number} ${wanted}`;
  const isSame = present !== null && buttons.get(present)?.made === made;
  const host = present ?? createHost();
  if (!isSame || [element, ...footnotes].some((node) => changed.has(node))) {
    const citation = citationOf(entry, wanted);
    if (citation.formats.size === 0) return undefined;
    setCitation(host, citation, made);
  }
  const last = element.lastElementChild;
  if (!present || host.nextSibling) (last?.localName === 'p' ? last : element).append(host);
  return host;
}

function createHost(): HTMLElement {
  const host = createGenerated('span');
  host.className = CLASS;
  return host;
}

/** Shows a button in its host, which may have come with a clone of the page and then is empty. */
function setCitation(host: HTMLElement, citation: CopiedCitation, made = ''): void {
  const present = buttons.get(host);
  present?.menu.update(citation);
  buttons.set(host, {menu: present?.menu ?? new CopyMenu(host, citation), made});
}

/** The formats that an entry can be copied in: text always, the others when something is known of what it cites. */
function citationOf(entry: ListEntry, wanted: string): CopiedCitation {
  const language = languageOf(entry.element);
  const parts = () => partsOf(entry);
  const works = () => worksOf(entry, parts());
  return {
    number: entry.number,
    language,
    formats: citationFormats(
      wanted,
      message('plainText', language),
      {
        text: () => creditAsText(parts()),
        records: () => works().records,
        bibtex: () => works().bibtex,
      },
      works().records.length === 0,
    ),
  };
}

/** The words of a citation, without the links back to the text. */
function partsOf({element, footnotes}: ListEntry): CitationSegment[] {
  const omissions = footnotes.flatMap((footnote) => footnote.omissions ?? []);
  return citationParts(
    element,
    (inner) => omissions.includes(inner) || isLinkBack(inner, footnotes),
    omissions,
  );
}

function worksOf(entry: ListEntry, parts = partsOf(entry)): CitedWorks {
  return citedWorks(sourcesOf(entry), parts);
}

/** The elements that say what an entry cites: itself, or the notes that it was copied from. */
function sourcesOf({element, footnotes}: ListEntry): Element[] {
  const notes = footnotes.map(({note}) => note!).filter((note) => !element.contains(note));
  const isCopy = notes.length > 0 && element.parentElement !== null && isGenerated(element.parentElement);
  return [...new Set(isCopy ? notes : [element, ...notes])];
}

/** Whether an element is a link back to the text: one to a reference, or one that says nothing. */
function isLinkBack(element: Element, footnotes: readonly ArticleFootnote[]): boolean {
  if (!element.matches('a[href^="#"]')) return false;
  return (
    !/[\p{L}\p{N}]/u.test(element.textContent) || footnotes.some((footnote) => leadsBack(element, footnote))
  );
}

/** Gives a note that is about to open a button, when it cites something. */
function onOpen(event: Event): void {
  const footnote = event.composedPath()[0] as ArticleFootnote;
  const note = footnote.shadowRoot?.querySelector('[part=note]');
  if (!note || !footnote.note) return;
  const present = note.querySelector<HTMLElement>(HOST);
  const wanted = noteOption(footnote, 'copy');
  const entry = {element: footnote.note, number: footnote.reference!.textContent, footnotes: [footnote]};
  // A note without a source is a remark, which nobody cites.
  if (wanted === null || worksOf(entry).records.length === 0) {
    present?.remove();
    return;
  }
  const host = present ?? createHost();
  setCitation(host, citationOf(entry, wanted));
  // In a line of its own, or at the end of the line that is there.
  const footer = note.querySelector('[part=footer]');
  host.style.cssText = footer ? '' : 'flex: 1 0 100%; word-spacing: 0';
  (footer ?? note).append(host);
}

/**
 * Takes the button of a note away before that closes: WebKit 2.50 hangs where a popover closes around the shadow tree
 * of another one that was shown.
 */
function onClose(event: Event): void {
  const [footnote] = event.composedPath() as [ArticleFootnote];
  footnote.shadowRoot?.querySelector(`[part=note] ${HOST}`)?.remove();
}

function onMutations(records: readonly MutationRecord[]): void {
  let isRelevant = false;
  for (const {target, addedNodes} of records) {
    // One that has been taken away is looked for again: a script may have done so.
    if (addedNodes.length > 0 && [...addedNodes].every((node) => buttons.has(node))) continue;
    isRelevant = true;
    for (let node: Node | null = target; node; node = node.parentNode) changed.add(node);
  }
  if (isRelevant) schedule();
}

if (hasPage()) {
  noteAddition('footnote-copy');
  pageDocument.addEventListener('article-footnote-open', onOpen);
  pageDocument.addEventListener('article-footnote-close', onClose);
  watchPage(['copy', 'data-bibtex', 'hidden', 'start', 'value'], onMutations);
  schedule();
}
