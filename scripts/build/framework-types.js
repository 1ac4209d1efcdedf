import {mkdir, writeFile} from 'node:fs/promises';
import {withAdditions} from './addition-attributes.js';
import {typeOf, valuesOf} from './editor-data/described.js';
import {elementsOf} from './manifest.js';

const jsxIntroduction = `
/**
 * The elements as JSX knows them. A project names its framework's own attributes, once:
 *
 *     import type {ArticleWidgetsElements} from 'article-widgets/jsx';
 *     import type {DetailedHTMLProps, HTMLAttributes} from 'react';
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements
 *           extends ArticleWidgetsElements<DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>> {}
 *       }
 *     }
 *
 * Svelte takes them too:
 *
 *     import type {ArticleWidgetsElements} from 'article-widgets/jsx';
 *     import type {HTMLAttributes} from 'svelte/elements';
 *     declare module 'svelte/elements' {
 *       interface SvelteHTMLElements extends ArticleWidgetsElements<HTMLAttributes<HTMLElement>> {}
 *     }
 */
export interface ArticleWidgetsElements<Common = unknown> {`;

const solid = `
/**
 * The same for Solid, which says before a name what it sets: an attribute, a Boolean one, a property or a listener.
 *
 *     import type {ArticleWidgetsForSolid} from 'article-widgets/jsx';
 *     declare module 'solid-js' {
 *       namespace JSX {
 *         interface IntrinsicElements extends ArticleWidgetsForSolid<JSX.HTMLAttributes<HTMLElement>> {}
 *       }
 *     }
 */
export type ArticleWidgetsForSolid<Common = unknown> = {
  [Tag in keyof ArticleWidgetsElements]: Common & ArticleWidgetsElements[Tag] & SolidNames<ArticleWidgetsElements[Tag]>;
};

type SolidNames<Element> = {
  [Name in keyof Element & string as \`\${'attr' | 'prop'}:\${Name}\`]?: Element[Name];
} & {
  [Name in keyof Element & string as \`bool:\${Name}\`]?: boolean;
} & {
  [Name in keyof Element & string as Name extends \`on\${infer Event}\` ? \`on:\${Event}\` : never]?: Element[Name];
};
`;

const vueIntroduction = `
/**
 * The elements as Vue's templates know them. A project adds them once:
 *
 *     import type {ArticleWidgetsComponents} from 'article-widgets/vue';
 *     import type {HTMLAttributes, ReservedProps} from 'vue';
 *     declare module 'vue' {
 *       interface GlobalComponents extends ArticleWidgetsComponents<HTMLAttributes & ReservedProps> {}
 *     }
 *
 * Vue's compiler asks for the names of a template in camel case, whichever way they are written there.
 */
export interface ArticleWidgetsComponents<Common = unknown> {`;

// TypeScript refuses, from its version 6 on, the import of a style sheet that has no types.
const styleSheet = `/** What a bundler makes of the style sheet: its text, its address, a \`CSSStyleSheet\` or nothing. */
declare const styleSheet: any;
export default styleSheet;
`;

/**
 * Writes the types of the elements for JSX and for Vue, from the manifest, and those of the style sheet.
 *
 * @param {import('./manifest.js').Manifest} manifest
 */
export async function buildFrameworkTypes(manifest) {
  const elements = await withAdditions(elementsOf(manifest));
  const classes = elements.flatMap(({name, events = []}) => [name, ...events.map(({type}) => type.text)]);
  const imports = `import type {${[...new Set(classes)].sort().join(', ')}} from '../es/index.js';\n`;
  const jsx = elements.map(
    (element) =>
      `  '${element.tagName}': Common & {\n${attributes(element)}${listeners(element, (event) => `on${event}`)}${properties(element)}  };\n`,
  );
  // An element may stand in a slot of another one; Vue's own attributes know no `slot`.
  const slot = member('Slot of the element around this one.', 'slot', 'string | null');
  const vue = elements.map(
    (element) =>
      `  '${element.tagName}': new () => ${element.name} & {\n    $props: Common & {\n${slot}${attributes(element, camelCase)}${listeners(element, (event) => camelCase(`on-${event}`))}${properties(element, camelCase)}    };\n  };\n`,
  );
  await mkdir('dist/types', {recursive: true});
  await writeFile('dist/types/jsx.d.ts', `${imports}${jsxIntroduction}\n${jsx.join('')}}\n${solid}`);
  await writeFile('dist/types/css.d.ts', styleSheet);
  await writeFile('dist/types/vue.d.ts', `${imports}${vueIntroduction}\n${vue.join('')}}\n`);
}

/**
 * The attributes of one element, as members of a type.
 *
 * @param {import('./manifest.js').ElementDeclaration} element
 * @param {(attribute: string) => string} [nameOf] How the framework's types call an attribute.
 */
function attributes({name, attributes: written = []}, nameOf = (attribute) => attribute) {
  return written
    .map((attribute) => {
      const type = attribute.fieldName
        ? `${name}['${attribute.fieldName}']${asText(attribute)} | null`
        : ofAddition(attribute);
      return member(attribute.description, nameOf(attribute.name), type);
    })
    .join('');
}

/**
 * The listeners of one element, as members of a type.
 *
 * @param {import('./manifest.js').ElementDeclaration} element
 * @param {(event: string) => string} nameOf Name of an event's listener.
 */
function listeners({events = []}, nameOf) {
  return events
    .map(({name, description, type}) =>
      member(description, nameOf(name), `((event: ${type.text}) => void) | null`),
    )
    .join('');
}

/**
 * The properties that no attribute of the same name stands for, as members of a type: frameworks set them as
 * properties.
 *
 * @param {import('./manifest.js').ElementDeclaration} element
 * @param {(attribute: string) => string} [nameOf] How the framework's types call an attribute.
 */
function properties({name, members = [], attributes: written = []}, nameOf = (attribute) => attribute) {
  return members
    .filter(
      ({kind, readonly, static: ofClass, name: property}) =>
        kind === 'field' &&
        !readonly &&
        !ofClass &&
        !written.some((attribute) => nameOf(attribute.name) === property),
    )
    .map((field) => member(field.description, field.name, `${name}['${field.name}']`))
    .join('');
}

/**
 * A member that may be left out in every way that a template has for it.
 *
 * @param {string | undefined} description @param {string} name @param {string} type
 */
function member(description, name, type) {
  return `    /** ${comment(description)} */\n    '${name}'?: ${type} | undefined;\n`;
}

/**
 * An addition reads the attribute, as text; a framework writes it without a value for `true`.
 *
 * @param {import('./manifest.js').TypedItem} attribute
 */
function ofAddition({type}) {
  return type.text === 'string' ? 'string | number | boolean | null' : `${type.text} | null`;
}

/**
 * How a value may be given beside that of the property, because an attribute is text: digits as a text or as a number, and
 * an attribute whose presence counts as an empty text.
 *
 * @param {import('./manifest.js').TypedItem} attribute
 */
function asText(attribute) {
  const type = typeOf(attribute);
  if (type === 'boolean') return " | ''";
  if (type === 'number') return ' | `${number}`';
  const digits = valuesOf(attribute).filter((value) => /^\d+$/.test(value));
  return digits.map((digit) => ` | ${digit}`).join('');
}

/** @param {string | undefined} text */
function comment(text = '') {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('*/', '*\\/');
}

/** @param {string} name */
function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
