import {licenseDeed} from './license-deed.js';

const FACTS = [
  'workTitle',
  'creator',
  'creatorUrl',
  'source',
  'sourceUrl',
  'license',
  'licenseUrl',
  'copyright',
  'acquireUrl',
] as const;

/** What is known of an image: texts without white space around them, empty where nothing is known. */
export type ImageCredit = Record<(typeof FACTS)[number], string>;

/**
 * Reads the credit from the values that an author or a framework has set. A licence known by its name gets its address.
 */
export function readCredit(values: Partial<Record<keyof ImageCredit, string | number | null>>): ImageCredit {
  const credit = Object.create(null) as ImageCredit;
  for (const fact of FACTS) credit[fact] = String(values[fact] ?? '').trim();
  // A template that writes the sign before a notice that has one doubles it.
  credit.copyright = credit.copyright.replace(/^(©\s*)+/, '© ');
  credit.licenseUrl ||= licenseDeed(credit.license);
  return credit;
}

/** The names of the creators, which the author has separated by semicolons. */
export function creatorsOf({creator}: ImageCredit): string[] {
  return creator.split(/\s*;\s*/).filter(Boolean);
}
