/**
 * How a reference to a note is written: as a sign (`1`, `[2]`, `a`, `iv`, `*`, `¹`), as a label in brackets
 * (`[note 2]`, `[CIT2001]`, `(p. 7, 2)`), or in words (`Hall 1840`).
 */
export type NoteMarkKind = 'sign' | 'label' | 'words';

/** The mark of a note without its brackets and its full stop. */
export interface NoteMark {
  readonly text: string;
  readonly kind: NoteMarkKind;
}

// Digits of any script, in Japanese and Chinese behind a sign that tells them from numbers, one letter, a Roman number,
// or a symbol, doubled where a page has run out of them.
const SIGN = /^([*※注註]?\p{Nd}{1,4}(?:[a-zA-Z]|:\d+)?|\p{L}|[ivxlcIVXLC]{2,6}|[*†‡§¶‖]{1,4})$/u;

/** Reads the mark of a note out of the text of a link, of a superscript or of a label. */
export function readMark(written: string): NoteMark {
  if (written.length > 200) return {text: written, kind: 'words'};
  // A superscript digit of Unicode is a digit in compatibility form.
  const whole = written.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const sign = whole
    // The second reference to a note: `[2:1]`, as markdown-it-footnote counts. Without brackets it is a verse.
    .replace(/^(\[\d+):\d+\]$/, '$1')
    .replace(/^[[({〔【^ ]+|[\])}〕】.: ]+$/g, '');
  if (SIGN.test(sign)) return {text: sign, kind: 'sign'};
  const [, inner, label = inner] = /^[[(]([^[\]()]{1,30})[\])]$|^((?:foot)?note \d+)$/i.exec(whole) ?? [];
  return label ? {text: label, kind: 'label'} : {text: whole, kind: 'words'};
}

/** The number of a mark in plain digits, `1` of `۱`, `注1` and `note 1`; a mark that is none as it is. */
export function numberOf(mark: string): string {
  const number = /^\P{N}{0,9}?(\p{Nd}{1,3})[^\p{L}\p{N}]*$/u.exec(mark)?.[1];
  return number ? number.replace(/\p{Nd}/gu, digitOf) : mark;
}

/**
 * Turns a digit of any script of the Basic Multilingual Plane into a plain one.
 *
 * Unicode puts the ten digits of a script in a row. In the rows of India, U+0900 to U+0DFF, its zero has the code ….6,
 * and elsewhere ….0, so that the last hexadecimal figure, less six or not, is the digit.
 *
 * @see https://www.unicode.org/reports/tr44/#Numeric_Type
 */
export function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  return String((code > 0x8ff && code < 0xe00 ? code - 6 : code) % 16);
}

/** Whether a text only leads back: an arrow, perhaps with a number or in brackets. */
export function isArrow(text: string): boolean {
  return /^[\s[(]*[↩↵⏎↑⇑←⤴⤶⬆^][\s\d\ufe0e\ufe0f[\])]*$/.test(text);
}

/** The marks that are told by their form alone, in groups named after it. */
export const MARKS =
  /(?<bracket>[[［〔【]\^?(?:(?:not[ae]|fn|[※注註주])\s?)?\p{N}{1,3}(?:\s*[,;،、–-]\s*\p{N}{1,3})*[\]］〕】]|[(（](?:not[ae]|fn|[※注註주])\s?\p{N}{1,3}[)）])|(?<parenthesis>[(（]\p{N}{1,3}(?:\s*[,;،、–-]\s*\p{N}{1,3})*[)）]|[①-⑳])|(?<raised>[¹²³⁰⁴-⁹]+)|(?<symbol>[*※注註]\p{N}{1,3}|[*†‡§¶‖]+)/giu;

const LABEL = new RegExp(
  `^\\s*((?:${MARKS.source}|[[［〔【].{1,30}?[\\]］〕】]+|note \\p{N}+)[.:：]?|[a-z_-]+:|[(（]?[\\w\\p{N}]{1,4}(?:[.:)）：、-]+|\\s?[–—-])(?=\\s|$|[^ -~]))\\s*`,
  'iu',
);

/** Finds the label at the start of a note: `[1]`, `(1)`, `1.`, `1)`, `1 –`, `¹`, `①`, `*`, `注1：`, `Note 1:` or `[Hall]`. */
export function leadingLabel(text: string): {readonly mark: string; readonly end: number} | null {
  const label = LABEL.exec(text);
  return label && {mark: readMark(label[1]!.replace(/:$/, '')).text, end: label[0].length};
}
