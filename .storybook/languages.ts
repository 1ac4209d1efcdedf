import {registerMessages} from '../src/internal/messages.js';
import type {Messages} from '../src/locales/messages.js';

type Pack = Partial<Messages> & {language: string};

const packs = import.meta.glob<Record<string, Pack>>([
  '../src/locales/*.ts',
  '!../src/locales/{en,messages}.ts',
]);

const loaded = new Set<string>();

/** Loads the words of a language, once; English needs none. */
export async function loadLanguage(language: string): Promise<void> {
  const load = packs[`../src/locales/${language}.ts`];
  if (!load || loaded.has(language)) return;
  for (const pack of Object.values(await load())) registerMessages(pack);
  loaded.add(language);
}

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return ['ar', 'he'].includes(language) ? 'rtl' : 'ltr';
}
