import {elementOf, readsElement, type Item} from './manifest.js';

type Arguments = Record<string, unknown>;

/** Attributes that a control has set, so that they can be taken away again. */
const changed = new WeakMap<Element, Set<string>>();

/**
 * Gives the first element of its kind in a story what the controls say and the story itself does not pass on: its
 * attributes, properties and slots. What nobody has changed stays as the story has it.
 */
export function applyArguments(page: Element, tag: string, args: Arguments, initial: Arguments): void {
  const element = page.querySelector(tag);
  const declaration = elementOf(tag);
  if (!element || !declaration) return;
  const isNew = (key: string) => key in args && args[key] !== initial[key];
  for (const item of declaration.attributes ?? []) {
    const key = item.fieldName ?? item.name;
    if (isNew(key)) setAttribute(element, item.name, args[key]);
    else if (changed.get(element)?.has(item.name)) setAttribute(element, item.name, initial[key]);
  }
  for (const member of declaration.members ?? []) {
    const key = `member ${member.name}`;
    if (readsElement(member) && isNew(key)) setElement(element, member, args[key]);
  }
  for (const {name} of declaration.slots ?? []) {
    const key = `slot ${name}`;
    if (isNew(key)) fillSlot(element, name, String(args[key] ?? ''));
  }
}

function setAttribute(element: Element, name: string, value: unknown): void {
  if (value === undefined || value === null || value === '' || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
  changed.set(element, (changed.get(element) ?? new Set()).add(name));
}

/** A property that holds an element of the page is chosen by a selector. */
function setElement(element: Element, {name}: Item, selector: unknown): void {
  (element as unknown as Record<string, unknown>)[name] = selector ? find(String(selector)) : null;
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
