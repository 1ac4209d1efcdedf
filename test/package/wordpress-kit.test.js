import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';

/** @typedef {{tagName?: string, attributes?: {name: string}[]}} Declaration */

/** @type {{modules: {declarations?: Declaration[]}[]}} */
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const kses = readFileSync('examples/wordpress/article-widgets/includes/kses.php', 'utf8');

/** What the kit lets a writer use, by tag: the rows of the constant `TAGS`. */
const allowed = new Map(
  [...kses.matchAll(/^\t'(article-[\w-]+)' *=> array\((.*)\),$/gm)].map(([, tag = '', names = '']) => [
    tag,
    [...names.matchAll(/'([\w-]+)'/g)].map(([, name]) => name),
  ]),
);

test('the WordPress kit lets a writer use every element with every attribute, and nothing else', () => {
  const documented = manifest.modules
    .flatMap((file) => file.declarations ?? [])
    .filter((declaration) => declaration.tagName);
  assert.deepEqual([...allowed.keys()].sort(), documented.map(({tagName}) => tagName).sort());
  for (const {tagName = '', attributes = []} of documented) {
    assert.deepEqual(allowed.get(tagName)?.sort(), attributes.map(({name}) => name).sort(), tagName);
  }
});
