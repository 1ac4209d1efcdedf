/**
 * Shows notes in the sentence, right behind their number, where `placement="inline"` asks for it: on a footnote, or on
 * the `<article-footnote-list>` of its article for all of them.
 *
 * A press on the number shows the note and the next one hides it, as `show()`, `hide()` and `open` do. Several can be
 * shown at once. Escape hides the one that focus is in, or the last one. The note is the element that is otherwise the
 * popover, with its role, its name and its events; it only stands in the text.
 */
import {noteOption} from '../article/note-option.js';
import type {ArticleFootnote} from '../elements/footnote/footnote.js';
import {adoptStyles} from '../internal/adopt-styles.js';
import {hasPage} from '../internal/has-page.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {isElement} from '../internal/node-kinds.js';
import {pageDocument} from '../internal/page-document.js';

const STYLE = `
  @media screen {
    [part='note']:not([popover]) {
      all: unset;
      margin-inline: 0.3em;
      padding: 0.1em 0.4em;
      border: 1px solid transparent;
      border-radius: min(var(--article-radius, 0.5rem), 0.5em);
      background: var(--article-footnote-background, color-mix(in srgb, currentcolor 9%, transparent));
      -webkit-box-decoration-break: clone;
      box-decoration-break: clone;
      font-size: var(--article-footnote-font-size, 0.9em);
      overflow-wrap: anywhere;
    }
    :host(:not([open])) [part='note']:not([popover]) {
      display: none;
    }
    [part='note']:not([popover], [data-block]) slot:not([name]),
    [part='note']:not([popover], [data-block]) ::slotted([slot='note']) {
      display: inline;
    }
    [part='note'][data-block]:not([popover]) {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: 0.5em;
      margin: 0.5em 0;
      padding: 0.5em 0.75em;
    }
    [part='note']:not([popover]) button {
      display: inline-block;
    }
    [part='note']:not([popover], [data-block]) button {
      margin-block: -6px;
    }
    [part='note']:not([popover]) [part='close'] {
      position: static;
    }
    /* It stands, with the end of the note, in room that belongs to the last word: it is never alone in a line. */
    [part='note']:not([popover], [data-block]) slot:not([name]),
    [part='note']:not([popover], [data-block]) ::slotted([slot='note']) {
      padding-inline-end: calc(24px + 0.8em);
    }
    [part='note']:not([popover], [data-block]) [part='close'] {
      margin-inline-start: calc(-24px - 0.6em);
    }
    [part='note']:not([popover], [data-block]) [part='footer'] {
      display: inline-flex;
      margin-inline-start: 0.25em;
    }
  }`;

/** What makes a note a block of its own: it would break a line of text into pieces. */
const BLOCKS =
  'address, blockquote, details, div, dl, figure, h1, h2, h3, h4, h5, h6, hr, ol, p, pre, section, table, ul';

/** The notes that stand in the text when they are shown, by footnote. */
const notes = new WeakMap<ArticleFootnote, HTMLElement>();

/** Those that are shown, in the order of their showing. */
const shown = new Set<ArticleFootnote>();

function isInline(footnote: ArticleFootnote): boolean {
  return noteOption(footnote, 'placement') === 'inline';
}

/**
 * Takes a note out of the top layer and into the text; does nothing when that has been done, or has nothing to show.
 */
function bringIn(footnote: ArticleFootnote): boolean {
  if (notes.has(footnote)) return true;
  if (!footnote.prepare()) return false;
  const root = footnote.shadowRoot!;
  const note = root.querySelector<HTMLElement>('[part=note]')!;
  adoptStyles(root, STYLE);
  notes.set(footnote, note);
  footnote.reference!.popoverTargetElement = null;
  note.removeAttribute('popover');
  // In the place of the browser's: the element goes on as it does with a popover.
  note.togglePopover = (options) =>
    toggle(footnote, note, typeof options === 'object' ? options.force : options);
  return true;
}

/** Makes a note a popover again. */
function bringBack(footnote: ArticleFootnote): void {
  const note = notes.get(footnote);
  if (!note) return;
  footnote.hide();
  notes.delete(footnote);
  note.popover = '';
  footnote.reference!.popoverTargetElement = note;
  Reflect.deleteProperty(note, 'togglePopover');
}

/** Shows or hides a note, with the events of a popover. */
function toggle(footnote: ArticleFootnote, note: HTMLElement, force: boolean | undefined): boolean {
  // A note that was removed from the page while it was shown has lost the attribute.
  const isShown = shown.has(footnote) && footnote.hasAttribute('open');
  const opens = force ?? !isShown;
  if (opens === isShown) {
    // It has been counted anew, and is still there.
    if (opens) footnote.noteToggles(true);
    return opens;
  }
  const states = {oldState: opens ? 'closed' : 'open', newState: opens ? 'open' : 'closed'};
  if (!note.dispatchEvent(new ToggleEvent('beforetoggle', {...states, cancelable: opens}))) return isShown;
  shown.delete(footnote);
  for (const other of shown) if (!other.isConnected) shown.delete(other);
  if (opens) shown.add(footnote);
  note.toggleAttribute('data-block', footnote.querySelector(BLOCKS) !== null);
  // At once, because focus may be on its way into the note.
  footnote.toggleAttribute('open', opens);
  note.dispatchEvent(new ToggleEvent('toggle', states));
  return opens;
}

/** A press on a number, before the element and the browser see it. */
function onClick(event: MouseEvent): void {
  const [target] = event.composedPath() as Element[];
  const footnote = (target!.getRootNode() as Partial<ShadowRoot>).host as ArticleFootnote | undefined;
  if (footnote?.localName !== 'article-footnote' || footnote.reference !== target) return;
  if (event.defaultPrevented) return;
  if (!isInline(footnote)) {
    bringBack(footnote);
    return;
  }
  event.preventDefault();
  if (bringIn(footnote)) footnote.toggle();
}

/** A note that is shown by a script, or from the start, is brought in before it becomes a popover. */
function onOpen(event: Event): void {
  const [footnote] = event.composedPath() as [ArticleFootnote];
  if (notes.has(footnote) || !isInline(footnote)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (bringIn(footnote)) footnote.show();
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  const path = event.composedPath() as Element[];
  const around = path.find((node) => shown.has(node as ArticleFootnote)) as ArticleFootnote | undefined;
  // The key is for what stands in the note and is open itself.
  const isForOther = path.some((node) => node.ariaExpanded === 'true' && node !== around?.reference);
  const isNowhere = pageDocument.activeElement === pageDocument.body;
  const footnote = around ?? (isNowhere ? [...shown].at(-1) : undefined);
  if (!footnote || isForOther || path.some((node) => isElement(node) && node.matches(':popover-open')))
    return;
  event.preventDefault();
  footnote.hide();
}

if (hasPage()) {
  noteAddition('footnote-inline');
  addEventListener('click', onClick, {capture: true});
  addEventListener('article-footnote-open', onOpen, {capture: true});
  pageDocument.addEventListener('keydown', onKeyDown);
  for (const footnote of pageDocument.querySelectorAll<ArticleFootnote>('article-footnote[open]:defined')) {
    if (!isInline(footnote)) continue;
    footnote.hide();
    footnote.show();
  }
}
