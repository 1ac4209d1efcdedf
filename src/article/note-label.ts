import {styledNumber} from '../text/numbering.js';
import {formatOrdinal} from '../text/numbers.js';

/** Writes a note's number, in the style that its article's list asks for or in the language's digits. */
export function noteLabel(note: {number: number; style: string} | undefined, language: string): string {
  if (!note) return '';
  return styledNumber(note.number, note.style) ?? formatOrdinal(note.number, language);
}
