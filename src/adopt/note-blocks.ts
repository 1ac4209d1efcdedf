import {isElement} from '../internal/node-kinds.js';
import {readMark} from '../text/note-marks.js';
import {standsBehindText} from './note-links.js';
import {nodesAfter} from './note-sections.js';
import {BLOCKS, nameOf} from './surroundings.js';

/** Whole words of plural or collective meaning: `footnote` is the name of a single note as often as of a list. */
const LIST =
  /(^|[-_ :])((doc-)?(foot|end|rear|side)?notes|references?|ref-?list|(doc-)?(the)?bibliograph\w*|biblio|citations|refs|works-cited)($|[-_ ])/i;

/** Blocks that a note may fill although its target stands deeper. */
const WRAPPERS = 'li,dd,tr,td,th,tbody,aside,div,blockquote';

/** Whether an element is named or described as a list of notes. */
export function isNoteList(element: Element): boolean {
  return LIST.test(nameOf(element)) && !element.matches('body,main,article,tr');
}

/** Counts, for each element, how many of the targets it holds. */
export function countTargets(targets: Iterable<Element>): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const target of new Set(targets)) {
    for (let around = target.parentElement; around; around = around.parentElement) {
      counts.set(around, (counts.get(around) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * The block of the note that a target stands for: the target itself when it is a block or begins one of the lines of a
 * block or of the text, else what holds it alone in a block of several, else the largest block around it that holds
 * nothing but this note. Null where there is none but the text that refers to it.
 */
export function blockOf(
  target: Element,
  reference: Element,
  counts: ReadonlyMap<Element, number>,
): Element | null {
  const next = target.nextElementSibling;
  // An anchor between the blocks stands for the one behind it.
  const closest = !target.textContent && next?.matches(BLOCKS) ? next : target.closest(BLOCKS);
  // A number alone is the label of a note that stands beside it.
  if (closest === target && !counts.get(closest) && hasWords(closest)) return closest;
  const isInText = !closest || closest.contains(reference);
  if (isInText || counts.get(closest)! > 1) {
    // Of several notes in one block, or in the text itself, each has an element of its own, or the line that it begins.
    let own = target;
    for (let around: Element; (around = own.parentElement!) !== closest; own = around)
      if (counts.get(around) !== 1 || around.contains(reference)) break;
    if (hasWords(own) || beginsLine(own)) return own;
    if (isInText) return null;
  }
  let block = closest;
  while (!block.matches('h5,li,dd,aside')) {
    const parent: Element | null = block.parentElement;
    const before = block.previousElementSibling;
    if (
      !parent?.matches(WRAPPERS) ||
      counts.get(parent)! > 1 ||
      isNoteList(parent) ||
      parent.contains(reference) ||
      // The title of a list that has one note alone. Asked last: what stands before may be the whole text.
      (before && hasWords(before) && block.textContent.trim() !== target.textContent)
    )
      break;
    block = parent;
  }
  return block;
}

function hasWords(node: Node): boolean {
  return /\p{L}{2}/u.test(node.textContent!);
}

/** Whether an anchor begins one of the lines that a block is broken into, perhaps behind a label. */
function beginsLine(anchor: Element): boolean {
  return anchor.matches('br ~ *,:has(~ br)') && !standsBehindText(anchor);
}

/** Whether a link stands in a note: in its block, or in the line of its anchor, behind it or as its label. */
export function holds(note: Node, link: Node): boolean {
  return note.contains(link) || isBehind(link, note) || isBehind(note, link);
}

/** Whether a node stands behind another one in a line. */
function isBehind(node: Node, other: Node): boolean {
  for (
    let before: Node | null = node;
    before && !(isElement(before) && before.matches(`br,${BLOCKS}`));
    before = before.previousSibling ?? before.parentNode
  )
    if (before === other) return true;
  return false;
}

/**
 * The nodes that make up the note of a block: of a table or row the last cell with words, of a term its descriptions, of
 * the anchor of a line that line, of a paragraph or of a heading that is only a label also what follows, up to the next
 * note.
 *
 * @param notes All notes, and the elements that hold some.
 */
export function nodesOf(block: Element, notes: ReadonlySet<Node>): Node[] {
  if (block.matches('table,tbody,tr')) return [[...block.querySelectorAll('td')].findLast(hasWords) ?? block];
  if (block.localName === 'dt') return following(block, (next) => next.localName === 'dd');
  const isLine = !block.matches(BLOCKS) && (!hasWords(block) || beginsLine(block));
  const isLabel = /^h\d$/.test(block.localName);
  if (!isLine && !isLabel && block.localName !== 'p') return [block];
  const nodes: Node[] = isLine
    ? nodesAfter(block, 'p', notes)
    : following(
        block,
        (next) => !notes.has(next) && !next.matches('h1,h2,h3,h4,h5,h6,hr,section,nav,footer'),
      );
  const next = ((nodes.at(-1) as Element | undefined) ?? block).nextElementSibling;
  const isNoteNext = next && notes.has(next);
  // What begins the line of the next note is its label.
  const label = nodes.slice(nodes.findLastIndex((node) => isElement(node) && node.localName === 'br') + 1);
  if (isLine && isNoteNext && !label.some(hasWords)) nodes.length -= label.length;
  // What follows the last paragraph with a mark is the note's only where nothing but notes can stand.
  if (block.localName === 'p' && !isNoteNext && !isNoteList(block.parentElement!))
    nodes.splice(readMark(block.textContent.trim() || '*').kind === 'words' ? 0 : 1);
  while (nodes.length > 0 && !nodes.at(-1)!.textContent!.trim()) nodes.pop();
  return isLabel ? nodes : [block, ...nodes];
}

/** The elements that follow another, as long as they belong to it. */
function following(element: Element, belongs: (next: Element) => boolean): Element[] {
  const elements: Element[] = [];
  for (let next = element.nextElementSibling; next && belongs(next); next = next.nextElementSibling)
    elements.push(next);
  return elements;
}
