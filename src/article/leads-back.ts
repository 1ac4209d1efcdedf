import {decoded} from '../text/url.js';
import {elementById} from './element-by-id.js';

/**
 * Whether a link in a note leads back to a reference: it is no more than an arrow or a mark, and its fragment names the
 * reference, something in it, or what stands around it, such as a `<sup>` or a `<p>`.
 */
export function leadsBack(link: Element, reference: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('#') || (link.textContent?.trim().length ?? 0) > 3) return false;
  const target = elementById(decoded(href.slice(1)), reference);
  return target !== null && (target.contains(reference) || reference.contains(target));
}
