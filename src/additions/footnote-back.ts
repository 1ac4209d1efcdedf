/**
 * Closes an open note by the browser's Back button, which otherwise leaves the page.
 *
 * A note that the reader opens adds an entry of the same address to the history; Back takes it away, and so does any
 * other way to close the note. A link that is followed out of a note takes the entry's place. Nobody else learns of the
 * entries: the page's scroll place and state stay, and a router hears no `popstate` of them. Notes that open without a
 * press, by a script or under a resting pointer, add nothing.
 *
 * On Android the browser closes the note by itself, also without this file. A browser without the Navigation API goes
 * on as before.
 *
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-api
 */
import type {ArticleFootnote} from '../elements/footnote/footnote.js';
import {hasPage} from '../internal/has-page.js';
import {pageDocument} from '../internal/page-document.js';

/** The notes that stand for an entry of the history, in the order in which they were opened. */
let notes: ArticleFootnote[] = [];

/** Place in the history of the entry that the page had before. */
let base = 0;

/** How many entries stand above that one because of notes. */
let added = 0;

/** Whether the entries of closed notes are being left, which takes a moment, in which another note may open. */
let isLeaving = false;

/** Where the page stood when the entry of a note began to be left. */
let place: ScrollToOptions;

const currentIndex = () => navigation.currentEntry?.index ?? -1;

function onToggle(event: Event): void {
  const [footnote] = event.composedPath() as [ArticleFootnote];
  if (footnote.open && navigator.userActivation.isActive && !notes.includes(footnote)) notes.push(footnote);
  // One note closes as another one opens; both have told when this runs.
  setTimeout(settle);
}

/** Adds the entries that are missing, or goes back from those that no open note stands for. */
function settle(): void {
  if (isLeaving) return;
  notes = notes.filter(({open}) => open);
  if (notes.length < added) {
    isLeaving = true;
    history.go(notes.length - added);
    return;
  }
  if (added === 0) base = currentIndex();
  for (; added < notes.length; added++) history.pushState(history.state, '');
}

/** Closes the notes whose entry the reader has left. */
function onTraverse(event: Event): void {
  const left = currentIndex() - base;
  if (left >= added) return;
  if (event.type === 'popstate' && left >= 0) {
    event.stopImmediatePropagation();
    // Behind this event the browser scrolls to where the page was when the note was opened: Firefox 153 cannot be asked
    // not to.
    setTimeout(scrollTo, 0, place);
  }
  added = Math.max(left, 0);
  if (isLeaving) {
    isLeaving = false;
    settle();
  } else {
    for (const footnote of notes.splice(added)) footnote.hide();
  }
}

/** Remembers where the page is when an entry is left, and lets a page that is gone to from a note take its place. */
function onNavigate(event: NavigateEvent): void {
  if (added === 0) return;
  const {destination, navigationType} = event;
  if (navigationType === 'traverse' && destination.sameDocument)
    place = {left: scrollX, top: scrollY, behavior: 'instant'};
  const isOurs = destination.sameDocument && !event.hashChange;
  if (navigationType !== 'push' || isOurs || !event.cancelable) return;
  // What a new navigation would not carry on.
  const link = event.sourceElement as Partial<HTMLAnchorElement> | null;
  if (event.formData || event.downloadRequest !== null || link?.relList?.contains('noreferrer')) return;
  event.preventDefault();
  added--;
  const footnote = notes.pop();
  // It would still be open when the reader comes back. Where they stay on the page, focus is not to be taken away.
  if (!event.hashChange) footnote?.hide();
  navigation.navigate(destination.url, {history: 'replace'});
}

if (hasPage() && globalThis.navigation) {
  pageDocument.addEventListener('article-footnote-toggle', onToggle);
  addEventListener('popstate', onTraverse, {capture: true});
  addEventListener('pageshow', onTraverse);
  navigation.addEventListener('navigate', onNavigate);
}
