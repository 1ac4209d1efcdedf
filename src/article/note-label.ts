import {formatOrdinal} from '../text/numbers.js';
import type {NoteNumbering} from './note-reference.js';

/** A note's number, and how it is written. */
export type ItemNumber = Pick<NoteNumbering, 'number' | 'format'>;

/** Writes a note's number, as its article's list asks for or in the language's digits. */
export function noteLabel(note: ItemNumber | undefined, language: string): string {
  if (!note) return '';
  return note.format?.(note.number) ?? formatOrdinal(note.number, language);
}
