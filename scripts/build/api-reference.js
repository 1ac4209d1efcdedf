import {writeFile} from 'node:fs/promises';
import {elementsOf} from './manifest.js';

const introduction = `# Reference

Every element with all that it has, written by the build from the documentation in the source. The
[README](../README.md) shows how to use them.
`;

/**
 * Writes the reference of all elements into `docs`, from the manifest.
 *
 * @param {import('./manifest.js').Manifest} manifest
 */
export async function buildApiReference(manifest) {
  await writeFile('docs/api.md', [introduction, ...elementsOf(manifest).map(section)].join('\n'));
}

/** @param {any} element Declaration of an element in the manifest. */
function section(element) {
  const {tagName, description, attributes = [], members = [], events = [], slots = []} = element;
  const {cssParts = [], cssProperties = [], cssStates = []} = element;
  const named = attributes.map((/** @type {any} */ {name}) => name);
  const fields = members.filter(
    (/** @type {any} */ member) => member.kind === 'field' && !member.static && !named.includes(member.name),
  );
  const methods = members.filter((/** @type {any} */ member) => member.kind === 'method' && !member.static);
  return [
    `## \`<${tagName}>\`\n\n${description}\n`,
    table(['attribute', 'type', 'what it says'], attributes, attributeRow),
    table(['property', 'type', 'what it is'], fields, fieldRow),
    table(['method', 'what it does'], methods, (method) => [code(`${method.name}()`), method.description]),
    table(['event', 'class', 'when'], events, ({name, type, description}) => [
      code(name),
      code(type?.text),
      description,
    ]),
    table(['slot', 'what goes into it'], slots, ({name, description}) => [
      name ? code(name) : 'the content',
      description,
    ]),
    table(['part', 'what it is'], cssParts, nameRow),
    table(['custom property', 'default', 'what it sets'], cssProperties, (property) => [
      code(property.name),
      code(property.default),
      property.description,
    ]),
    table(['state', 'when'], cssStates, nameRow),
  ]
    .filter(Boolean)
    .join('\n');
}

/** @param {any} attribute */
function attributeRow({name, type, parsedType, default: initial, description}) {
  const usual = initial && !["''", 'null', 'false'].includes(initial) ? ` Default: ${code(initial)}.` : '';
  return [code(name), code((parsedType ?? type)?.text), `${description ?? ''}${usual}`];
}

/** @param {any} field */
function fieldRow({name, type, parsedType, readonly, description}) {
  return [
    code(name),
    code((parsedType ?? type)?.text),
    `${description ?? ''}${readonly ? ' Read only.' : ''}`,
  ];
}

/** @param {any} item A part or a state. */
function nameRow({name, description}) {
  return [code(name), description];
}

/**
 * A table, or nothing when it has no rows.
 *
 * @param {string[]} head @param {any[]} items @param {(item: any) => (string | undefined)[]} row
 */
function table(head, items, row) {
  if (items.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...items.map((item) => row(item).map(cell))];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** @param {string | undefined} text */
function cell(text = '') {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}

/** @param {string | undefined} text */
function code(text) {
  return text ? `\`${text}\`` : '';
}
