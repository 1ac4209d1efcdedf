/**
 * Words that adults read aloud in a minute, by language. Where the study has none, its mean is taken.
 *
 * @see https://doi.org/10.1167/iovs.11-8284 Trauzettel-Klosinski and Dietz, IReST, 2012
 */
const WORDS: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  it: 188,
  nl: 202,
  pl: 166,
  sv: 199,
  tr: 166,
};
const MEAN = 184;

/** Characters of Chinese and Japanese, in Chinese and in all other languages, from the same study. */
const CHINESE = 255;
const CHARACTERS = 357;

const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * A word. In Thai, Lao, Burmese and Khmer, whose words stand without spaces between them, it is five characters, about
 * their mean: four in Thai, and somewhat more than five in Khmer.
 */
const WORD =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{1,5}|[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Estimates how long a text takes to read, in minutes and fractions of them.
 *
 * @param language A BCP 47 tag; one that the study does not have is read at its mean.
 * @returns 0 for a text without words.
 */
export function readingTime(text: string, language: string): number {
  const characters = text.match(CHARACTER)?.length ?? 0;
  const words = text.replace(CHARACTER, ' ').match(WORD)?.length ?? 0;
  const [name = ''] = language.split('-');
  return words / (WORDS[name] ?? MEAN) + characters / (name === 'zh' ? CHINESE : CHARACTERS);
}
