import {fillIn, message, pluralMessage} from './messages.js';
import {formatNumber, formatOrdinal} from '../text/numbers.js';

/** A number of comments in words. */
export interface CommentWords {
  readonly value: number;
  /** What is shown, such as "1.2K comments". */
  readonly text: string;
  /** The number in full where the text has rounded it, such as "1,234", otherwise empty. */
  readonly exact: string;
}

/** Writes a number of comments as a language does: none, one, few or many, and large numbers rounded. */
export function commentWords(value: number, language: string): CommentWords {
  const write = (number: string, spoken: number) =>
    fillIn(pluralMessage(message('comments', language), spoken, language), {count: number});
  if (value === 0) return {value, text: message('noComments', language), exact: ''};
  // Small numbers do without a formatter, the first of which costs a page tens of milliseconds.
  if (value < 1000) return {value, text: write(formatOrdinal(value, language), value), exact: ''};
  const exact = formatNumber(value, language);
  const compact = formatNumber(value, language, {notation: 'compact'});
  if (digitsOf(compact) === digitsOf(exact)) return {value, text: write(exact, value), exact: ''};
  // The plural form is that of the number that is read out: of 1200, not of 1234.
  return {value, text: write(compact, Number(value.toPrecision(2))), exact};
}

function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, '');
}
