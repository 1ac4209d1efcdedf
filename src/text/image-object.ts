import {creatorsOf, type ImageCredit} from './image-credit.js';
import {safeUrl} from './url.js';

/**
 * Describes an image and its credit as a schema.org ImageObject, in JSON-LD, as search engines read it.
 *
 * An address that is not safe is left out.
 *
 * @param address Address of the image.
 * @param ownCredit The credit as the author has written it out; empty to name the creators and the source.
 * @param base The page's base URL.
 * @returns JSON, or an empty text when the image has no address or nothing that a search engine could show.
 * @see https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 */
export function imageObject(credit: ImageCredit, address: string, ownCredit: string, base: string): string {
  const names = creatorsOf(credit);
  const contentUrl = safeUrl(address, base);
  const creditText = ownCredit || [...names, credit.source].filter(Boolean).join(' / ');
  const license = safeUrl(credit.licenseUrl, base);
  if (!contentUrl || !(creditText || credit.copyright || license)) return '';
  const object = {
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    contentUrl,
    name: credit.workTitle,
    creator: names[0] && names.map((name) => ({'@type': 'Person', name})),
    creditText,
    copyrightNotice: credit.copyright,
    license,
    acquireLicensePage: safeUrl(credit.acquireUrl, base),
  };
  // What is not known is left out.
  return JSON.stringify(object, (_key, value: unknown) => value || undefined);
}
