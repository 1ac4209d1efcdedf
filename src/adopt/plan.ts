import type {NoteOmission, TextStretch} from '../article/note-omissions.js';

/** A node of the page, or a part of one that becomes a node when the plan is carried out. */
export type Piece = Node | TextStretch;

/** A note that stands somewhere on the page. */
export interface PlannedNote {
  /** The note's text: one element, or neighbours that are given an element around them. */
  readonly pieces: readonly Node[];
  /**
   * Finds what is no text of the note: its label and the links back. Asked when the note is shown, for the nodes that it
   * has then: addresses in a text may have become links.
   */
  readonly omitted: (nodes: readonly Node[]) => NoteOmission[];
}

/** A place in the text that refers to a note. */
export interface PlannedReference {
  /** What the footnote is put around: neighbours. */
  readonly pieces: readonly Piece[];
  readonly note: PlannedNote;
  /** The author's mark, without brackets; empty where a style sheet writes it. */
  readonly mark: string;
}

/** Something that looked like a reference and is left as it is. */
export interface LeftAlone {
  readonly element: Element;
  readonly text: string;
  readonly reason: string;
}

/** A part of the page that becomes a list of footnotes. */
export interface PlannedList {
  /** Neighbours: the heading, if there is one, and what holds the notes. */
  readonly nodes: readonly Node[];
  readonly heading: Element | null;
}

/** What is to be done with the notes of a region. Making it changes nothing. */
export interface NotePlan {
  readonly references: PlannedReference[];
  readonly lists: PlannedList[];
  readonly left: LeftAlone[];
  /** The notes, of earlier plans too, and the links in them that lead back to a reference. */
  readonly known: Set<Node>;
}

/** The node that a piece is, or is a part of. */
export function nodeOf(piece: Piece): Node {
  // Not told by a property: links and scripts have a `text` too.
  return 'nodeType' in piece ? piece : piece.text;
}
