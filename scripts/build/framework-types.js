import {mkdir, writeFile} from 'node:fs/promises';
import {withAdditions} from './addition-attributes.js';
import {valuesOf} from './editor-data/described.js';
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

const vueIntroduction = `
/**
 * The elements as Vue's templates know them. A project adds them once:
 *
 *     import type {ArticleWidgetsComponents} from 'article-widgets/vue';
 *     declare module 'vue' {
 *       interface GlobalComponents extends ArticleWidgetsComponents {}
 *     }
 */
export interface ArticleWidgetsComponents {`;

/**
 * Writes the types of the elements for JSX and for Vue, from the manifest.
 *
 * @param {import('./manifest.js').Manifest} manifest
 */
export async function buildFrameworkTypes(manifest) {
  const elements = await withAdditions(elementsOf(manifest));
  const classes = elements.flatMap(({name, events = []}) => [name, ...events.map(({type}) => type.text)]);
  const imports = `import type {${[...new Set(classes)].sort().join(', ')}} from '../es/index.js';\n`;
  const jsx = elements.map(
    (element) =>
      `  '${element.tagName}': Common & {\n${attributes(element, (event) => `on${event}`)}${properties(element)}  };\n`,
  );
  const vue = elements.map(
    (element) =>
      `  '${element.tagName}': new () => ${element.name} & {\n    $props: {\n${attributes(element, vueListener)}    };\n  };\n`,
  );
  await mkdir('dist/types', {recursive: true});
  await writeFile('dist/types/jsx.d.ts', `${imports}${jsxIntroduction}\n${jsx.join('')}}\n`);
  await writeFile('dist/types/vue.d.ts', `${imports}${vueIntroduction}\n${vue.join('')}}\n`);
}

/**
 * The attributes and listeners of one element, as the members of a type.
 *
 * @param {import('./manifest.js').ElementDeclaration} element @param {(event: string) => string} listener Name of an event's listener.
 */
function attributes({name, attributes: written = [], events = []}, listener) {
  const lines = [
    ...written.map((attribute) => {
      const type = attribute.fieldName
        ? `NonNullable<${name}['${attribute.fieldName}']>${numbers(attribute)}`
        : ofAddition(attribute);
      return [attribute.description, `'${attribute.name}'?: ${type}`];
    }),
    ...events.map((event) => [
      event.description,
      `'${listener(event.name)}'?: (event: ${event.type.text}) => void`,
    ]),
  ];
  return lines.map(([description, line]) => `    /** ${comment(description)} */\n    ${line};\n`).join('');
}

/**
 * The properties that no attribute of the same name stands for, as members of a type: frameworks set them as
 * properties.
 *
 * @param {import('./manifest.js').ElementDeclaration} element
 */
function properties({name, members = [], attributes: written = []}) {
  return members
    .filter(
      (member) =>
        member.kind === 'field' &&
        !member.readonly &&
        !member.static &&
        !written.some((attribute) => attribute.name === member.name),
    )
    .map(
      (member) =>
        `    /** ${comment(member.description)} */\n    ${member.name}?: ${name}['${member.name}'];\n`,
    )
    .join('');
}

/**
 * An addition reads the attribute, as text; a framework writes it without a value for `true`.
 *
 * @param {import('./manifest.js').TypedItem} attribute
 */
function ofAddition({type}) {
  return type.text === 'string' ? 'string | number | boolean' : type.text;
}

/**
 * Digits are written as numbers too: an attribute is text whatever it is given.
 *
 * @param {import('./manifest.js').TypedItem} attribute
 */
function numbers(attribute) {
  const digits = valuesOf(attribute).filter((value) => /^\d+$/.test(value));
  return digits.map((digit) => ` | ${digit}`).join('');
}

/** @param {string | undefined} text */
function comment(text = '') {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('*/', '*\\/');
}

/** @param {string} event */
function vueListener(event) {
  return `on${event.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase())}`;
}
