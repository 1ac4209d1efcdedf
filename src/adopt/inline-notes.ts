import {isElement, isText} from '../internal/node-kinds.js';
import {readMark} from '../text/note-marks.js';
import {omittedFrom} from './note-labels.js';
import type {PageIndex} from './page-index.js';
import {type NotePlan, nodeOf, type Piece, type PlannedNote} from './plan.js';
import {isIn, textBeside, wholeMark} from './surroundings.js';

/** What may be a note that stands at its reference: in the sentence, hidden or in the margin. */
const NOTES =
  '[role~=tooltip],[role~=doc-footnote],[role=note],:is(span,small,i,aside,details)[class*=note i],sup > span';

/** What may be its mark: links are looked at elsewhere. */
const MARKS = ':is(sup,label,a,button,span):not([href*="#"],:has(a[href^="#"]))';

/** What names the keys of its sources, and has not become footnotes. */
const CITATIONS = ':is([data-cites],d-cite[key]):not(article-footnote *, :has(article-footnote))';

/**
 * Finds notes that stand where they are referred to: behind a mark that no link belongs to, in an element together with
 * it, or in an element of another library that is the note itself; and citations that name their sources by key.
 */
export function planInlineNotes(
  region: Element,
  isExcluded: (element: Element) => boolean,
  page: PageIndex,
  plan: NotePlan,
): void {
  const taken = new Set([
    ...plan.known,
    ...plan.references.flatMap(({pieces, note}) => [...pieces.map(nodeOf), ...note.pieces]),
  ]);
  const notes = new Map<string, PlannedNote>();
  const repeats: {piece: Piece; mark: string}[] = [];
  for (const element of region.querySelectorAll(NOTES)) {
    // What stands in a note has a label, and no mark.
    const found = isIn(element, taken) || isExcluded(element.parentElement!) ? null : markAt(element);
    if (!found || [...found.reference.querySelectorAll('*'), found.reference].some((node) => taken.has(node)))
      continue;
    taken.add(element);
    const {reference, pieces, mark} = found;
    const omitted = (nodes: readonly Node[]) => omittedFrom(nodes, new Set(), [mark]);
    if (isRepeat(pieces, omitted(pieces))) repeats.push({piece: reference, mark});
    else {
      const note = {pieces, omitted};
      notes.set(mark, note);
      plan.references.push({pieces: [wholeMark(reference)], note, mark});
    }
  }
  for (const {piece, mark} of repeats) {
    const note = notes.get(mark);
    if (note) plan.references.push({pieces: [piece], note, mark});
  }
  for (const element of region.querySelectorAll('d-footnote:not(article-footnote *)'))
    planElement(element, page, plan);
  for (const element of region.querySelectorAll(CITATIONS)) planCitation(element, page, plan);
}

/** The mark of a note: the element before it or around it, or what it begins with where it stands in a sentence. */
function markAt(note: Element): {reference: Element; pieces: Node[]; mark: string} | null {
  const [inner, ...pieces] = [...note.childNodes].filter(hasText);
  let before: Node | null = note.previousSibling;
  while (before && !hasText(before)) {
    // The checkbox that shows the note without a script; its label is the mark.
    if (isElement(before) && !before.matches('input')) break;
    before = before.previousSibling;
  }
  const {parentElement: around} = note;
  // A raised number holds what is shown under the pointer; an ordinal or a power has less to say.
  const isWithin = around!.matches('sup') && before === around.firstChild && note.textContent.length > 11;
  const reference = isElement(before) && before.matches(MARKS) ? before : isWithin ? around : null;
  const mark = reference && isMark(before as Element) ? reference : null;
  if (
    isElement(inner) &&
    inner.matches('sup,label,summary') &&
    isMark(inner) &&
    // Else it repeats the mark before the note.
    inner.textContent.trim() !== mark?.textContent.trim() &&
    pieces[0] &&
    (inner.localName === 'summary' || textBeside(note, 'previousSibling'))
  ) {
    // What opens and closes is opened by the footnote, as a whole.
    return {reference: inner.localName === 'summary' ? note : inner, pieces, mark: markOf(inner)};
  }
  return mark && /\p{L}{2}/u.test(note.textContent)
    ? {reference: mark, pieces: [note], mark: markOf(before!)}
    : null;
}

function hasText(node: Node): boolean {
  return node.nodeType !== Node.COMMENT_NODE && /\S/.test(node.textContent!);
}

function markOf({textContent}: Node): string {
  return readMark(textContent!).text;
}

function isMark(element: Element): boolean {
  const text = element.textContent.trim();
  return readMark(text).kind === 'sign' || (element.localName === 'label' && text.length < 3);
}

/** Whether a note says nothing but its mark, because it repeats another one. */
function isRepeat(pieces: readonly Node[], omitted: readonly Piece[]): boolean {
  let text = pieces.map((piece) => piece.textContent).join('');
  for (const piece of omitted) if ('nodeType' in piece) text = text.replace(piece.textContent!, '');
  return /^[\s\d]*(\p{L}+:)?[\s\d]*$/u.test(text);
}

/** An element that holds its note itself, of which the page may show a list. */
function planElement(element: Element, page: PageIndex, plan: NotePlan): void {
  const back = page.linksTo(element).map((link) => link.element);
  const block = back[0]?.closest('li') ?? element;
  const note = {pieces: [block], omitted: (nodes: readonly Node[]) => omittedFrom(nodes, new Set(back), [])};
  plan.references.push({pieces: [element], note, mark: ''});
}

/** A citation that names the keys of its sources. */
function planCitation(element: Element, page: PageIndex, plan: NotePlan): void {
  // pandoc's `[-@key]` shows nothing in some styles.
  if (element.querySelector('a') || (element.matches('[data-cites]') && !hasText(element))) return;
  const keys = (element.getAttribute('data-cites') ?? element.getAttribute('key')!).split(/[\s,]+/);
  const sources = keys.flatMap((key) => page.place(`ref-${key}`) ?? page.place(key) ?? []);
  const pieces = sources.length > 1 ? partsOf(element, sources.length) : [element];
  if (sources.length === 0 || pieces.length !== sources.length) {
    plan.left.push({element, text: element.textContent, reason: 'its sources are not told apart'});
    return;
  }
  sources.forEach((source, index) => {
    const piece = pieces[index]!;
    const text = 'nodeType' in piece ? piece.textContent! : piece.text.data.slice(piece.start, piece.end);
    const mark = readMark(text).text;
    plan.references.push({
      pieces: [piece],
      note: {pieces: [source], omitted: (nodes) => omittedFrom(nodes, new Set(), [mark])},
      mark,
    });
  });
}

/** The parts of a citation's text that punctuation divides, if there are as many as sources. */
function partsOf(element: Element, count: number): Piece[] {
  const text = element.firstChild;
  if (!isText(text) || element.childNodes.length > 1) return [];
  const found = [/[^\s;()[\]][^;()[\]]*/g, /[^\s,()[\]][^,()[\]]*/g].map((part) => [
    ...text.data.matchAll(part),
  ]);
  const parts = found.find(({length}) => length === count) ?? [];
  return parts.map(({0: part, index}) => ({text, start: index, end: index + part.trimEnd().length}));
}
