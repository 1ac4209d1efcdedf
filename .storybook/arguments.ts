import {elementOf, readsElement} from './manifest.js';

type Arguments = Record<string, unknown>;

/** What a control has set, by the name of the argument, with what it found there. */
const changed = new WeakMap<Element, Map<string, {before: unknown; set: unknown}>>();

/**
 * Gives the first element of its kind in a story what the controls say and the story itself does not pass on: its
 * attributes, properties and slots. What nobody has changed, or what is reset, is as the story has written it.
 */
export function applyArguments(page: Element, tag: string, args: Arguments, initial: Arguments): void {
  const element = page.querySelector(tag);
  const declaration = elementOf(tag);
  if (!element || !declaration) return;
  const isNew = (key: string) => key in args && args[key] !== initial[key];
  for (const item of declaration.attributes ?? []) {
    const key = item.fieldName ?? item.name;
    const attribute = attributeOf(element, item.name);
    if (isNew(key)) change(element, key, attribute, attributeValue(args[key]));
    else reset(element, key, attribute);
  }
  for (const member of declaration.members ?? []) {
    if (!readsElement(member)) continue;
    const key = `member ${member.name}`;
    const property = propertyOf(element, member.name);
    if (isNew(key)) change(element, key, property, args[key] ? find(String(args[key])) : null);
    else reset(element, key, property);
  }
  for (const {name} of declaration.slots ?? []) {
    const key = `slot ${name}`;
    if (isNew(key)) fillSlot(element, name, String(args[key] ?? ''));
  }
}

/** A place in an element that a control writes to. */
interface Place {
  read(): unknown;
  write(value: unknown): void;
}

function attributeOf(element: Element, name: string): Place {
  return {
    read: () => element.getAttribute(name),
    write(value) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, String(value));
    },
  };
}

/** A property that holds an element of the page is chosen by a selector. */
function propertyOf(element: Element, name: string): Place {
  return {
    read: () => Reflect.get(element, name),
    write: (value) => void Reflect.set(element, name, value),
  };
}

function attributeValue(value: unknown): string | null {
  if (value === undefined || value === null || value === '' || value === false) return null;
  return value === true ? '' : String(value);
}

/** Writes a value, unless the story has passed it on itself. */
function change(element: Element, key: string, place: Place, set: unknown): void {
  const found = place.read();
  if (found === set) return;
  const changes = changed.get(element) ?? new Map<string, {before: unknown; set: unknown}>();
  const last = changes.get(key);
  changes.set(key, {before: last && last.set === found ? last.before : found, set});
  changed.set(element, changes);
  place.write(set);
}

/** Takes back what a control has set, unless the story has written something else there since. */
function reset(element: Element, key: string, place: Place): void {
  const changes = changed.get(element);
  const last = changes?.get(key);
  if (!last) return;
  if (place.read() === last.set) place.write(last.before);
  changes!.delete(key);
}

/** Nothing for what is no selector, or is none yet while it is typed. */
function find(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

function fillSlot(element: Element, slot: string, markup: string): void {
  const {body} = new DOMParser().parseFromString(markup, 'text/html');
  const nodes = [...body.childNodes];
  for (const node of [...element.childNodes]) if (slotOf(node) === slot) node.remove();
  for (const node of nodes) {
    if (slot === '') {
      element.append(node);
      continue;
    }
    const content = node instanceof Element ? node : document.createElement('span');
    if (content !== node) content.append(node);
    content.slot = slot;
    element.append(content);
  }
}

function slotOf(node: Node): string {
  return node instanceof Element ? node.slot : '';
}

/** Whether an argument fills a slot, which a story has to be rendered anew for. */
export function fillsSlot(args: Arguments): boolean {
  return Object.keys(args).some((key) => key.startsWith('slot ') && args[key] !== undefined);
}

/** The custom properties among the arguments. */
export function customProperties(args: Arguments): Record<string, string> {
  return Object.fromEntries(
    Object.entries(args)
      .filter(([name, value]) => name.startsWith('--') && value)
      .map(([name, value]) => [name, String(value)]),
  );
}

/** The rules for parts among the arguments, whose values are declarations: `font-weight: bold`. */
export function partRules(tag: string, args: Arguments): string {
  return Object.entries(args)
    .filter(([name, value]) => name.startsWith('part ') && value)
    .map(([name, value]) => `${tag}::part(${name.slice('part '.length)}) {${String(value)}}`)
    .join('\n');
}
