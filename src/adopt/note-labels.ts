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

/** What opens a row of links back at the end of a text: a sign, or words that end in a colon. */
const OPENING = /\s*[[(|→–—]\s*$|(?<=^|[.!?)\]]\s*)[[(]?[^.!?:]*:\s*$/;

/** What opens an arrow, which needs no words: what ends in a colon is the note's, unless it is in brackets. */
const ARROW_OPENING = /\s*[[(|–—→]\s*$|(?<=^|[.!?\])]\s*)[[(][^.!?:]*:\s*$/;

/** What stands between two links back, such as a comma or a short word; more is the note itself. */
const BETWEEN = /^\P{L}*\p{L}{0,3}[^\p{L}.]*$/u;

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
  const leaveOut = (text: Node | null | undefined, part: RegExp) => {
    const found = isText(text) && part.exec(text.data);
    if (found) pieces.push({text, start: found.index, end: found.index + found[0].length});
    return found ? found[0] : '';
  };
  let isOpen = false;
  for (const link of nodes.flatMap(linksIn)) {
    const isOfArrow = isArrow(link.textContent);
    if (!back.has(link) && !(isOfArrow && link.hash)) continue;
    let whole: Element = link;
    while (
      !nodes.includes(whole) &&
      !nodes.includes(whole.parentElement!) &&
      holdsNothingElse(whole.parentElement!, whole, omitted)
    )
      whole = whole.parentElement!;
    omitted.add(whole);
    const {previousSibling: before, nextSibling: after} = whole;
    const opening = isOfArrow ? ARROW_OPENING : OPENING;
    const opened = leaveOut(before, omitted.has(before?.previousSibling as Node) ? BETWEEN : opening);
    if (/[[(]/.test(opened)) isOpen = true;
    if (isOpen && leaveOut(after, /^[\s.]*?[\])]/)) isOpen = false;
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
  if (text !== first && !isArrow(first!.data))
    leaveOut(text, /^(?:\s+[.:,](?=\s)|(?:[)\]][.:,]?|[.:,])(?![.:,)\]]))\s*/);
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
