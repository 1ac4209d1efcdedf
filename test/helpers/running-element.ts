import {LitElement} from 'lit';

/** What the manifest says of an element, as far as it can be compared with a running one. */
export interface Documented {
  readonly tagName: string;
  /** Members that the source keeps to itself. */
  readonly internal: readonly string[];
  readonly attributes?: readonly {name: string; fieldName: string; type: {text: string}}[];
  readonly members: readonly {
    name: string;
    kind: string;
    static?: boolean;
    readonly?: boolean;
    type?: {text: string};
  }[];
  readonly cssParts?: readonly {name: string}[];
  readonly slots?: readonly {name: string}[];
  readonly cssStates?: readonly {name: string}[];
  readonly events?: readonly {name: string}[];
  readonly cssProperties?: readonly {name: string; default?: string}[];
}

/** The members of a class by name, without what Lit and the platform give each. */
export function namesOf(elementClass: CustomElementConstructor): ReadonlyMap<string, PropertyDescriptor> {
  const found = new Map<string, PropertyDescriptor>();
  const ofLit = new Set<string>(['constructor', 'adoptedCallback']);
  for (const prototype of prototypesOf(LitElement.prototype))
    for (const name of Object.getOwnPropertyNames(prototype)) ofLit.add(name);
  for (const prototype of prototypesOf(elementClass.prototype as object)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (!ofLit.has(name) && !found.has(name)) found.set(name, descriptor);
  }
  return found;
}

function prototypesOf(prototype: object): object[] {
  if (prototype === HTMLElement.prototype) return [];
  return [prototype, ...prototypesOf(Object.getPrototypeOf(prototype) as object)];
}

/** The kinds of value that a type in words allows; a name of our own stands for a string or an object. */
export function kindsOf(type: string): ReadonlySet<string> {
  const kinds = type.split('|').map((part) => {
    const name = part.trim();
    if (['string', 'number', 'boolean', 'null', 'undefined'].includes(name)) return [name];
    return name.startsWith("'") ? ['string'] : ['string', 'object'];
  });
  return new Set(kinds.flat());
}

/** The kind of a value, as `kindsOf` names them. */
export function typeNames(value: unknown): string {
  return value === null ? 'null' : typeof value;
}

/** The custom properties of ours that a style sheet reads, and what stands in for each. */
export function propertiesIn(styles: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (let start = styles.indexOf('var('); start >= 0; start = styles.indexOf('var(', start + 1)) {
    const [first, ...fallback] = contentOf(styles, start + 'var('.length).split(',');
    const name = first!.trim();
    if (!name.startsWith('--article-')) continue;
    found.set(name, (found.get(name) ?? new Set()).add(lastOf(fallback.join(','))));
  }
  return found;
}

/** What is left of a default that is another property's. */
function lastOf(fallback: string): string {
  const [, inner] = /^\s*var\([^,]*,(.*)\)$/.exec(fallback) ?? [];
  return inner === undefined ? fallback.trim() : lastOf(inner);
}

/** What stands between a bracket and the one that closes it. */
function contentOf(text: string, start: number): string {
  let depth = 1;
  let end = start;
  for (; depth > 0; end++) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
  return text.slice(start, end - 1);
}
