import {decoded} from '../text/url.js';

/** A link to a place on a page, as its `href` names it. */
export interface PageLink {
  readonly element: HTMLAnchorElement;
  /** The id or anchor name that the link leads to, as the page spells it; null when the page has none such. */
  readonly name: string | null;
  /** Whether the address names another page, although its fragment may exist on this one. */
  readonly isForeign: boolean;
}

/**
 * The ids, anchors and links of a page, gathered in one query, so that each later question costs no search.
 *
 * Ids are compared as strings and never put into a selector: generators write `fn:1`, `fnr.2.100` and `3f8a1c52-…`.
 */
export class PageIndex {
  readonly links: readonly PageLink[];
  readonly #places = new Map<string, Element[]>();
  readonly #linksTo = new Map<string, PageLink[]>();
  readonly #order = new Map<Element, number>();

  constructor(root: ParentNode) {
    const anchors: HTMLAnchorElement[] = [];
    for (const element of root.querySelectorAll('[id],a[name],a[href*="#"]')) {
      this.#order.set(element, this.#order.size);
      const {id} = element;
      if (id) append(this.#places, id, element);
      if (element.localName !== 'a') continue;
      const name = anchorName(element);
      if (name) append(this.#places, name, element);
      anchors.push(element as HTMLAnchorElement);
    }
    this.links = anchors.map((element) => this.#read(element)).filter((link) => link !== null);
    for (const link of this.links) if (link.name !== null) append(this.#linksTo, link.name, link);
  }

  /** The element that a link leads to. Of several with one id, the one that shares the closest ancestor with the link. */
  target(link: PageLink): Element | null {
    const places = this.#places.get(link.name ?? '') ?? [];
    if (places.length < 2) return places[0] ?? null;
    for (let around = link.element.parentElement; around; around = around.parentElement) {
      const near = places.find((place) => around.contains(place) && !place.contains(link.element));
      if (near) return near;
    }
    return null;
  }

  /** The first element of a name. */
  place(name: string): Element | undefined {
    return this.#places.get(name)?.[0];
  }

  /** The links that lead to an element, or to another one of the same name. */
  linksTo(element: Element): readonly PageLink[] {
    const links = this.#linksTo.get(element.id) ?? NONE;
    const name = anchorName(element);
    return name ? [...links, ...(this.#linksTo.get(name) ?? NONE)] : links;
  }

  /** Whether one element that has a name or is a link stands after another. */
  isAfter(element: Element, other: Element): boolean {
    return this.#order.get(element)! > this.#order.get(other)!;
  }

  #read(element: HTMLAnchorElement): PageLink | null {
    const href = element.getAttribute('href') ?? '';
    const at = href.indexOf('#');
    const fragment = href.slice(at + 1);
    if (at < 0 || !fragment) return null;
    let name: string | undefined = fragment;
    if (!this.#places.has(name)) {
      const id = decoded(fragment);
      // Sanitizers prefix ids, and the links in a text that was sanitized twice lack one prefix. Pages that keep their
      // state in the fragment put an address before the id: `#/fn1`, `#/page?id=fn1`.
      name = [id, `user-content-${id}`, id.replace(/^[!/](.*[/=])?/, '')].find((known) =>
        this.#places.has(known),
      );
    }
    return {
      element,
      name: name ?? null,
      isForeign: at > 0 && withoutFragment(element.href) !== withoutFragment(element.ownerDocument.URL),
    };
  }
}

const NONE: readonly PageLink[] = [];

/** The name of an anchor beside its id: both may lead to it. */
function anchorName(element: Element): string | null {
  const name = element.localName === 'a' ? element.getAttribute('name') : null;
  return name === element.id ? null : name;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function withoutFragment(address: string): string {
  return address.replace(/#.*/, '');
}
