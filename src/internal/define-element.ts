import {hasPage} from './has-page.js';
import {templatesAllowed} from './trusted-types.js';

/**
 * Registers an element unless its tag is taken: the first copy of the library on a page wins.
 *
 * Does nothing where there is no page (see `hasPage`): on a server Lit brings a registry, but the elements have no
 * content to look at, and a page that is rendered there has the tags as their author wrote them. Nor does it where the
 * page's Trusted Types policy forbids templates, or in a browser from before Chrome 111, Firefox 119 and Safari 16.4:
 * elements that began there would fail half way, and hide what their author wrote.
 * A tag that another version holds is left alone with one warning that names both versions, in production too: it is
 * the one fault that a site builder cannot see otherwise.
 */
export function defineElement(tag: string, elementClass: VersionedElement): void {
  if (!hasPage() || !('' as {toWellFormed?: unknown}).toWellFormed) return;
  const registry = globalThis.customElements;
  const existing = registry.get(tag) as Partial<VersionedElement> | undefined;
  if (existing) {
    if (existing !== elementClass && existing.version !== elementClass.version) {
      warnOfVersions(elementClass.version, existing.version);
    }
  } else if (templatesAllowed) {
    registry.define(tag, elementClass);
  } else {
    warnOnce(
      'article-widgets: not started, the page\'s Trusted Types policy does not list "article-widgets"',
    );
  }
}

/** A custom element's class that says which version of the library it comes from. */
type VersionedElement = CustomElementConstructor & {readonly version: string};

function warnOfVersions(refused: string, existing = 'unknown'): void {
  warnOnce(`article-widgets: version ${refused} not started, version ${existing} is already on this page`);
}

let hasWarned = false;

function warnOnce(text: string): void {
  if (!hasWarned) console.warn(text);
  hasWarned = true;
}
