import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {elementsOf} from '../../scripts/build/manifest.js';
import {tags} from './built-page.js';

const read = (/** @type {string} */ path) => readFile(path, 'utf8');

const manifest = JSON.parse(await read('dist/custom-elements.json'));
const readme = await read('README.md');
const index = await read('src/index.ts');
const define = await read('src/define.ts');

const classOf = (/** @type {string} */ tag) =>
  tag.replace(/(^|-)(\w)/g, (_match, _dash, letter) => letter.toUpperCase());

for (const tag of tags) {
  const name = tag.replace(/^article-/, '');
  const className = classOf(tag);

  test(`<${tag}>: its names follow from the tag`, async () => {
    const definition = await read(`src/define/${tag}.ts`);
    assert.ok(definition.includes(`import {${className}} from '../elements/${name}/${name}.js';`));
    assert.ok(definition.includes(`defineElement('${tag}', ${className})`));
    assert.match(definition, new RegExp(`'${tag}': ${className};`));
    const source = await read(`src/elements/${name}/${name}.ts`);
    assert.match(source, new RegExp(`@tagname ${tag}\\n`));
    assert.match(source, new RegExp(`export class ${className} `));
    assert.match(index, new RegExp(`\\b${className}\\b.*from './elements/${name}/${name}\\.js'`));
    assert.ok(define.includes(`import './define/${tag}.js';`));
  });

  test(`<${tag}>: the manifest describes it`, () => {
    const [declaration, ...others] = elementsOf(manifest).filter(({tagName}) => tagName === tag);
    assert.equal(declaration?.name, className);
    assert.deepEqual(others, []);
  });

  for (const [what, path] of [
    ['story', `stories/${name}.stories.ts`],
    ['test', `test/elements/${name}.test.ts`],
    ['sheet for the time before its upgrade', `src/styles/${tag}.css`],
  ]) {
    test(`<${tag}>: it has a ${what}, ${path}`, () => assert.ok(existsSync(path), 'the file is missing'));
  }

  test(`<${tag}>: the README shows it`, () => {
    assert.ok(new RegExp(`^#+ .*<${tag}>`, 'm').test(readme), 'no heading names the tag');
    assert.ok(new RegExp(`^<${tag}[\\s>]|[^\`]<${tag}[\\s>]`, 'm').test(readme), 'no markup shows the tag');
  });

  test(`<${tag}>: its section of the README has a sample, a picture, its attributes and what sets its look`, () => {
    const section = readme.split(/^## /m).find((text) => text.startsWith(`\`<${tag}>\``)) ?? '';
    const element = elementsOf(manifest).find(({tagName}) => tagName === tag);
    assert.ok(element);
    assert.match(section, /^```html$/m);
    assert.ok(readme.includes(`](#${tag})`), 'the index does not lead to it');
    // A new element has its picture last.
    const picture = `docs/pictures/${name}.png`;
    if (existsSync(picture)) assert.ok(section.includes(`](${picture})`), 'no picture');
    const named = [
      ...(element.attributes ?? []).map((attribute) => `\`${attribute.name}\``),
      ...(element.cssParts ?? []).map((part) => `\`::part(${part.name})\``),
      // Those of the theme have a place of their own.
      ...(element.cssProperties ?? [])
        .map((property) => property.name)
        .filter((property) => property.startsWith(`--${tag}-`)),
    ];
    for (const what of named) assert.ok(section.includes(what), `it says nothing of ${what}`);
  });
}

test('the page of additions has each of them', async () => {
  const page = await read('docs/additions.md');
  for (const file of await readdir('src/additions'))
    assert.ok(page.includes(`\`${file.replace('.ts', '')}\``), file);
});

test('no file stands beside the names', async () => {
  const names = tags.map((tag) => tag.replace(/^article-/, ''));
  assert.deepEqual((await readdir('src/elements')).sort(), names);
  assert.deepEqual(
    elementsOf(manifest).map(({tagName}) => tagName),
    tags,
  );
  const sheets = await readdir('src/styles').catch(() => []);
  for (const sheet of sheets) assert.ok(tags.includes(sheet.replace(/\.css$/, '')), sheet);
});
