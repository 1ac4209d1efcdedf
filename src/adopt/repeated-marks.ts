import {readMark} from '../text/note-marks.js';
import {type NotePlan, nodeOf, type PlannedNote} from './plan.js';

/**
 * Finds marks that repeat an earlier one without a link of their own, as word processors write cross-references to
 * notes: an element of the same class, with a number that one note alone has.
 */
export function planRepeatedMarks(region: Element, plan: NotePlan): void {
  const notes = new Map<string, PlannedNote | null>();
  const classes = new Set<string>();
  for (const {pieces, note, mark} of plan.references) {
    notes.set(mark, (notes.get(mark) ?? note) === note ? note : null);
    const [piece] = pieces;
    if (!(piece instanceof Element)) continue;
    for (const element of [piece, ...piece.querySelectorAll('[class]')]) {
      for (const name of element.classList) if (/note|cite|ref/i.test(name)) classes.add(CSS.escape(name));
    }
  }
  if (classes.size === 0) return;
  const known = plan.references.flatMap(({pieces, note}) => [...pieces, ...note.omitted].map(nodeOf));
  const marked = new Set(known);
  for (const element of region.querySelectorAll(`.${[...classes].join(',.')}`)) {
    if (element.closest('a') || element.querySelector('a') || isIn(element, marked)) continue;
    const {text, kind} = readMark(element.textContent);
    const note = kind === 'sign' && notes.get(text);
    if (!note) continue;
    marked.add(element);
    plan.references.push({pieces: [element], note, mark: text});
  }
}

function isIn(element: Element, nodes: ReadonlySet<Node>): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (nodes.has(around)) return true;
  }
  return false;
}
