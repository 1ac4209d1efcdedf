/**
 * Shows notes in the margin, beside their numbers, where `placement="margin"` asks for it (on a footnote, or on the
 * `<article-footnote-list>` of its article for all of them) and where the text has a margin that is wide enough.
 *
 * A note that would overlap the one above it moves down; one that then would not end beside its article is left out,
 * and opens from its number like every other. A press on a number marks the note in the margin. The margin is for the
 * eye: the copies are hidden from assistive technology and from the keyboard, which have the number and the note behind
 * it. Nothing in the article is changed.
 */
import {cloneNote} from '../article/note-clone.js';
import {noteOption} from '../article/note-option.js';
import type {ArticleFootnote} from '../elements/footnote/footnote.js';
import {createGenerated} from '../internal/generated.js';
import {hasPage} from '../internal/has-page.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {onceAFrame} from '../internal/once-a-frame.js';
import {pageDocument} from '../internal/page-document.js';
import {stylePage} from '../internal/style-page.js';
import {watchPage} from '../internal/watch-page.js';
import {packMargin} from '../text/pack-margin.js';

/** The narrowest margin that is used, and the distance of a note from the text and from the next note, in pixels. */
const NARROWEST = 160;
const WIDEST = 288;
const GAP = 24;
const BETWEEN = 12;

const STYLE = `
  .article-margin-notes > * {
    position: absolute;
    overflow-wrap: anywhere;
    font-size: var(--article-footnote-margin-font-size, 0.8em);
    line-height: 1.4;
    color: var(--article-muted-color, inherit);
  }
  @media print {
    .article-margin-notes { display: none; }
  }`;

/** What stands in the margin, by footnote. */
const notes = new Map<ArticleFootnote, HTMLElement>();

let layer: HTMLElement | undefined;

const schedule = onceAFrame(arrange);

/** Makes the copies that are missing, measures everything, then writes every place: one layout for the whole page. */
function arrange(): void {
  const wanted = [...pageDocument.querySelectorAll('article-footnote')].filter(
    (footnote) => footnote.numbering && footnote.note && noteOption(footnote, 'placement') === 'margin',
  );
  for (const [footnote, copy] of notes) {
    // A script that brings the page to what the server has sent takes the margin away with all copies.
    if (copy.isConnected && wanted.includes(footnote)) continue;
    copy.remove();
    notes.delete(footnote);
  }
  const places = wanted
    .map((footnote) => ({footnote, ...placeOf(footnote)}))
    .filter(({width}) => width >= NARROWEST);
  for (const {footnote, left, width} of places) {
    const {style} = copyOf(footnote);
    style.left = `${left}px`;
    style.width = `${width}px`;
  }
  const tops = packMargin(
    places.map(({footnote, top, bottom}) => ({top, bottom, height: copyOf(footnote).offsetHeight})),
    BETWEEN,
  );
  const shown = new Set<ArticleFootnote>();
  places.forEach(({footnote}, index) => {
    const top = tops[index]!;
    if (top === null) return;
    const copy = copyOf(footnote);
    copy.style.top = `${top}px`;
    copy.firstChild!.textContent = footnote.reference!.textContent;
    shown.add(footnote);
  });
  for (const [footnote, {style}] of notes) style.visibility = shown.has(footnote) ? '' : 'hidden';
}

/** Where the margin beside a footnote's number is, in coordinates of the page. */
function placeOf(footnote: ArticleFootnote): {left: number; top: number; bottom: number; width: number} {
  const block = footnote.closest('p, li, dd, td, blockquote, figure, div') ?? footnote;
  const article = footnote.closest('article, main, body')!;
  const {left, right} = block.getBoundingClientRect();
  const {top} = footnote.reference!.getBoundingClientRect();
  const {bottom} = article.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(block).direction === 'rtl';
  const room = (isRightToLeft ? left : pageDocument.documentElement.clientWidth - right) - 2 * GAP;
  const width = Math.min(room, WIDEST);
  const {x, y} = origin();
  return {
    left: (isRightToLeft ? left - GAP - width : right + GAP) - x,
    top: top - y,
    bottom: bottom - y,
    width,
  };
}

function copyOf(footnote: ArticleFootnote): HTMLElement {
  let copy = notes.get(footnote);
  if (copy) return copy;
  const {omissions = []} = footnote;
  copy = createGenerated('span');
  const number = pageDocument.createElement('sup');
  number.textContent = footnote.reference!.textContent;
  copy.lang = footnote.closest<HTMLElement>('[lang]')?.lang ?? '';
  copy.append(
    number,
    ' ',
    cloneNote(footnote.note!, (element) => omissions.includes(element), omissions),
  );
  for (const element of copy.querySelectorAll<HTMLElement>(
    'a, button, input, select, textarea, summary, [tabindex]',
  ))
    element.tabIndex = -1;
  layerOf().append(copy);
  notes.set(footnote, copy);
  return copy;
}

function layerOf(): HTMLElement {
  if (layer?.isConnected) return layer;
  if (!layer) stylePage(STYLE);
  layer = createGenerated('span');
  layer.className = 'article-margin-notes';
  layer.setAttribute('aria-hidden', 'true');
  pageDocument.body.append(layer);
  return layer;
}

/**
 * Where the page's coordinates begin in the window: at the document's start, or at a body that is positioned itself.
 */
function origin(): {x: number; y: number} {
  if (getComputedStyle(pageDocument.body).position === 'static') return {x: -scrollX, y: -scrollY};
  const {x, y} = pageDocument.body.getBoundingClientRect();
  return {x, y};
}

/** A press by pointer on a number whose note stands beside it makes that stand out; the keyboard opens the note. */
function onClick(event: MouseEvent): void {
  const [target] = event.composedPath() as Element[];
  const {host} = target!.getRootNode() as Partial<ShadowRoot>;
  const copy = notes.get(host as ArticleFootnote);
  if (!copy || copy.style.visibility || event.detail === 0 || event.defaultPrevented) return;
  if (target !== (host as ArticleFootnote).reference) return;
  event.preventDefault();
  event.stopPropagation();
  copy.animate([{backgroundColor: 'color-mix(in srgb, Mark 40%, transparent)'}, {}], {
    duration: 1500,
    easing: 'ease-in',
  });
}

/** Lets go of the copies of notes that say something else now, so that they are made anew. */
function onChange(records: readonly MutationRecord[]): void {
  const changed = new Set<Node>();
  let isPlaceChanged = false;
  for (const {target, type} of records) {
    if (layer?.contains(target)) continue;
    isPlaceChanged ||= type !== 'characterData';
    for (let node: Node | null = target; node && !changed.has(node); node = node.parentNode)
      changed.add(node);
  }
  for (const [footnote, copy] of notes) {
    if (!footnote.note || !changed.has(footnote.note)) continue;
    isPlaceChanged = true;
    copy.remove();
    notes.delete(footnote);
  }
  if (isPlaceChanged) schedule();
}

if (hasPage()) {
  noteAddition('footnote-margin');
  pageDocument.addEventListener('click', onClick, {capture: true});
  if (globalThis.ResizeObserver) new ResizeObserver(schedule).observe(pageDocument.documentElement);
  watchPage(['placement', 'dir', 'class', 'style'], onChange, true);
  pageDocument.fonts.addEventListener('loadingdone', schedule);
}
