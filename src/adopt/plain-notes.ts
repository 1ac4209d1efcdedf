import type {TextMarkForm} from '../text/text-marks.js';
import {isNoteList, nodesOf} from './note-blocks.js';
import {labelOf, omittedFrom} from './note-labels.js';
import {nodesAfter, type NoteSection} from './note-sections.js';
import {entriesOf, type PlainEntry} from './plain-entries.js';
import {findMarks, type PlainMark} from './plain-marks.js';
import {type NotePlan, nodeOf} from './plan.js';

/**
 * Finds marks without links, `[1]`, `(1)`, `<sup>1</sup>`, `¹` or `*`, and the section at the end that they refer to:
 * the last one that is announced, a list that its name tells, what stands under the last line, or at least begins with a
 * label. They are taken only when the numbers of both sides
 * agree.
 */
export function planPlainNotes(region: Element, sections: readonly NoteSection[], plan: NotePlan): void {
  if (!/[[(［〔]\^?[\d０-９]|[¹²³⁴-⁹*†‡]/.test(region.textContent) && !region.querySelector('sup')) return;
  let marks = findMarks(region);
  if (marks.length === 0) return;
  const candidates = sections.filter(({start}) => region.contains(start)).reverse();
  const headings = new Set(candidates.map(({start}) => start));
  for (const element of [...region.querySelectorAll('[class],[role]')].reverse())
    if (isNoteList(element)) candidates.push({start: element, nodes: [element]});
  const line = lastLine(region);
  if (line) candidates.push({start: line, nodes: nodesAfter(line, 'p')});
  const first = [...region.querySelectorAll('p,li,div:not(:has(p,li,div))')]
    .reverse()
    .find((block) => labelOf([block])?.mark === '1');
  if (first) candidates.push({start: first, nodes: [first, ...nodesAfter(first, 'p')]});
  const answered = new Set<string>();
  for (const [index, {start, nodes}] of candidates.entries()) {
    const isTaken = (note: Node) => nodes.some((node) => node.contains(note));
    // What is known may be all notes of a long page: those found just now mostly answer first.
    if (plan.references.some(({note}) => note.pieces.some(isTaken)) || [...plan.known].some(isTaken))
      continue;
    const entries = entriesOf(nodes, start !== line && start !== first);
    if (!entries) continue;
    for (const {mark} of entries) answered.add(mark);
    const before = marks.filter((mark) => mark.isPlausible && follows(start, nodeOf(mark.piece)));
    // Of several articles on a page each has its own notes: those between the list before and this one.
    const end = headings.has(start) ? candidates[index + 1]?.nodes.at(-1) : undefined;
    const own = end ? before.filter(({piece}) => follows(nodeOf(piece), end)) : [];
    const group = own.length > 0 ? own : before;
    const forms: readonly TextMarkForm[] = ['bracket', 'raised', 'symbol', 'parenthesis'];
    const chosen = (start === first ? forms.slice(0, 2) : forms)
      .map((form) => group.filter((mark) => mark.form === form))
      .find((found) => agree(found, entries));
    if (!chosen) continue;
    take(chosen, entries, headings.has(start) ? start : null, nodes[0]!, plan);
    marks = marks.filter((mark) => !chosen.includes(mark));
  }
  for (const {piece, mark, form, isPlausible} of marks) {
    const node = nodeOf(piece);
    const isInNote = plan.lists.some(({nodes}) => nodes.some((part) => part.contains(node)));
    const isUsual = isPlausible && (form === 'bracket' || form === 'raised');
    // A step, a verse or a power is worth a word only where a note has its number.
    if (isInNote || !(isUsual || answered.has(mark))) continue;
    const reason = isPlausible
      ? answered.size > 0
        ? 'its number does not agree with the list of notes'
        : 'there is no list of notes'
      : 'it reads as a part of the sentence';
    plan.left.push({element: node.parentElement!, text: mark, reason});
  }
}

/** The last line across the page, drawn or made of signs, with what it stands alone in. */
function lastLine(region: Element): Element | undefined {
  const isLine = (element: Element) =>
    element.localName !== 'p' || /^\s*([*·•⁂_–—-]\s*)+$/.test(element.textContent);
  let line = [...region.querySelectorAll('hr,[role=separator],p')].filter(isLine).at(-1);
  while (
    line &&
    line.parentElement !== region &&
    line.parentElement?.textContent.trim() === line.textContent.trim()
  )
    line = line.parentElement!;
  return line;
}

/** Whether a node stands behind another one and outside of it. */
function follows(node: Node, other: Node): boolean {
  return (
    !other.contains(node) && (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

/** Whether marks of one form and the entries of a section are numbered alike. */
function agree(marks: readonly PlainMark[], entries: readonly PlainEntry[]): boolean {
  const used = [...new Set(marks.map(({mark}) => mark))];
  const form = marks[0]?.form;
  const isSafe = form === 'bracket' || form === 'raised';
  // The numbers of an enumeration, beside a list that has none.
  const isUnnumbered = ({hasLabel, nodes}: PlainEntry) =>
    !hasLabel && nodes[0]!.parentElement!.localName === 'ul';
  if (form === 'parenthesis' && entries.some(isUnnumbered)) return false;
  // What could be part of the sentence, an exponent or a verse must begin with the first note and keep their order.
  const isOrdered =
    form === 'bracket' ||
    (used[0] === entries[0]!.mark &&
      used.every((mark, index) => index === 0 || !(Number(mark) < Number(used[index - 1]))));
  return (
    isOrdered &&
    used.length >= entries.length * (isSafe ? 0.5 : 1) &&
    used.every((mark) => entries.some((entry) => entry.mark === mark)) &&
    // One note alone must say itself what it is.
    (entries.length > 1 || (isSafe && entries[0]!.hasLabel))
  );
}

function take(
  marks: readonly PlainMark[],
  entries: readonly PlainEntry[],
  heading: Element | null,
  start: Node,
  plan: NotePlan,
): void {
  const notes = new Map(
    entries.map(({mark, nodes: [first, ...others]}) => {
      // Of a row or a term it is what stands beside the label.
      const isPair = first instanceof Element && first.matches('tr,dt');
      const pieces = isPair ? nodesOf(first, new Set()) : [first!, ...others];
      return [mark, {pieces, omitted: omittedFrom(pieces, new Set(), [mark])}];
    }),
  );
  for (const {piece, mark} of marks) plan.references.push({pieces: [piece], note: notes.get(mark)!, mark});
  // From the heading to what holds the last note.
  const first = heading ?? start;
  let end = entries.at(-1)!.nodes.at(-1)!;
  while (end.parentNode !== first.parentNode) end = end.parentNode!;
  const nodes: Node[] = [first];
  while (nodes.at(-1) !== end) nodes.push(nodes.at(-1)!.nextSibling!);
  plan.lists.push({nodes, heading});
}
