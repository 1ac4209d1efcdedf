import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';

/** @typedef {{tagName?: string, cssProperties?: {name: string}[], cssParts?: {name: string}[]}} Declaration */

/** @type {{modules: {declarations?: Declaration[]}[]}} */
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const declarations = manifest.modules.flatMap((file) => file.declarations ?? []);
const properties = new Set(
  declarations.flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name)),
);
const parts = new Set(
  declarations.flatMap(({tagName, cssParts = []}) => cssParts.map(({name}) => `${tagName}::part(${name})`)),
);

const files = readdirSync('examples/themes').filter((name) => name.endsWith('.css'));

test('there are three themes to copy', () => {
  assert.deepEqual(files, ['magazine.css', 'newspaper.css', 'plain.css']);
});

for (const file of files) {
  const css = readFileSync(`examples/themes/${file}`, 'utf8').replace(/\/\*.*?\*\//gs, '');

  test(`${file} sets every token of the theme, and only properties and parts that exist`, () => {
    const set = [...css.matchAll(/(--article-[\w-]+):/g)].map(([, name]) => name);
    for (const name of set) assert.ok(properties.has(name), name);
    for (const name of [
      'link-color',
      'focus-color',
      'surface',
      'surface-text',
      'border-color',
      'muted-color',
      'radius',
    ])
      assert.ok(set.includes(`--article-${name}`), name);
    for (const [part] of css.matchAll(/[\w-]+::part\([\w-]+\)/g)) assert.ok(parts.has(part), part);
  });
}
