import {shadowHost} from './node-kinds.js';

/**
 * Returns the language of an element's content: the closest `lang`, looked for across shadow roots.
 *
 * An empty or malformed `lang` counts as unknown, and an unknown language as English, the language of the built-in
 * messages.
 *
 * @returns A valid BCP 47 language tag.
 * @see https://html.spec.whatwg.org/multipage/dom.html#language
 */
export function languageOf(element: Element): string {
  let current: Element | undefined = element;
  while (current) {
    const declaring: Element | null = current.closest('[lang]');
    if (declaring) return validLanguage(declaring.getAttribute('lang')!);
    current = shadowHost(current);
  }
  return 'en';
}

const known = new Map<string, string>();

function validLanguage(tag: string): string {
  let language = known.get(tag);
  if (language === undefined) {
    try {
      language = Intl.getCanonicalLocales(tag)[0] ?? 'en';
    } catch {
      language = 'en';
    }
    known.set(tag, language);
  }
  return language;
}
