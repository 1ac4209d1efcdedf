import type {Messages} from '../locales/messages.js';
import {creatorsOf, type ImageCredit} from './image-credit.js';
import {formatList} from './lists.js';

/** A stretch of the credit line. */
export interface CreditSegment {
  readonly text: string;
  /** For a value, the address that it leads to, not yet judged safe, or an empty text; for words around it, nothing. */
  readonly href?: string;
}

/** The phrases of the credit line. */
export type CreditPhrase = 'imageBy' | 'imageSource' | 'imageLicense' | 'imageAcquire';

/**
 * Builds the credit of an image as one line: title, creators, source and licence, the order that Creative Commons
 * recommends, then the copyright notice and where the image can be licensed. What is not known leaves no gap.
 *
 * @param phrase Gives a phrase in the language of the line.
 * @returns Stretches of text without an empty one; none when nothing is known.
 * @see https://wiki.creativecommons.org/wiki/Recommended_practices_for_attribution
 */
export function creditLine(
  credit: ImageCredit,
  phrase: (key: CreditPhrase) => Messages[CreditPhrase],
  language: string,
): CreditSegment[] {
  const line: CreditSegment[] = [];
  const add = (text: string, href = '', sentence = '{}') => {
    if (!text) return;
    const [before, after = ''] = sentence.split(/\{\w*\}/);
    line.push({text: (line[0] ? '\xa0· ' : '') + before!}, {text, href}, {text: after});
  };
  const {workTitle, creatorUrl, source, sourceUrl, license, licenseUrl, acquireUrl} = credit;
  add(workTitle, source ? '' : sourceUrl);
  add(formatList(creatorsOf(credit), language), creatorUrl, phrase('imageBy'));
  add(source || (workTitle ? '' : sourceUrl), sourceUrl, phrase('imageSource'));
  // American English writes the noun with an s, which is not worth a pack of its own.
  const licensed = phrase('imageLicense');
  add(
    license || licenseUrl,
    licenseUrl,
    language === 'en-US' ? licensed.replace('Licence', 'License') : licensed,
  );
  add(credit.copyright);
  add(acquireUrl && phrase('imageAcquire'), acquireUrl);
  return line.filter(({text}) => text);
}
