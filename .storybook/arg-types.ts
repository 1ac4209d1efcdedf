import type {ArgTypes} from '@storybook/web-components-vite';
import {elementOf, readsElement, type Item} from './manifest.js';

/**
 * Everything public of an element, from the manifest. There is a control for each attribute, which is named as its
 * property, for a property that takes an element of the page, and for each slot, custom property and part; the rest is
 * a table. What the controls say is applied to any story: see `arguments.ts`.
 *
 * Storybook's own reading of the manifest loses the default slot, the states, the methods, and all but one of a slot, a
 * part and an attribute with the same name.
 */
export function extractArgTypes(tag: string): ArgTypes {
  const types: ArgTypes = {};
  const element = elementOf(tag);
  if (!element) return types;
  const add = (key: string, category: string, item: Item, control: ArgTypes[string]['control'] = false) => {
    types[key] = {
      name: item.name || '(default)',
      description: item.description,
      control,
      table: {
        category,
        type: item.type && {summary: (item.parsedType ?? item.type).text},
        defaultValue: item.default === undefined ? undefined : {summary: item.default},
      },
    };
  };
  for (const item of element.attributes ?? []) {
    const choices = choicesOf((item.parsedType ?? item.type)?.text);
    const control = choices.length > 0 ? 'select' : controlOf(item.type?.text);
    const key = item.fieldName ?? item.name;
    add(key, 'attributes', item, {type: control});
    if (choices.length > 0) types[key]!.options = choices;
  }
  for (const member of element.members ?? []) {
    if (member.static || member.attribute) continue;
    const isMethod = member.kind === 'method';
    const item = {...member, name: isMethod ? `${member.name}()` : member.name};
    add(
      `member ${member.name}`,
      isMethod ? 'methods' : 'properties',
      item,
      readsElement(member) && {type: 'text'},
    );
  }
  for (const item of element.events ?? []) add(`event ${item.name}`, 'events', item);
  for (const item of element.slots ?? []) add(`slot ${item.name}`, 'slots', item, {type: 'text'});
  for (const item of element.cssProperties ?? [])
    add(item.name, 'custom properties', item, {type: item.name.endsWith('color') ? 'color' : 'text'});
  for (const item of element.cssParts ?? []) add(`part ${item.name}`, 'parts', item, {type: 'text'});
  for (const item of element.cssStates ?? []) add(`state ${item.name}`, 'states', item);
  return types;
}

export function extractComponentDescription(tag: string): string | undefined {
  return elementOf(tag)?.description;
}

function controlOf(type = ''): 'boolean' | 'number' | 'text' {
  if (type.includes('boolean')) return 'boolean';
  return type.includes('number') ? 'number' : 'text';
}

/** The members of a union of strings, beside nothing; none for any other type. */
function choicesOf(type = ''): string[] {
  const members = type
    .split('|')
    .map((member) => member.trim())
    .filter((member) => member !== 'null' && member !== 'undefined');
  return members.every((member) => /^'.*'$/.test(member)) ? members.map((member) => member.slice(1, -1)) : [];
}
