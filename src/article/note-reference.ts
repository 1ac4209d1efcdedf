/** A place in the text that refers to a note. What the registry knows of `article-footnote`. */
export interface NoteReference extends HTMLElement {
  /** The element that holds the note: the reference itself, or one elsewhere; null while that is not on the page. */
  readonly note: Element | null;
  /** The button in the text. */
  readonly reference: HTMLElement | null;
  /** Whether a list shows the note, so that print need not show it in the sentence too. */
  listed: boolean;
  /** The numbering last given by `renumber`. */
  readonly numbering: NoteNumbering | undefined;
  /**
   * Called when the number, or the place among the references to the same note, has changed. Without a numbering, the
   * note is not on the page.
   */
  renumber(numbering: NoteNumbering | undefined): void;
  /** Called when the button is pressed, before the browser does what it does on a press. */
  pressed(event: Event): void;
}

/** Writes a note's number in a style of its own; null for a number that the style cannot write. */
export type NumberFormat = (number: number) => string | null;

/** How one reference is numbered. The object is shared by nobody and may be kept. */
export interface NoteNumbering {
  /** The note's number in its article, from 1. */
  readonly number: number;
  /** How the number is written, as in `NumberingOptions`. */
  readonly format: NumberFormat | undefined;
  /** Place of this reference among those to the same note, from 0. */
  readonly mention: number;
  /** All references to the note, in document order; grows while the notes are counted. */
  readonly references: readonly NoteReference[];
}

/** How a list wants the notes to be numbered. */
export interface NumberingOptions {
  /** The first number. */
  readonly start: number;
  /** How a number is written, by a function; in the language's digits by default. */
  readonly format: NumberFormat | undefined;
  /** Tells which notes are the same: those with an equal key share one number. By default each is its own. */
  readonly identify: ((note: Element) => unknown) | undefined;
}

/** A list that shows the notes. */
export interface NoteList {
  /** How this list wants the notes to be numbered. */
  readonly options: NumberingOptions;
  /** The entry that shows a reference's note, if this list has it. */
  itemOf(reference: NoteReference): HTMLElement | undefined;
  /** Takes the reader to that entry, from where one key leads back. */
  goTo(reference: NoteReference): void;
}

/** One note of an article with all its references, in document order. */
export interface NumberedNote {
  readonly number: number;
  readonly references: readonly NoteReference[];
}
