/** How a mark without a link is written: `[1]`, `(1)`, raised, or as a symbol such as `*`. */
export type TextMarkForm = 'bracket' | 'parenthesis' | 'raised' | 'symbol';

/** A mark in a text. */
export interface TextMark {
  /** The mark without brackets, in plain digits. */
  readonly mark: string;
  readonly form: TextMarkForm;
  readonly start: number;
  readonly end: number;
  /** Whether it may stand where it does; else it reads as a part of its sentence. */
  readonly isPlausible: boolean;
}

const MARKS =
  /(?<bracket>[[［〔]\^?[\d０-９]{1,3}(?:\s*[,;–-]\s*\d{1,3})*[\]］〕])|\((?<parenthesis>\d{1,3})\)|(?<raised>[¹²³⁰⁴-⁹]+)|(?<symbol>[*†‡§¶‖]+)/g;

// What a raised number after it is an exponent of: one letter alone, a unit of measure, or a number that is no year.
const POWERS =
  /[⁺⁻]$|(?<![\p{L}\p{N}])(?:\p{L}|[kcmdhnµ]m|ft|in|yd|mi|sec|(?!(?:1[5-9]|20)\d\d$)[\p{N}.,]*\p{N})$/u;

/** Finds what looks like a mark in a text, given what stands before and after it in its block. */
export function textMarks(text: string, before: string, after: string): TextMark[] {
  const marks: TextMark[] = [];
  for (const match of text.matchAll(MARKS)) {
    const [whole] = match;
    const form = Object.entries(match.groups!).find(([, group]) => group)![0] as TextMarkForm;
    const end = match.index + whole.length;
    const common = {
      form,
      isPlausible: isPlausible(form, before + text.slice(0, match.index), text.slice(end) + after),
    };
    // Digits and brackets of full width become those of a keyboard, one for one.
    const numbers = whole.normalize('NFKC').match(/\d+/g);
    if (form !== 'bracket' || numbers!.length === 1) {
      const mark = numbers?.[0] ?? whole;
      marks.push({...common, mark, start: match.index, end});
      continue;
    }
    // Several numbers in one pair of brackets are marks of their own, and the brackets stay.
    for (const number of whole.matchAll(/\d+/g)) {
      const start = match.index + number.index;
      marks.push({...common, mark: number[0], start, end: start + number[0].length});
    }
  }
  return marks;
}

/**
 * Whether a mark may stand between two texts. Exponents, indexes of arrays and the numbers of an enumeration within a
 * sentence are none, nor is a mark at the start of a block: that is the label of a note.
 */
export function isPlausible(form: TextMarkForm, before: string, after: string): boolean {
  if (!before.trim()) return false;
  if (form === 'bracket') return !/(?<![\p{L}\p{N}])\p{L}(\[\d+\])*$/u.test(before);
  // At the end of a sentence or of a block; elsewhere it numbers the parts of the sentence, or a step.
  if (form === 'parenthesis') return /[.!?…"”’»)]\s*$/.test(before) || /^\s*([.!?]|$)/.test(after);
  return /\S$/.test(before) && !/^[\p{L}\p{N}]/u.test(after) && (form === 'symbol' || !POWERS.test(before));
}
