import {isElement} from '../internal/node-kinds.js';
import {readMark} from '../text/note-marks.js';
import {type NotePlan, nodeOf, type PlannedNote} from './plan.js';
import {isIn} from './surroundings.js';

/**
 * Finds marks that repeat an earlier one without a link of their own, as word processors write cross-references to
 * notes: an element of the same class, with a number that one note alone has.
 */
export function planRepeatedMarks(region: Element, plan: NotePlan): void {
  const notes = new Map<string, PlannedNote | null>();
  const named = new Set<string | null>();
  const marked = new Set<Node>();
  for (const {
    pieces: [piece],
    note,
    mark,
  } of plan.references) {
    notes.set(mark, (notes.get(mark) ?? note) === note ? note : null);
    marked.add(nodeOf(piece!));
    if (!isElement(piece)) continue;
    named.add(piece.getAttribute('class'));
    for (const element of piece.querySelectorAll('[class]')) named.add(element.getAttribute('class'));
  }
  const classes = [...named].flatMap((names) => names?.match(/\S*(note|cite|ref)\S*/gi) ?? []);
  if (classes.length === 0) return;
  for (const element of region.querySelectorAll(`.${classes.map((name) => CSS.escape(name)).join(',.')}`)) {
    if (isIn(element, marked) || element.closest('a') || element.querySelector('a')) continue;
    const {text, kind} = readMark(element.textContent);
    const note = kind === 'sign' && notes.get(text);
    // In the note itself it is the label.
    if (!note || note.pieces.some((part) => part.contains(element))) continue;
    marked.add(element);
    plan.references.push({pieces: [element], note, mark: text});
  }
}
