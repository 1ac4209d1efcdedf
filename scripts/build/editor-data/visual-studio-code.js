import {customProperties, describe, describeElement, typeOf, valuesOf} from './described.js';

/** @typedef {import('../manifest.js').ElementDeclaration} ElementDeclaration */

/**
 * Tags and attributes for Visual Studio Code's `html.customData`.
 *
 * @param {ElementDeclaration[]} elements
 * @see https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md
 */
export function htmlData(elements) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: markdown(describeElement(element)),
      attributes: (element.attributes ?? []).map((attribute) => ({
        name: attribute.name,
        description: markdown(describe(attribute)),
        ...allowed(attribute),
      })),
    })),
  };
}

/**
 * Custom properties for Visual Studio Code's `css.customData`.
 *
 * @param {ElementDeclaration[]} elements
 * @see https://github.com/microsoft/vscode-css-languageservice/blob/main/docs/customData.md
 */
export function cssData(elements) {
  return {
    version: 1.1,
    properties: customProperties(elements).map((property) => ({
      name: property.name,
      description: markdown(describe(property)),
    })),
  };
}

/**
 * The values of an attribute; `v` is the editor's own set of the attributes that have none.
 *
 * @param {import('../manifest.js').TypedItem} attribute
 */
function allowed(attribute) {
  if (typeOf(attribute) === 'boolean') return {valueSet: 'v'};
  const values = valuesOf(attribute);
  return values.length > 0 ? {values: values.map((name) => ({name}))} : {};
}

/** @param {string} value */
function markdown(value) {
  return {kind: 'markdown', value};
}
