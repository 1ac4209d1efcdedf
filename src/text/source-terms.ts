import type {Messages} from '../locales/messages.js';
import {archiveDate} from './archive-date.js';
import {formatDate, parseDate} from './dates.js';
import {licenseDeed, licenseName} from './license-deed.js';

/** What is said of how a source may be used and where else it stands. Texts, empty where nothing is known. */
export interface SourceTerms {
  readonly license: string;
  readonly licenseUrl: string;
  /**
   * What the licence is for: `source`, which is repeated here, `article`, which readers may repeat, or anything else.
   */
  readonly republish: string;
  readonly archivedUrl: string;
  /** The day of the copy in the archive. */
  readonly archived: string;
}

/** A sentence with a link in it. */
export interface LinkedSentence {
  /** What it is about. */
  readonly name: 'license' | 'archived';
  readonly before: string;
  readonly text: string;
  /** The address, not yet judged safe; empty for none. */
  readonly href: string;
  readonly after: string;
}

const LICENSES = {source: 'republishedUnder', article: 'mayRepublish'} as const;

type Phrase = 'archivedCopy' | 'archivedCopyOf' | 'imageLicense' | 'mayRepublish' | 'republishedUnder';

/**
 * The sentences that say under which licence a source or the article may be repeated, and where a copy of the source is
 * kept. A Creative Commons licence is known by its name or its address, and the day of a copy by that of the Internet
 * Archive.
 *
 * @param phrase Gives a phrase in the language of the sentences.
 */
export function sourceTerms(
  {license, licenseUrl, republish, archivedUrl, archived}: SourceTerms,
  phrase: (key: Phrase) => Messages[Phrase],
  language: string,
): LinkedSentence[] {
  const sentences: LinkedSentence[] = [];
  const deed = licenseUrl || licenseDeed(license);
  const name = license || licenseName(deed) || deed;
  if (name) {
    const key = Object.hasOwn(LICENSES, republish) ? LICENSES[republish as 'source'] : 'imageLicense';
    // American English writes the noun with an s, which is not worth a pack of its own.
    const words = phrase(key).replace('Licence:', language === 'en-US' ? 'License:' : '$&');
    const [before, after] = words.split('{license}') as [string, string];
    sentences.push({name: 'license', before, text: name, href: deed, after});
  }
  if (archivedUrl) {
    const day = archived || archiveDate(archivedUrl);
    const date = parseDate(day);
    // A day that cannot be read is shown as it is written.
    const words = day ? phrase('archivedCopyOf') : phrase('archivedCopy');
    const text = words.replace('{date}', () => (date ? formatDate(date, language, 'long') : day));
    sentences.push({name: 'archived', before: '', text, href: archivedUrl, after: ''});
  }
  return sentences;
}
