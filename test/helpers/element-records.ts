/**
 * What elements do that cannot be asked for afterwards: the events that they fire, and the states that they have had.
 * Import this file before any element is made.
 */
const events = new Map<string, Set<string>>();
const states = new Map<string, Set<string>>();
const owners = new WeakMap<CustomStateSet, string>();

function note(records: Map<string, Set<string>>, tag: string, name: string): void {
  records.set(tag, (records.get(tag) ?? new Set()).add(name));
}

const {attachInternals} = HTMLElement.prototype;
HTMLElement.prototype.attachInternals = function (this: HTMLElement) {
  const internals = attachInternals.call(this);
  owners.set(internals.states, this.localName);
  return internals;
};

const {add} = CustomStateSet.prototype;
CustomStateSet.prototype.add = function (this: CustomStateSet, state: string) {
  note(states, owners.get(this)!, state);
  return add.call(this, state);
};

const {dispatchEvent} = EventTarget.prototype;
EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
  // What an element fires from inside itself, as from a link of its list, is its own.
  for (let node = this instanceof Element ? this : null; node; node = node.parentElement) {
    if (!node.localName.startsWith('article-') || !event.type.startsWith('article-')) continue;
    note(events, node.localName, event.type);
    break;
  }
  return dispatchEvent.call(this, event);
};

/** The names of the events that elements of a tag have fired so far. */
export const firedBy = (tag: string): string[] => [...(events.get(tag) ?? [])].sort();

/** The names of the states that elements of a tag have had so far. */
export const statesOf = (tag: string): string[] => [...(states.get(tag) ?? [])].sort();
