/** The elements of the library by their tags, for measurements that concern them all. Runs in the page. */
import * as library from 'article-widgets';

/** @type {[string, CustomElementConstructor][]} */
const elements = Object.entries(library)
  .filter(([, value]) => value.prototype instanceof HTMLElement)
  .map(([name, value]) => [name.replace(/\B(?=[A-Z])/g, '-').toLowerCase(), value]);

/** Registers every element, and returns the tags. */
export function defineAll() {
  for (const [tag, elementClass] of elements) customElements.define(tag, elementClass);
  return elements.map(([tag]) => tag);
}
