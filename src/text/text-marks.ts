import {MARKS, readMark} from './note-marks.js';

/** How a mark without a link is written: `[1]`, `[note 1]`, `(1)`, raised, or as a symbol such as `*` or `※1`. */
export type TextMarkForm = (typeof FORMS)[number];

/** The forms, the likeliest first. The last one numbers steps and parts of sentences as well. */
export const FORMS = ['bracket', 'raised', 'symbol', 'parenthesis'] as const;

/** A mark in a text. */
export interface TextMark {
  /** The mark without brackets, as its author writes it. */
  readonly mark: string;
  readonly form: TextMarkForm;
  readonly start: number;
  readonly end: number;
  /** Whether it may stand where it does; else it reads as a part of its sentence. */
  readonly isPlausible: boolean;
}

// What a raised number after it is an exponent of: one letter alone, a unit of measure, or a number that is no year.
const POWERS =
  /[⁺⁻]$|(?<![\p{L}\p{N}])(?:\p{LC}|[kcmdhnµ]m|ft|in|yd|mi|sec|(?!(?:1[5-9]|20)\d\d$)[\p{N}.,]*\p{N})$/u;

/** Whether a text holds what looks like a mark. */
export function hasMark(text: string): boolean {
  return text.search(MARKS) >= 0;
}

/** Finds what looks like a mark in a text, given what stands before and after it in its block. */
export function textMarks(text: string, before: string, after: string): TextMark[] {
  const marks: TextMark[] = [];
  // The text up to a mark, without those that stand before it.
  let words = before;
  let from = 0;
  for (const match of text.matchAll(MARKS)) {
    const [whole] = match;
    const form = FORMS.find((name) => match.groups![name])!;
    words += text.slice(from, match.index);
    from = match.index + whole.length;
    // A circled number is a mark tight behind a word too; behind a comma or a colon it counts the parts of a sentence.
    const common = {
      form,
      isPlausible:
        isPlausible(form, words, text.slice(from) + after) ||
        (/[①-⑳]/.test(whole) && /[\p{L}\p{N}]$/u.test(words)),
    };
    // Several numbers in one pair of brackets or parentheses are marks of their own, and those stay.
    const numbers = [...whole.matchAll(/\p{N}+/gu)];
    const parts = numbers[1] ? numbers : [{0: whole, index: 0}];
    for (const {0: part, index} of parts) {
      const start = match.index + index;
      marks.push({...common, mark: readMark(part).text, start, end: start + part.length});
    }
  }
  return marks;
}

/**
 * Whether a mark may stand between two texts. Exponents, indexes of arrays and the numbers of an enumeration within a
 * sentence are none, nor is a mark at the start of a block: that is the label of a note. In scripts without capital
 * letters, of which some divide no words, letters may stand beside it.
 */
export function isPlausible(form: TextMarkForm, before: string, after: string): boolean {
  if (!before.trim()) return false;
  // Only its end tells. Looked through whole for each mark, a long text of figures would take hours.
  before = before.slice(-99);
  if (form === 'bracket') return !/(?<![\p{L}\p{N}])\p{LC}$/u.test(before);
  // At the end of a sentence or of a block; elsewhere it numbers the parts of the sentence, or a step.
  if (form === 'parenthesis')
    return (
      !POWERS.test(before) && (/[\p{STerm}…"”’»)]\s*$/u.test(before) || /^\s*(\p{STerm}|$)/u.test(after))
    );
  return /\S$/.test(before) && !/^[\p{LC}\p{N}]/u.test(after) && (form === 'symbol' || !POWERS.test(before));
}
