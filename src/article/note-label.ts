import {formatOrdinal} from '../text/numbers.js';
import type {NumberFormat} from './note-reference.js';

/** Writes a note's number, as its article's list asks for or in the language's digits. */
export function noteLabel(
  note: {number: number; format: NumberFormat | undefined} | undefined,
  language: string,
): string {
  if (!note) return '';
  return note.format?.(note.number) ?? formatOrdinal(note.number, language);
}
