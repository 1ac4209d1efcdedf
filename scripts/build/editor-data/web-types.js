import {customProperties, describe, typeOf} from './described.js';

/** @typedef {import('../manifest.js').ElementDeclaration} ElementDeclaration */
/** @typedef {import('../manifest.js').Item} Item */
/** @typedef {import('../manifest.js').TypedItem} TypedItem */

/**
 * The elements for the editors of JetBrains, which find the file by the field `web-types` of `package.json`.
 *
 * @param {ElementDeclaration[]} elements
 * @param {string} name Of the package.
 * @param {string} version
 * @see https://github.com/JetBrains/web-types/blob/master/schema/web-types.json
 */
export function webTypes(elements, name, version) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {elements: elements.map(elementEntry)},
      css: {properties: customProperties(elements).map(entry)},
    },
  };
}

/** @param {ElementDeclaration} element */
function elementEntry({tagName, summary, attributes = [], members = [], ...element}) {
  const {events = [], slots = [], cssParts = [], cssProperties = [], cssStates = []} = element;
  return {
    name: tagName,
    description: summary,
    'description-sections': Object.fromEntries(
      cssStates.map((state) => [`:state(${state.name})`, describe(state)]),
    ),
    attributes: attributes.map((attribute) => ({...entry(attribute), value: valueOf(attribute)})),
    slots: slots.map(entry),
    js: {
      properties: members
        .filter((member) => member.kind === 'field' && !member.static)
        .map((member) => ({
          ...entry(member),
          type: (member.parsedType ?? member.type).text,
          ...(member.readonly ? {'read-only': true} : {}),
        })),
      events: events.map((event) => ({...entry(event), type: event.type.text})),
    },
    css: {properties: cssProperties.map(entry), parts: cssParts.map(entry)},
  };
}

/** @param {Item} item */
function entry(item) {
  return {name: item.name, description: describe(item)};
}

/** What an attribute takes. One whose presence counts takes nothing. @param {TypedItem} attribute */
function valueOf(attribute) {
  const type = typeOf(attribute);
  return type === 'boolean' ? {kind: 'no-value', type} : {type};
}
