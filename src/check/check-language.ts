import {languageOf} from '../internal/language.js';
import {messageLanguage} from '../internal/messages.js';

/** Languages that have a pack of words, as the names of the files. */
export const packedLanguages: readonly string[] =
  'ar de es fr he hi it ja ko nl pl pt ru tr uk zh-Hans zh-Hant'.split(' ');

/** Elements that write no words of the library: what a date says is the browser's. */
const WORDLESS =
  'article-context, article-date, article-enhance, article-pull-quote, article-reading-progress';

/** Languages that have been looked at, because their words are missing on the whole page. */
const checked = new Set<string>();

/** Whether words of a language are there; English ones always are. */
const isSpoken = (language: string) => /^en\b/.test(language) || messageLanguage(language) !== 'en';

/**
 * @param isWritten Whether the elements of the page have their words already.
 * @returns Tells later whether the words of the page's language have come too late.
 */
export function noteLanguage(isWritten: boolean): (language: string) => boolean {
  const first = languageOf(document.documentElement);
  const wasMissing = isWritten && !isSpoken(first);
  return (language) => wasMissing && language === first && isSpoken(language);
}

/** What is wrong with the words of an element: those of its language are not there, or have come too late. */
export function languageMistakes(element: Element, isLate: (language: string) => boolean): string[] {
  const language = languageOf(element);
  if (element.matches(WORDLESS) || checked.has(language)) return [];
  checked.add(language);
  if (isLate(language))
    return ['was written before the words of its language came. Load its pack before the module.'];
  if (isSpoken(language)) return [];
  const {language: short, script} = new Intl.Locale(language).maximize();
  const pack = packedLanguages.find((name) => [short, `${short}-${script}`].includes(name));
  return [
    pack
      ? `writes English words, though its language is "${language}". Load locales/${pack}.js before the module.`
      : `writes English words, because there are none in "${language}". registerMessages() adds yours.`,
  ];
}
