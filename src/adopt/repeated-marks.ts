import {readMark} from '../text/note-marks.js';
import {type NotePlan, nodeOf, type PlannedNote} from './plan.js';

/**
 * Finds marks that repeat an earlier one without a link of their own, as word processors write cross-references to
 * notes: an element of the same class, with a number that one note alone has.
 */
export function planRepeatedMarks(region: Element, plan: NotePlan): void {
  const notes = new Map<string, PlannedNote | null>();
  const named = new Set<string | null>();
  const marked = new Set<Node>();
  const noteAt = new Map<Node, PlannedNote>();
  for (const {
    pieces: [piece],
    note,
    mark,
  } of plan.references) {
    notes.set(mark, (notes.get(mark) ?? note) === note ? note : null);
    marked.add(nodeOf(piece!));
    for (const part of note.pieces) noteAt.set(part, note);
    if (!(piece instanceof Element)) continue;
    for (const element of [piece, ...piece.querySelectorAll('[class]')])
      named.add(element.getAttribute('class'));
  }
  const classes = [...named].flatMap((names) => names?.match(/\S*(note|cite|ref)\S*/gi) ?? []);
  if (classes.length === 0) return;
  for (const element of region.querySelectorAll(`.${classes.map((name) => CSS.escape(name)).join(',.')}`)) {
    if (isIn(element, marked) || element.closest('a') || element.querySelector('a')) continue;
    const {text, kind} = readMark(element.textContent);
    const note = kind === 'sign' && notes.get(text);
    if (!note || isLabel(element, noteAt)) continue;
    marked.add(element);
    plan.references.push({pieces: [element], note, mark: text});
  }
}

/** Whether an element is what its note begins with, or a link back. */
function isLabel(element: Element, noteAt: ReadonlyMap<Node, PlannedNote>): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const omitted = noteAt.get(around)?.omitted() ?? [];
    if (omitted.some((omission) => nodeOf(omission).contains(element))) return true;
  }
  return false;
}

function isIn(element: Element, nodes: ReadonlySet<Node>): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (nodes.has(around)) return true;
  }
  return false;
}
