import {elementById} from './element-by-id.js';
import {follows} from './note-order.js';

/**
 * The items of microdata that stand in an element, or that it is itself, as the objects that JSON-LD would have for
 * them: `@type`, `@id` and a list of values by property. Items that belong to another one stand in that.
 *
 * @see https://html.spec.whatwg.org/multipage/microdata.html
 */
export function microdataItems(root: Element): unknown[] {
  if (root.hasAttribute('itemscope')) return [objectOf(root, [])];
  const items = [...root.querySelectorAll('[itemscope]')].filter((item) => !isInItem(item, root));
  const properties = new Set(items.flatMap(propertiesOf));
  return items.filter((item) => !properties.has(item)).map((item) => objectOf(item, []));
}

/** @param around The items that it is a value in: a page may make one a value of its own. */
function objectOf(item: Element, around: readonly Element[]): unknown {
  const object: Record<string, unknown[]> = Object.create(null) as Record<string, unknown[]>;
  for (const element of propertiesOf(item)) {
    if (around.includes(element)) continue;
    const value = element.hasAttribute('itemscope')
      ? objectOf(element, [...around, item])
      : writtenValue(element);
    for (const name of tokens(element, 'itemprop')) (object[name] ??= []).push(value);
  }
  return {...object, '@type': tokens(item, 'itemtype'), '@id': item.getAttribute('itemid') ?? ''};
}

/** The properties of an item: those in it, and those in what its `itemref` names, in document order. */
function propertiesOf(item: Element): Element[] {
  const seen = new Set([item]);
  const properties: Element[] = [];
  const collect = (element: Element) => {
    if (seen.has(element)) return;
    seen.add(element);
    if (element.hasAttribute('itemprop')) properties.push(element);
    if (!element.hasAttribute('itemscope')) [...element.children].forEach(collect);
  };
  [...item.children].forEach(collect);
  for (const id of tokens(item, 'itemref')) {
    const referred = elementById(id, item);
    if (referred) collect(referred);
  }
  return properties.sort((one, other) => (follows(one, other) ? -1 : 1));
}

/** Whether an element stands in an item, up to a root. */
function isInItem(element: Element, root: Element): boolean {
  return root.contains(element.parentElement?.closest('[itemscope]') ?? null);
}

function writtenValue(element: Element): string {
  const {href, src} = element as Partial<HTMLAnchorElement & HTMLImageElement>;
  const written = element.getAttribute('content') ?? element.getAttribute('datetime');
  const address = element.matches('a, area, link')
    ? href
    : element.matches('img, audio, video, iframe')
      ? src
      : undefined;
  const value = element.matches('data, meter') ? element.getAttribute('value') : undefined;
  return written ?? address ?? value ?? element.textContent.trim().replace(/\s+/g, ' ');
}

function tokens(element: Element, attribute: string): string[] {
  return element.getAttribute(attribute)?.match(/\S+/g) ?? [];
}
