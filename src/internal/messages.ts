import type {Messages, PluralMessages} from '../locales/messages.js';
import {formatterOf} from '../text/formatters.js';
import {formatNumber} from '../text/numbers.js';
import {sharedState} from './shared-state.js';

/** The messages that depend on a number. */
type PluralKey = 'readingTime' | 'timeLeft' | 'ageNotice';

/** Packs by language, shared by all copies of the library and by the separately loaded packs. */
const packs = sharedState('messages@1', () => new Map<string, Partial<Messages>>());

/** The English words of the elements that are loaded. */
const english = Object.assign(Object.create(null) as Partial<Messages>, {language: 'en'});

/** Brings along the English words of an element, which are used where its language has no pack. */
export function provideEnglish(words: Partial<Messages>): void {
  Object.assign(english, words);
}

/**
 * Adds or replaces the messages of one language. Elements read them when they next render, so load packs before or
 * beside the module: module scripts run in the order in which they stand on the page.
 *
 * @param messages A whole pack, or only the messages that a site wants to word itself.
 */
export function registerMessages(messages: Partial<Messages> & {language: string}): void {
  const language = messages.language.toLowerCase();
  packs.set(language, {...packs.get(language), ...messages});
}

/**
 * Returns one message in a language: from the nearest pack that has it, otherwise in English.
 *
 * @param language A BCP 47 tag, such as `pt-BR`.
 */
export function message<Key extends keyof Messages>(key: Key, language: string): Messages[Key] {
  return (packsOf(language).find((pack) => Object.hasOwn(pack, key)) ?? english)[key]!;
}

/** The packs that speak a language, the nearest first: `zh-TW` is spoken by `zh-TW`, `zh-Hant` and `zh`. */
function packsOf(language: string): Partial<Messages>[] {
  // Thousands of notes ask, and most pages have no pack.
  if (packs.size === 0) return [];
  // What a tag leaves out, such as the script, decides between packs of one language.
  const tags = [language, new Intl.Locale(language).maximize().toString()].flatMap((tag) => {
    const parts = tag.toLowerCase().split('-');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  });
  return tags.flatMap((tag) => packs.get(tag) ?? []);
}

/**
 * Whether a pack speaks the language. Where none does the messages are English, and then English plural rules apply to
 * them: the rules must be those of the words.
 */
export function messageLanguage(language: string): string {
  return packsOf(language)[0] ? language : 'en';
}

/** Replaces the words in braces; an unknown one stays as it is. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (braced, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : braced,
  );
}

/**
 * A message with a number in it, in the plural form and the digits of its words: English ones where no pack speaks the
 * language, since digits of a right-to-left script would change their order.
 *
 * @param from Where a range begins that ends with the number; a range takes the form of its end.
 */
export function countMessage(key: PluralKey, value: number, language: string, from = value): string {
  const spoken = messageLanguage(language);
  // The line does not break behind the dash.
  const start = from < value ? `${formatNumber(from, spoken)}–\u2060` : '';
  return fillIn(pluralMessage(message(key, language), value, spoken), {
    count: start + formatNumber(value, spoken),
  });
}

/**
 * Chooses the plural form for a number.
 *
 * @param language That of the words, as `messageLanguage` gives it.
 */
export function pluralMessage(messages: PluralMessages, value: number, language: string): string {
  return messages[formatterOf(Intl.PluralRules, language).select(value)] ?? messages.other;
}
