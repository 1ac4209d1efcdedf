import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import test from 'node:test';

/** @type {{modules: {declarations?: {tagName?: string}[]}[]}} */
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const names = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .flatMap(({tagName}) => (tagName ? [tagName.replace('article-', '')] : []));
/** @type {Record<string, string[]>} */
const trees = JSON.parse(readFileSync('stories/trees.json', 'utf8'));

/** In which every element is looked at. */
const conditions = ['Anatomy', 'Dark', 'ForcedColors', 'Narrow', 'LargeText', 'Print', 'RightToLeft'];

test('there are elements', () => assert.ok(names.length >= 20));

for (const name of names) {
  test(`${name} has its guide, its accessibility tree and a story under each condition`, () => {
    assert.ok(existsSync(`stories/guides/${name}.ts`), 'guide');
    const ids = Object.keys(trees).filter((id) => id.startsWith(`elements-${name}--`));
    assert.ok(ids.length > 0, 'a story in stories/trees.json');
    const source = readFileSync(`stories/${name}.stories.ts`, 'utf8');
    for (const condition of conditions)
      assert.match(source, new RegExp(`^export const ${condition}\\b`, 'm'));
  });
}
