import type {TextStretch} from '../article/note-omissions.js';
import {noteHeadingTest} from '../text/note-headings.js';
import {planInlineNotes} from './inline-notes.js';
import {LinkedNotes} from './linked-notes.js';
import {noteSections} from './note-sections.js';
import {PageIndex} from './page-index.js';
import {planPlainNotes} from './plain-notes.js';
import {nodeOf, type NotePlan, type PlannedReference} from './plan.js';
import {planRepeatedMarks} from './repeated-marks.js';
import {EXCLUDED, withinTest} from './surroundings.js';
import {treeOf} from '../internal/page-document.js';

/** What the author of the page asks for, and what is done already. */
export interface NoteOptions {
  /** Words that announce notes beside the built-in ones, separated by commas. */
  readonly headings?: string;
  /** What an earlier plan knew, which looks different now that it has been carried out. */
  readonly known?: ReadonlySet<Node>;
}

/** Plans what is to be done with the notes of a region. Reads the page and changes nothing. */
export function planNotes(region: Element, {headings = '', known}: NoteOptions = {}): NotePlan {
  const plan: NotePlan = {references: [], lists: [], left: [], known: new Set(known)};
  const root = treeOf(region);
  const page = new PageIndex(root);
  const isExcluded = withinTest(EXCLUDED, region);
  const sections = noteSections(root, noteHeadingTest(headings));
  new LinkedNotes(region, isExcluded, page, sections, plan).find();
  const linked = plan.references.length;
  planRepeatedMarks(region, plan);
  planInlineNotes(region, isExcluded, page, plan);
  planPlainNotes(region, sections, plan);
  for (const {note} of plan.references) for (const piece of note.pieces) plan.known.add(piece);
  // Each rule finds its own in document order; numbers are counted through.
  if (linked < plan.references.length) plan.references.sort(inDocumentOrder);
  return plan;
}

function inDocumentOrder(one: PlannedReference, other: PlannedReference): number {
  const [first, second] = [nodeOf(one.pieces[0]!), nodeOf(other.pieces[0]!)];
  if (first === second) return startOf(one) - startOf(other);
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Where a reference begins in its text, of which another one is a part too. */
function startOf({pieces: [piece]}: PlannedReference): number {
  return (piece as TextStretch).start;
}
