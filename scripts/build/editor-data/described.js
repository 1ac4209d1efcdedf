/** What editors are told of an element, in whatever format. */

/** @typedef {import('../manifest.js').ElementDeclaration} ElementDeclaration */
/** @typedef {import('../manifest.js').Item} Item */
/** @typedef {import('../manifest.js').TypedItem} TypedItem */

/** What an item says of itself, with its default. @param {Item} item */
export function describe({description = '', default: initial}) {
  const usual = ["''", 'null', 'undefined', 'false'].includes(initial ?? 'null')
    ? ''
    : ` Default: \`${initial}\`.`;
  return `${description.replace(/\s*\n\s*/g, ' ')}${usual}`;
}

/**
 * What there is to know of an element where only text can be shown, as Markdown.
 *
 * @param {ElementDeclaration} element
 */
export function describeElement({summary, slots, cssParts, cssProperties, cssStates, events}) {
  const lists = [
    list('Slots', slots),
    list('Parts', cssParts),
    list('Custom properties', cssProperties),
    list('States', cssStates),
    list('Events', events),
  ];
  return [summary, ...lists.filter(Boolean)].join('\n\n');
}

/** @param {string} title @param {Item[]} [items] */
function list(title, items = []) {
  const lines = items.map((item) => `- **${item.name || '(the content)'}**: ${describe(item)}`);
  return lines.length > 0 ? `**${title}**\n\n${lines.join('\n')}` : '';
}

/** The type of an attribute's or a property's value, as TypeScript writes it. @param {TypedItem} item */
export function typeOf({type, parsedType}) {
  return (parsedType ?? type).text.replace(/( \| (null|undefined))+$/, '');
}

/** The values that an attribute is known to have; none where it takes any. @param {TypedItem} item */
export function valuesOf(item) {
  return [...typeOf(item).matchAll(/'([^']+)'/g)].map(([, value]) => value);
}

/** Every custom property once: several elements read those of the theme. @param {ElementDeclaration[]} elements */
export function customProperties(elements) {
  /** @type {Map<string, Item>} */
  const found = new Map();
  for (const item of elements.flatMap(({cssProperties = []}) => cssProperties))
    if (!found.has(item.name)) found.set(item.name, item);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
