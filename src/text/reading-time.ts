/** Words and, for scripts without spaces, characters that an adult reads in a minute (Trauzettel-Klosinski, IReST 2012). */
const WORDS = 230;
const CHARACTERS = 450;

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu;

/**
 * Estimates how long a text takes to read.
 *
 * @returns Whole minutes, 1 at least.
 */
export function readingTime(text: string): number {
  const characters = text.match(WITHOUT_SPACES)?.length ?? 0;
  const words =
    text.replace(WITHOUT_SPACES, ' ').match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS + characters / CHARACTERS));
}
