import {isElement} from '../internal/node-kinds.js';
import type {Changes} from './changes.js';
import type {NoteOmission, TextStretch} from '../article/note-omissions.js';
import type {NotePlan, Piece, PlannedNote} from './plan.js';
import {pageDocument} from '../internal/page-document.js';

/** What an `article-footnote` is told beside its attributes. */
export interface Footnote extends HTMLElement {
  readonly number: number;
  noteElement: Element | null;
  findOmissions: () => readonly NoteOmission[];
}

/**
 * Carries out a plan: references become footnotes, and a section of notes without links becomes a list.
 *
 * @returns The footnotes with their authors' marks.
 */
export function applyNotes({references, lists}: NotePlan, changes: Changes): Map<Footnote, string> {
  const footnotes = new Map<Footnote, string>();
  for (const {nodes} of lists) for (const node of nodes) if (isElement(node)) changes.keep(node);
  const elements = new Map<PlannedNote, Element>();
  for (const {note} of references) if (!elements.has(note)) elements.set(note, enclose(note, changes));
  const all = references.flatMap(({pieces}) => pieces);
  const parts = changes.split(all.filter((piece): piece is TextStretch => !('nodeType' in piece)));
  const nodeOf = (piece: Piece) => ('nodeType' in piece ? piece : parts.get(piece)!);
  for (const {pieces, note, mark} of references) {
    const footnote = pageDocument.createElement('article-footnote') as HTMLElement as Footnote;
    const element = elements.get(note)!;
    footnote.noteElement = element;
    footnote.findOmissions = () =>
      note.omitted(element === note.pieces[0] ? [element] : [...element.childNodes]);
    // Tells other scripts and readers of the page; it is the element that counts.
    if (element.id) footnote.setAttribute('for', element.id);
    footnotes.set(changes.wrap(pieces.map(nodeOf), footnote), mark);
  }
  for (const {nodes, heading} of lists) {
    const list = pageDocument.createElement('article-footnote-list');
    if (heading) {
      list.setAttribute('heading', heading.textContent.trim());
      changes.setAttribute(heading, 'slot', 'heading');
    }
    changes.wrap(nodes, list);
  }
  return footnotes;
}

/** The element that is the note; one is put around several nodes, or around a text. */
function enclose({pieces}: PlannedNote, changes: Changes): Element {
  const [first] = pieces;
  if (pieces.length === 1 && isElement(first)) return first;
  const holdsBlocks = pieces.some(
    (node) => isElement(node) && node.matches('p,ul,ol,dd,div,table,blockquote,pre'),
  );
  const note = changes.wrap(pieces, pageDocument.createElement(holdsBlocks ? 'div' : 'span'));
  // Addresses in it become links when it stands in a list.
  changes.keep(note);
  return note;
}
