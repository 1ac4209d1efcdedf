import {elements} from '../manifest.js';

/**
 * The tag, or its part, that an event came from, as a selector: `article-footnote::part(note)`; empty where it is none.
 */
export function partAt(event: Event): string {
  const path = event.composedPath().filter((target) => target instanceof Element);
  for (const [index, target] of path.entries()) {
    const host = path.slice(index).find(({localName}) => localName.startsWith('article-'));
    if (!host) return '';
    if (target === host) return host.localName;
    const names = target.getRootNode() === host.shadowRoot ? target.part : [];
    const parts = elements.find(({tagName}) => tagName === host.localName)?.cssParts ?? [];
    for (const name of names)
      if (parts.some((part) => part.name === name)) return `${host.localName}::part(${name})`;
  }
  return '';
}
