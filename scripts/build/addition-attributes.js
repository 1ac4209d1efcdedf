import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

/** @typedef {import('./manifest.js').ElementDeclaration} ElementDeclaration */

/**
 * The elements with the attributes that additions give them, for editors and types of frameworks. The manifest
 * describes the classes, which know nothing of additions.
 *
 * @param {ElementDeclaration[]} elements
 * @returns {Promise<ElementDeclaration[]>}
 */
export async function withAdditions(elements) {
  const file = pathToFileURL(resolve('dist/es/check/known-markup.js')).href;
  /** @type {typeof import('../../src/check/known-markup.js')} */
  const {knownTags} = await import(file);
  return elements.map((element) => {
    const {additions = {}, values = {}} = knownTags[element.tagName] ?? {};
    const added = Object.entries(additions).map(([name, addition]) => ({
      name,
      description: `Of the addition ${fileNames(addition)}, which has to be loaded too.`,
      type: {text: values[name]?.map((value) => `'${value}'`).join(' | ') ?? 'string'},
    }));
    return {...element, attributes: [...(element.attributes ?? []), ...added]};
  });
}

/** @param {string | Readonly<Record<string, string>>} addition */
function fileNames(addition) {
  const names = typeof addition === 'string' ? [addition] : Object.values(addition);
  return names.map((name) => `\`${name}\``).join(' or ');
}
