import {isElement, isTag, isText} from '../internal/node-kinds.js';
import {isArrow, leadingLabel, readMark} from '../text/note-marks.js';
import type {Piece} from './plan.js';

/** Finds the label at the start of a note: the largest element that holds nothing else, or the beginning of a text. */
export function labelOf(
  nodes: readonly Node[],
  ignored: ReadonlySet<Node> = new Set(),
): {readonly mark: string; readonly piece: Piece} | null {
  const text = firstText(nodes, ignored);
  if (!text) return null;
  let label: ReturnType<typeof labelOf> = null;
  let around = text.length < 60 ? text.parentElement : null;
  while (around && nodes.some((node) => node.contains(around))) {
    const {text: mark, kind} = readMark(around.textContent);
    if (nodes.length === 1 && around === nodes[0] && around.localName !== 'dt') break;
    if (kind !== 'words' || around.localName === 'sup') label = {mark, piece: around};
    // A bracket may stand in an element of its own.
    else if (mark !== '[') break;
    around = around.parentElement;
  }
  if (label) return label;
  const found = leadingLabel(text.data);
  return found && {mark: found.mark, piece: {text, start: 0, end: found.end}};
}

/** What opens a row of links back at the end of a text; an arrow needs no words, and what ends in a colon is the note's. */
const OPENING = /\s*[[(|–—→]\s*$|(?<=^|[.!?)\]]\s*)[[(]?[^.!?:]*:\s*$/;

/**
 * What a copy of a note leaves out: the links back, what encloses nothing but them, and labels that repeat a mark.
 *
 * @param nodes The note.
 * @param back The links in it that lead back to its references.
 * @param marks The marks of its references.
 */
export function omittedFrom(
  nodes: readonly Node[],
  back: ReadonlySet<Element>,
  marks: readonly string[],
): Piece[] {
  const omitted = new Set<Node>();
  const pieces: Piece[] = [];
  let isOpen = false;
  for (const link of nodes.flatMap(linksIn)) {
    if (!back.has(link) && !(isArrow(link.textContent) && link.hash)) continue;
    let whole: Element = link;
    while (
      !nodes.includes(whole) &&
      !nodes.includes(whole.parentElement!) &&
      holdsNothingElse(whole.parentElement!, whole, omitted)
    )
      whole = whole.parentElement!;
    omitted.add(whole);
    const {previousSibling: before, nextSibling: after} = whole;
    // What stands between two links back, and the brackets or words such as "Return to:" that open them.
    const opening =
      isText(before) && (omitted.has(before.previousSibling!) ? /[^]*/ : OPENING).exec(before.data);
    if (opening && !(isArrow(link.textContent) && /^[^[(]*:/.test(opening[0]))) {
      pieces.push({text: before, start: opening.index, end: before.length});
      isOpen ||= /[[(]/.test(opening[0]);
    }
    const closing = isOpen && isText(after) && /^\s*[\])]/.exec(after.data);
    if (closing) {
      pieces.push({text: after, start: 0, end: closing[0].length});
      isOpen = false;
    }
  }
  // A printed label may stand beside a linked or a hidden one.
  for (;;) {
    const label = labelOf(nodes, omitted);
    if (!label || !marks.includes(label.mark)) break;
    if ('nodeType' in label.piece) omitted.add(label.piece);
    else return [...omitted, ...pieces, label.piece];
  }
  // The punctuation that stood between a label and the note; behind an arrow, and with no label, it is the note's.
  const first = firstText(nodes);
  const text = firstText(nodes, omitted);
  const separator =
    text && text !== first && !isArrow(first!.data)
      ? /^(?:\s+[.:,](?=\s)|(?:[)\]][.:,]?|[.:,])(?![.:,)\]]))\s*/.exec(text.data)
      : null;
  if (separator) pieces.push({text: text!, start: 0, end: separator[0].length});
  return [...omitted, ...pieces];
}

function linksIn(node: Node): HTMLAnchorElement[] {
  if (!isElement(node)) return [];
  return [...(isTag(node, 'a') ? [node] : []), ...node.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')];
}

function holdsNothingElse(parent: Element, link: Element, omitted: ReadonlySet<Node>): boolean {
  return [...parent.childNodes].every(
    (child) => child === link || omitted.has(child) || !/[\p{L}\p{N}]/u.test(child.textContent!),
  );
}

function firstText(nodes: Iterable<Node>, ignored: ReadonlySet<Node> = new Set()): Text | null {
  for (const node of nodes) {
    if (ignored.has(node)) continue;
    if (isText(node)) {
      if (node.data.trim()) return node;
    } else {
      const text = firstText(node.childNodes, ignored);
      if (text) return text;
    }
  }
  return null;
}
