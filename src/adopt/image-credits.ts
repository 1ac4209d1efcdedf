import {creditWording} from '../text/credit-wording.js';
import type {Changes} from './changes.js';
import type {EnhanceFinding} from './report.js';
import {createElement} from '../internal/create-element.js';

/**
 * Makes image credits of figures whose caption ends in the wording of one, such as "Photo: Ann Lee" or "Cover image from
 * The Desk by Bo Chen". The caption stays as it is, with every word; the credit's parts are told to search engines and
 * shown behind a button, so that nothing is said twice.
 */
export function adoptImageCredits(region: Element, changes: Changes): EnhanceFinding[] {
  const found: EnhanceFinding[] = [];
  for (const figure of region.querySelectorAll('figure')) {
    const caption = figure.querySelector('figcaption');
    const text = caption?.textContent.trim().replace(/\s+/g, ' ');
    const credit = text && figure.querySelector('img') ? creditWording(text) : null;
    if (!credit || figure.closest('article-image-credit')) continue;
    const element = createElement('article-image-credit', {placement: 'button', 'structured-data': ''});
    for (const name of ['creator', 'source', 'copyright'] as const)
      if (credit[name]) element.setAttribute(name, credit[name]);
    const link = [...caption!.querySelectorAll('a')].at(-1);
    if (credit.source && link) element.setAttribute('source-url', link.href);
    changes.wrap([figure], element);
    found.push({widget: 'credits', node: figure, text: text!.slice(credit.start)});
  }
  return found;
}
