import {commentCountWords} from '../locales/en.js';
import {formatNumber, formatOrdinal} from '../text/numbers.js';
import {fillIn, message, messageLanguage, pluralMessage, provideEnglish} from './messages.js';

provideEnglish(commentCountWords);

/** What a number counts. */
export type CommentLabel = 'comments' | 'replies' | 'reactions';

const NONE = {comments: 'noComments', replies: 'noReplies', reactions: 'noReactions'} as const;

/** A number of comments in words. */
export interface CommentWords {
  readonly value: number;
  /** What is shown, such as "1.2K comments". */
  readonly text: string;
  /** The number in full where the text has rounded it, such as "1,234", otherwise empty. */
  readonly exact: string;
}

/**
 * Writes a number of comments as a language does: none, one, few or many, and large numbers rounded.
 *
 * @param isClosed Whether there will be none any more, which is said in place of none.
 */
export function commentWords(
  value: number,
  wanted: string,
  label: string | null | undefined,
  isClosed = false,
): CommentWords {
  // A rounded number has words of its own, so all of it is written in the language of the message.
  const language = messageLanguage(wanted);
  const counted = Object.hasOwn(NONE, label ?? '') ? (label as CommentLabel) : 'comments';
  // Small numbers do without a formatter, the first of which costs a page tens of milliseconds.
  const isSmall = value < 1000;
  const exact = isSmall ? formatOrdinal(value, language) : formatNumber(value, language);
  const compact = isSmall ? exact : formatNumber(value, language, {notation: 'compact'});
  const isRounded = digitsOf(compact) !== digitsOf(exact);
  // The plural form is that of the word that is read out: of a thousand, or of a million, which may ask for "de".
  const spoken = isRounded ? (value < 999_500 ? 1e3 : 1e6) : value;
  const text = value
    ? fillIn(pluralMessage(message(counted, language), spoken, language), {
        count: isRounded ? compact : exact,
      })
    : message(isClosed ? 'commentsClosed' : NONE[counted], language);
  return {value, text, exact: isRounded ? exact : ''};
}

function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, '');
}
