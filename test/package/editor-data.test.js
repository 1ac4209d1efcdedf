/** Compares what editors complete from with the manifest: everything public is named, nothing else is. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {elementsOf} from '../../scripts/build/manifest.js';

/** @param {string} name @returns {Promise<any>} */
const read = async (name) => JSON.parse(await readFile(`dist/${name}.json`, 'utf8'));

const [manifest, html, css, webTypes] = await Promise.all(
  ['custom-elements', 'html-data', 'css-data', 'web-types'].map(read),
);
const elements = /** @type {any[]} */ (elementsOf(manifest));

/** @param {{name: string}[] | undefined} described */
const named = (described = []) => described.map(({name}) => name).sort();

/** @param {string[]} names */
const unique = (names) => [...new Set(names)].sort();

const tags = elements.map(({tagName}) => tagName).sort();

test('html-data.json and web-types.json name every tag once, with a description', () => {
  assert.equal(html.version, 1.1);
  assert.equal(webTypes.name, 'article-widgets');
  for (const described of [html.tags, webTypes.contributions.html.elements]) {
    assert.deepEqual(named(described), tags);
    for (const {name, description} of described) assert.ok(description, name);
  }
});

for (const {tagName, attributes, cssParts} of elements) {
  const tag = html.tags.find((/** @type {any} */ {name}) => name === tagName);
  const entry = webTypes.contributions.html.elements.find((/** @type {any} */ {name}) => name === tagName);

  test(`<${tagName}>: editors know its attributes and its parts, and no others`, () => {
    assert.deepEqual(named(tag.attributes), named(attributes));
    assert.deepEqual(named(entry.attributes), named(attributes));
    for (const {name} of cssParts ?? []) assert.ok(tag.description.includes(`**${name}**`), name);
  });
}

test('css-data.json and web-types.json name every custom property, and no others', () => {
  const all = unique(elements.flatMap(({cssProperties}) => named(cssProperties)));
  assert.equal(css.version, 1.1);
  assert.deepEqual(unique(named(css.properties)), all);
  assert.deepEqual(unique(named(webTypes.contributions.css.properties)), all);
});
