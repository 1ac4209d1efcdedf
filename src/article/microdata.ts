/**
 * The items of microdata that stand in an element, or that it is itself, as the objects that JSON-LD would have for them:
 * `@type`, `@id` and a list of values by property. Items that belong to another one stand in that.
 *
 * @see https://html.spec.whatwg.org/multipage/microdata.html
 */
export function microdataItems(root: Element): unknown[] {
  if (root.hasAttribute('itemscope')) return [objectOf(root)];
  return [...root.querySelectorAll('[itemscope]')]
    .filter((item) => closestItem(item, root) === null)
    .map(objectOf);
}

function objectOf(item: Element): unknown {
  const object: Record<string, unknown[]> = Object.create(null) as Record<string, unknown[]>;
  for (const element of item.querySelectorAll('[itemprop]')) {
    if (closestItem(element, item) !== item) continue;
    for (const name of tokens(element, 'itemprop')) (object[name] ??= []).push(valueOf(element));
  }
  return {...object, '@type': tokens(item, 'itemtype'), '@id': item.getAttribute('itemid') ?? ''};
}

/** The item that an element belongs to, up to a root. */
function closestItem(element: Element, root: Element): Element | null {
  const item = element.parentElement?.closest('[itemscope]') ?? null;
  return item && root.contains(item) ? item : null;
}

function valueOf(element: Element): unknown {
  if (element.hasAttribute('itemscope')) return objectOf(element);
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
