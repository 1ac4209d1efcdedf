import type {ArgTypes} from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements-manifest';

const {modules} = manifest as Manifest;

/** The parts of a custom-elements manifest that Storybook shows. */
interface Manifest {
  modules: {declarations?: ElementDeclaration[]}[];
}

interface ElementDeclaration {
  tagName?: string;
  description?: string;
  members?: (Item & {kind: string; static?: boolean; attribute?: string})[];
  attributes?: (Item & {fieldName?: string})[];
  events?: Item[];
  slots?: Item[];
  cssProperties?: Item[];
  cssParts?: Item[];
  cssStates?: Item[];
}

interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: {text: string};
}

/** What the manifest says of each element, in the order of their tags. */
export const elements: readonly ElementDeclaration[] = modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName)
  .sort((one, other) => (one.tagName! < other.tagName! ? -1 : 1));

function declarationOf(tag: string): ElementDeclaration | undefined {
  return elements.find(({tagName}) => tagName === tag);
}

/**
 * Everything public of an element, from the manifest. Controls exist for attributes, which are named as their
 * properties, and for custom properties; the rest is a table.
 *
 * Storybook's own reading of the manifest loses the default slot, the states, the methods, and all but one of a slot, a
 * part and an attribute with the same name.
 */
export function extractArgTypes(tag: string): ArgTypes {
  const types: ArgTypes = {};
  const element = declarationOf(tag);
  if (!element) return types;
  const add = (key: string, category: string, item: Item, control: ArgTypes[string]['control'] = false) => {
    types[key] = {
      name: item.name || '(default)',
      description: item.description,
      control,
      table: {
        category,
        type: item.type && {summary: item.type.text},
        defaultValue: item.default === undefined ? undefined : {summary: item.default},
      },
    };
  };
  for (const item of element.attributes ?? []) {
    const choices = choicesOf(item.type?.text);
    const control = choices.length > 0 ? 'select' : controlOf(item.type?.text);
    const key = item.fieldName ?? item.name;
    add(key, 'attributes', item, {type: control});
    if (choices.length > 0) types[key]!.options = choices;
  }
  for (const member of element.members ?? []) {
    if (member.static || member.attribute) continue;
    const isMethod = member.kind === 'method';
    add(`member ${member.name}`, isMethod ? 'methods' : 'properties', {
      ...member,
      name: isMethod ? `${member.name}()` : member.name,
    });
  }
  for (const item of element.events ?? []) add(`event ${item.name}`, 'events', item);
  for (const item of element.slots ?? []) add(`slot ${item.name}`, 'slots', item);
  for (const item of element.cssProperties ?? [])
    add(item.name, 'custom properties', item, {type: item.name.endsWith('color') ? 'color' : 'text'});
  for (const item of element.cssParts ?? []) add(`part ${item.name}`, 'parts', item);
  for (const item of element.cssStates ?? []) add(`state ${item.name}`, 'states', item);
  return types;
}

export function extractComponentDescription(tag: string): string | undefined {
  return declarationOf(tag)?.description;
}

function controlOf(type = ''): 'boolean' | 'number' | 'text' {
  if (type.includes('boolean')) return 'boolean';
  return type.includes('number') ? 'number' : 'text';
}

/** The members of a union of strings; none for any other type. */
function choicesOf(type = ''): string[] {
  const members = type.split('|').map((member) => member.trim());
  return members.every((member) => /^'.*'$/.test(member)) ? members.map((member) => member.slice(1, -1)) : [];
}
