/** Compares what the manifest documents with what the source does, in both directions. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import * as library from 'article-widgets';
import {elementsOf} from '../../scripts/build/manifest.js';

const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));

/** @param {string} folder */
async function sourceOf(folder) {
  const files = (await readdir(folder, {recursive: true})).filter((file) => file.endsWith('.ts'));
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}

/** The source without comments, so that the documentation does not prove itself. */
const codeOf = async (/** @type {string} */ folder) =>
  (await sourceOf(folder)).replace(/\/\*\*[^]*?\*\//g, '');

const tags = elementsOf(manifest).map(({tagName}) => tagName);

const everything = await codeOf('src');

/** @param {string} text @param {RegExp} pattern */
const found = (text, pattern) =>
  [...new Set([...text.matchAll(pattern)].map(([, ...groups]) => groups.find(Boolean) ?? ''))].sort();

/** @param {{name: string}[] | undefined} described */
const named = (described = []) => described.map(({name}) => name).sort();

/** @param {string[]} some @param {string[]} all @param {string} what */
function assertAllIn(some, all, what) {
  assert.deepEqual(
    some.filter((name) => !all.includes(name)),
    [],
    what,
  );
}

for (const element of /** @type {any[]} */ (elementsOf(manifest))) {
  const {tagName} = element;
  const elementClass = /** @type {any} */ (library)[element.name];
  const code = await codeOf(`src/elements/${tagName.replace('article-', '')}`);

  test(`<${tagName}>: the documented attributes are the observed ones`, () => {
    assert.deepEqual(named(element.attributes), [...elementClass.observedAttributes].sort());
  });

  test(`<${tagName}>: every attribute has a description and a property of its own name`, () => {
    for (const {name, fieldName, description} of element.attributes ?? []) {
      assert.ok(description, name);
      // The DOM's own name for the property of `for`.
      if (name === 'for') assert.equal(fieldName, 'htmlFor');
      else
        assert.equal(
          name,
          fieldName.replace(/[A-Z]/g, (/** @type {string} */ letter) => `-${letter.toLowerCase()}`),
        );
      assert.ok(
        !['title', 'lang', 'dir', 'hidden', 'role', 'slot', 'id', 'style', 'class'].includes(name),
        name,
      );
    }
  });

  test(`<${tagName}>: parts are documented as they are rendered`, () => {
    assertAllIn(
      found(code, /\bpart(?:="|: ')([\w-]+)/g),
      named(element.cssParts),
      'rendered but not documented',
    );
    assertAllIn(
      named(element.cssParts),
      found(everything, /\bpart(?:=?"?|: ')([\w-]+)|'([\w-]+)'/g),
      'documented but not rendered',
    );
  });

  test(`<${tagName}>: slots are documented as they are rendered`, () => {
    assertAllIn(
      found(code, /(?:<slot[^>]*\bname="|'slot', \{name: ')([\w-]+)/g),
      named(element.slots),
      'rendered but not documented',
    );
    assertAllIn(
      named(element.slots).filter((name) => name !== ''),
      found(everything, /\bname="([\w-]+)|'([\w-]+)'/g),
      'documented but not rendered',
    );
  });

  test(`<${tagName}>: custom properties are documented as the style sheet reads them`, () => {
    const styles = [elementClass.styles ?? []].flat(Infinity).map(String).join('\n');
    const written = found(styles + code, /(--article-[\w-]+)/g);
    assertAllIn(written, named(element.cssProperties), 'read but not documented');
    assertAllIn(named(element.cssProperties), written, 'documented but not read');
  });

  test(`<${tagName}>: states are documented as they are set`, () => {
    const set = found(code, /states\??\.(?:add|delete)\('([\w-]+)'\)/g);
    assertAllIn(set, named(element.cssStates), 'set but not documented');
    assertAllIn(named(element.cssStates), found(everything, /'([\w-]+)'/g), 'documented but not set');
  });

  test(`<${tagName}>: events are documented, exported and named after the element`, () => {
    for (const {name, type} of element.events ?? []) {
      // A list fires the event of its footnotes.
      assert.ok(
        tags.some((tag) => tagName.startsWith(tag) && name.startsWith(`${tag}-`)),
        name,
      );
      assert.ok(everything.includes(`'${name}'`), name);
      assert.ok(/** @type {any} */ (library)[type.text]?.prototype instanceof Event, type.text);
    }
    const fired = found(code, /dispatchEvent\(\s*new (\w+)/g);
    assertAllIn(
      fired,
      (element.events ?? []).map((/** @type {any} */ {type}) => type.text),
      'fired but not documented',
    );
  });

  test(`<${tagName}>: nothing internal is published`, () => {
    for (const member of element.members) {
      assert.ok(
        !/^[#_]/.test(member.name) && !['private', 'protected'].includes(member.privacy),
        member.name,
      );
      assert.ok(member.description, `${member.name} has no description`);
    }
    assert.ok(element.summary);
  });
}

test('every path of the manifest is published', async () => {
  for (const {path} of manifest.modules) await readFile(path);
});
