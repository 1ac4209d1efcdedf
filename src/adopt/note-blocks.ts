import {isTag} from '../internal/node-kinds.js';
import {readMark} from '../text/note-marks.js';
import {BLOCKS, nameOf, textBeside} from './surroundings.js';

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
 * block, else what holds it alone in a block of several, else the largest block around it that holds nothing but this
 * note. Null where there is none but the text that refers to it.
 */
export function blockOf(
  target: Element,
  reference: Element,
  counts: ReadonlyMap<Element, number>,
): Element | null {
  const next = target.nextElementSibling;
  // An anchor between the blocks stands for the one behind it.
  let block = !target.textContent && next?.matches(BLOCKS) ? next : target.closest(BLOCKS);
  // In the sentence of its mark a note stands in an element of its own, that is shown in the margin.
  if (!block || block.contains(reference)) return hasWords(target) ? target : null;
  // A number alone is the label of a note that stands beside it.
  if (block === target && !counts.get(block) && hasWords(block)) return block;
  if (counts.get(block)! > 1) {
    // Of several notes in one block, each may have an element of its own.
    let own = target;
    while (own.parentElement !== block && counts.get(own.parentElement!) === 1) own = own.parentElement!;
    if (beginsLine(own, block) || hasWords(own)) return own;
  }
  while (!block.matches('li,dd,aside')) {
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

function hasWords(element: Element): boolean {
  return /\p{L}{2}/u.test(element.textContent);
}

/** Whether an anchor stands at the beginning of one of the lines that a block is broken into. */
function beginsLine(anchor: Element, block: Element): boolean {
  return (
    anchor.parentElement === block &&
    block.querySelector(':scope > br') !== null &&
    !textBeside(anchor, 'previousSibling')
  );
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
  if (block.matches('a,span') && beginsLine(block, block.parentElement!)) return lineOf(block, notes);
  const isLabel = /^h\d$/.test(block.localName);
  if (!isLabel && block.localName !== 'p') return [block];
  const elements = following(
    block,
    (next) => !notes.has(next) && !next.matches('h1,h2,h3,h4,h5,h6,hr,section,nav,footer'),
  );
  const next = (elements.at(-1) ?? block).nextElementSibling;
  // What follows the last paragraph with a mark is the note's only where nothing but notes can stand.
  if (!isLabel && !(next && notes.has(next)) && !isNoteList(block.parentElement!))
    elements.splice(readMark(block.textContent.trim() || '*').kind === 'words' ? 0 : 1);
  while (elements.length > 0 && !elements.at(-1)!.textContent.trim()) elements.pop();
  return isLabel ? elements : [block, ...elements];
}

/** The elements that follow another, as long as they belong to it. */
function following(element: Element, belongs: (next: Element) => boolean): Element[] {
  const elements: Element[] = [];
  for (let next = element.nextElementSibling; next && belongs(next); next = next.nextElementSibling)
    elements.push(next);
  return elements;
}

/** What stands between the anchor of a line and that of the next, without the break between them. */
function lineOf(anchor: Element, notes: ReadonlySet<Node>): Node[] {
  const nodes: Node[] = [anchor];
  for (let next = anchor.nextSibling; next && !notes.has(next); next = next.nextSibling) nodes.push(next);
  while (isTag(nodes.at(-1), 'br') || !nodes.at(-1)!.textContent!.trim()) nodes.pop();
  return nodes;
}
