/**
 * Keeps a note that is shown as a sheet at the bottom edge in what the reader sees of the page: above the on-screen
 * keyboard, and inside the part that pinching has magnified, where the browser leaves it at the edge of the page.
 *
 * The page has two listeners while a note is open, and none otherwise. Where the whole window can be seen, nothing is
 * changed.
 *
 * @see https://drafts.csswg.org/cssom-view/#visualViewport
 */
import type {ArticleFootnote} from '../elements/footnote/footnote.js';
import {hasPage} from '../internal/has-page.js';
import {pageDocument} from '../internal/page-document.js';

/** What is set while the window is not the whole that can be seen. */
const PROPERTIES = ['bottom', 'left', 'right', 'width', 'box-sizing', 'max-height'] as const;

/** The sheet that is shown; of a note in a note, the inner one. */
let sheet: HTMLElement | undefined;

function onToggle(event: Event): void {
  const [footnote] = event.composedPath() as [ArticleFootnote];
  const note = footnote.shadowRoot!.querySelector<HTMLElement>('[part=note]')!;
  if (footnote.open && isSheet(note)) {
    sheet = note;
    for (const type of ['resize', 'scroll']) visualViewport!.addEventListener(type, place);
    place();
  } else if (note === sheet) {
    release(note);
  }
}

function release(note: HTMLElement): void {
  sheet = undefined;
  for (const type of ['resize', 'scroll']) visualViewport!.removeEventListener(type, place);
  reset(note);
}

/** Whether a note stands at the edge of the window rather than beside its number. */
function isSheet(note: HTMLElement): boolean {
  return (
    !CSS.supports('position-area: block-end') ||
    getComputedStyle(note).getPropertyValue('position-area') === 'none'
  );
}

/** Puts the sheet at the bottom of what can be seen. */
function place(): void {
  const note = sheet!;
  // The page is not told that a note has closed which was taken away while it was open.
  if (!note.isConnected) {
    release(note);
    return;
  }
  const {offsetLeft, offsetTop, width, height} = visualViewport!;
  reset(note);
  const edge = note.getBoundingClientRect().bottom;
  if (Math.abs(edge - offsetTop - height) < 1 && width >= pageDocument.documentElement.clientWidth - 1)
    return;
  const {style} = note;
  style.bottom = `${edge - offsetTop - height}px`;
  style.left = `${offsetLeft}px`;
  style.right = 'auto';
  style.width = `${width}px`;
  style.boxSizing = 'border-box';
  // Some of the text above stays in sight.
  style.maxHeight = `${height * 0.6}px`;
}

function reset(note: HTMLElement): void {
  for (const property of PROPERTIES) note.style.removeProperty(property);
}

if (hasPage() && globalThis.visualViewport)
  pageDocument.addEventListener('article-footnote-toggle', onToggle);
