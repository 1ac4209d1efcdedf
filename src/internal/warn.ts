import {DEVELOPMENT} from './development.js';

const warned = new WeakMap<Element, Set<string>>();

/**
 * Tells the page's developer about a mistake: once for each element and cause, in development builds only.
 *
 * @param element The element that met the mistake; the console shows it beside the text.
 * @param cause What is wrong and what happens instead, as a sentence.
 */
export function warn(element: Element, cause: string): void {
  if (!DEVELOPMENT) return;
  const causes = warned.get(element) ?? new Set();
  if (causes.has(cause)) return;
  warned.set(element, causes.add(cause));
  console.warn(`<${element.localName}> ${cause}`, element);
}
