/**
 * Shows notes while the pointer rests on their number, where `preview="hover"` asks for it: on a footnote, or on the
 * `<article-footnote-list>` of its article for all of them.
 *
 * The pointer may travel into the note, Escape closes it, and nothing opens while the page scrolls under the pointer
 * (WCAG 1.4.13). A press on the number keeps the note open. Touch is not affected. The whole page has four listeners,
 * whatever the number of notes.
 */
import {noteOption} from '../article/note-option.js';
import type {ArticleFootnote} from '../elements/footnote/footnote.js';
import {hasPage} from '../internal/has-page.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {pageDocument} from '../internal/page-document.js';

/** How long the pointer rests before the note opens, and how long it may be away before it closes, in milliseconds. */
const DWELL = 300;

/** The note that the pointer has opened. */
let shown: ArticleFootnote | undefined;

/** The note whose number the pointer rests on. */
let pointedAt: ArticleFootnote | undefined;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Moves only: a page that scrolls under a still pointer sends other events. */
function onPointerMove(event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  const path = event.composedPath();
  const footnote = path.find((node) => (node as Element).localName === 'article-footnote') as
    ArticleFootnote | undefined;
  const next = footnote && isPreviewed(footnote) && path.includes(footnote.reference!) ? footnote : undefined;
  if (shown && !shown.open) shown = undefined;
  if (shown && (path.includes(shown) || next === shown)) {
    // In the note, or back on its number.
    wait(undefined);
  } else if (next !== pointedAt) {
    wait(next || shown ? () => show(next) : undefined);
  } else if (shown && !next && timer === undefined) {
    wait(() => show(undefined));
  }
  pointedAt = next;
}

function wait(act: (() => void) | undefined): void {
  clearTimeout(timer);
  timer = act && setTimeout(act, DWELL);
}

/** Shows a note, or closes the one that is shown, unless the reader works in it. */
function show(footnote: ArticleFootnote | undefined): void {
  timer = undefined;
  if (footnote && !footnote.open) {
    footnote.show();
    shown = footnote.open ? footnote : undefined;
  } else if (!footnote && shown && !shown.contains(pageDocument.activeElement)) {
    shown.hide();
    shown = undefined;
  }
}

/** Keeps the note that is shown open when its number is pressed, instead of closing what was just opened. */
function onClick(event: MouseEvent): void {
  wait(undefined);
  if (!shown?.open || !event.composedPath().includes(shown.reference!)) return;
  event.preventDefault();
  shown = undefined;
}

function isPreviewed(footnote: ArticleFootnote): boolean {
  return noteOption(footnote, 'preview') === 'hover';
}

if (hasPage()) {
  noteAddition('footnote-hover');
  pageDocument.addEventListener('pointermove', onPointerMove, {passive: true});
  pageDocument.addEventListener('scroll', () => wait(undefined), {passive: true, capture: true});
  pageDocument.addEventListener('click', onClick, {capture: true});
  // One that is closed while the pointer comes to rest is not to open again.
  pageDocument.addEventListener('article-footnote-close', () => wait(undefined));
}
