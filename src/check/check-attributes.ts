import {parseDate} from '../text/dates.js';
import {knownTags} from './known-markup.js';

/** What every element of HTML has. What scripts and frameworks write for themselves has a dash, a colon or the like. */
const GLOBAL = new Set(
  `accesskey autocapitalize autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert
  inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style tabindex
  title translate typeof property about vocab resource prefix datatype rel rev`.split(/\s+/),
);
const FOREIGN = /^(aria|data|hx|ng|v|wp|x)-|^(on|_)|[^a-z\d-]/;

/**
 * What is wrong with the attributes of an element, each as a sentence.
 *
 * @param isLoaded Whether the page has loaded an addition.
 */
export function attributeMistakes(element: Element, isLoaded: (addition: string) => boolean): string[] {
  const known = knownTags[element.localName]!;
  const {observedAttributes: observed = []} = element.constructor as {observedAttributes?: readonly string[]};
  return element.getAttributeNames().flatMap((name) => {
    const value = element.getAttribute(name)!.trim();
    if (GLOBAL.has(name) || (FOREIGN.test(name) && !observed.includes(name))) return [];
    const values = known.values?.[name];
    if (value && values && !values.includes(value.toLowerCase()))
      return [`does not know ${name}="${value}", but ${inWords(values)}.`];
    const words = known.words?.[name] ?? [];
    const unknownWord = words.length > 0 && value.split(/\s+/).find((word) => !words.includes(word));
    if (unknownWord)
      return [`does not know "${unknownWord}" in ${name}, but ${inWords(words)}, separated by spaces.`];
    if (value && known.dates?.includes(name) && !parseDate(value))
      return [`cannot read ${name}="${value}". Write the date as 2019-02-06.`];
    const addition = known.additions?.[name];
    const file = typeof addition === 'object' ? addition[value.toLowerCase()] : addition;
    if (file && !isLoaded(file))
      return [`has the attribute ${name} of an addition that the page does not load: additions/${file}.js.`];
    return addition || observed.includes(name) ? [] : [unknown(name, [...observed, ...own(known.additions)])];
  });
}

const own = (additions: object = {}) => Object.keys(additions);

const inWords = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ');

function unknown(name: string, names: readonly string[]): string {
  return names.length > 0
    ? `has no attribute "${name}". It has ${[...new Set(names)].join(', ')}.`
    : `has no attribute "${name}", and no other of its own.`;
}
