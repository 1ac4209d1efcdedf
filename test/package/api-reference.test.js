import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {elementsOf} from '../../scripts/build/manifest.js';

const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const reference = await readFile('docs/api.md', 'utf8');

test('the reference has a section for each element, which names all that it has', () => {
  const sections = new Map(
    reference
      .split(/^## /m)
      .slice(1)
      .map((text) => [text.split('\n', 1)[0].replace(/[`<>]/g, ''), text]),
  );
  const elements = elementsOf(manifest);
  assert.deepEqual(
    [...sections.keys()],
    elements.map(({tagName}) => tagName),
  );
  for (const element of elements) {
    const {attributes, events, cssParts, cssProperties, cssStates} = /** @type {any} */ (element);
    const section = sections.get(element.tagName) ?? '';
    for (const {name} of [attributes, events, cssParts, cssProperties, cssStates].flatMap((all) => all ?? []))
      assert.ok(section.includes(`| \`${name}\` |`), `${element.tagName}: ${name} is missing`);
  }
});
