/** Compares what editors complete from with the manifest and the additions: everything public is named, nothing else is. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {withAdditions} from '../../scripts/build/addition-attributes.js';
import {elementsOf} from '../../scripts/build/manifest.js';

/** @param {string} name @returns {Promise<any>} */
const read = async (name) => JSON.parse(await readFile(`dist/${name}.json`, 'utf8'));

const names = ['custom-elements', 'html-data', 'css-data', 'web-types'];
const [manifest, html, css, webTypes] = await Promise.all(names.map(read));
const elements = await withAdditions(elementsOf(manifest));

/** @typedef {{name: string, description?: any}} Named */

/** @param {Named[] | undefined} described */
const named = (described = []) => described.map(({name}) => name).sort();

/** @param {Named[]} described @param {string} name @returns {any} */
const find = (described, name) => described.find((item) => item.name === name);

/** @param {Named[]} described */
const texts = (described) =>
  Object.fromEntries(described.map(({name, description}) => [name, description.value ?? description]));

const tags = elements.map(({tagName}) => tagName).sort();

test('editors know what additions bring, and the values that they take', () => {
  const list = find(html.tags, 'article-footnote-list').attributes;
  assert.deepEqual(find(list, 'placement').values, [{name: 'inline'}, {name: 'margin'}]);
  assert.match(find(list, 'placement').description.value, /`footnote-inline` or `footnote-margin`/);
  assert.ok(find(find(html.tags, 'article-share').attributes, 'mastodon'));
});

test('html-data.json and web-types.json name every tag once, with a description', () => {
  assert.equal(html.version, 1.1);
  assert.equal(webTypes.name, 'article-widgets');
  for (const described of [html.tags, webTypes.contributions.html.elements]) {
    assert.deepEqual(named(described), tags);
    for (const {name, description} of described) assert.ok(description, name);
  }
});

for (const element of elements) {
  const {tagName, attributes = [], members = []} = element;
  const tag = find(html.tags, tagName);
  const entry = find(webTypes.contributions.html.elements, tagName);

  test(`<${tagName}>: editors know its attributes, and no others, with what they say`, () => {
    for (const described of [tag.attributes, entry.attributes]) {
      assert.deepEqual(named(described), named(attributes));
      for (const [name, text] of Object.entries(texts(described))) assert.match(text, /\w.*\.$/, name);
    }
  });

  test(`<${tagName}>: editors know its slots, parts, custom properties, states and events`, () => {
    assert.deepEqual(named(entry.slots), named(element.slots));
    assert.deepEqual(named(entry.css.parts), named(element.cssParts));
    assert.deepEqual(named(entry.css.properties), named(element.cssProperties));
    assert.deepEqual(
      Object.keys(entry['description-sections']),
      (element.cssStates ?? []).map(({name}) => `:state(${name})`),
    );
    assert.deepEqual(named(entry.js.events), named(element.events));
    const {slots = [], cssParts = [], cssProperties = [], cssStates = [], events = []} = element;
    for (const {name} of [...slots, ...cssParts, ...cssProperties, ...cssStates, ...events])
      assert.ok(tag.description.value.includes(`- **${name || '(the content)'}**: `), name);
  });

  test(`<${tagName}>: JetBrains knows its properties, and which of them cannot be written`, () => {
    const fields = members.filter((member) => member.kind === 'field' && !member.static);
    assert.deepEqual(named(entry.js.properties), named(fields));
    for (const {name, readonly = false} of fields)
      assert.equal(find(entry.js.properties, name)['read-only'] ?? false, readonly, name);
  });
}

/** Attributes that take some values rather than any; the values as the source has them. */
const enumerated = {
  'article-comment-count': {
    label: ['comments', 'replies', 'reactions'],
    consent: ['required', 'granted'],
  },
  'article-date': {'date-style': ['full', 'long', 'medium', 'short']},
  'article-enhance': {widgets: ['footnotes', 'related', 'credits', 'quotes', 'contents', 'dates']},
  'article-footnote-list': {
    'heading-level': ['1', '2', '3', '4', '5', '6'],
    numbering: [
      ...['lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman', 'symbols'],
      ...[
        'arab',
        'arabext',
        'beng',
        'deva',
        'gujr',
        'guru',
        'hanidec',
        'khmr',
        'knda',
        'laoo',
        'mlym',
        'mymr',
      ],
      ...['orya', 'tamldec', 'telu', 'thai', 'tibt'],
    ],
  },
  'article-image-credit': {placement: ['caption', 'overlay', 'button']},
  'article-source': {kind: ['first', 'via', 'data']},
};

for (const [tagName, attributes] of Object.entries(enumerated)) {
  test(`<${tagName}>: editors offer the values of its attributes`, () => {
    for (const [name, values] of Object.entries(attributes)) {
      const {values: offered} = find(find(html.tags, tagName).attributes, name);
      assert.deepEqual(
        offered.map((/** @type {Named} */ value) => value.name),
        values,
      );
      const {attributes: described} = find(webTypes.contributions.html.elements, tagName);
      const {type} = find(described, name).value;
      assert.deepEqual(
        type.split(' | ').filter((/** @type {string} */ member) => member !== 'string'),
        [...values.map((value) => `'${value}'`)],
      );
    }
  });
}

test('editors offer every comment system of the library and its addition', async () => {
  const addition = await readFile('src/additions/comment-systems.ts', 'utf8');
  const [, listed = ''] = /const systems = \{([^}]*)\}/.exec(addition) ?? [];
  const systems = ['json', 'json-ld', 'wordpress', ...listed.split(',').map((name) => name.trim())];
  for (const tagName of ['article-comment-count', 'article-context']) {
    const {values} = find(find(html.tags, tagName).attributes, 'system');
    assert.deepEqual(named(values), systems.filter(Boolean).sort());
  }
});

test('editors know which attributes have no value, and take the others for texts or numbers', () => {
  for (const {tagName, attributes = []} of elements) {
    for (const {name, type} of attributes) {
      const isBoolean = type.text === 'boolean';
      const {valueSet} = find(find(html.tags, tagName).attributes, name);
      assert.equal(valueSet, isBoolean ? 'v' : undefined, `${tagName} ${name}`);
      const entry = find(webTypes.contributions.html.elements, tagName);
      const {value} = find(entry.attributes, name);
      assert.equal(value.kind, isBoolean ? 'no-value' : undefined, `${tagName} ${name}`);
      assert.match(value.type, /^(boolean|number|string|'.*)$/, `${tagName} ${name}`);
    }
  }
});

test('css-data.json and web-types.json name every custom property once, with its default', () => {
  const all = elements.flatMap(({cssProperties = []}) => cssProperties);
  assert.equal(css.version, 1.1);
  for (const described of [css.properties, webTypes.contributions.css.properties]) {
    assert.deepEqual(named(described), [...new Set(named(all))]);
    for (const {name, default: initial} of all)
      if (initial) assert.ok(texts(described)[name].endsWith(` Default: \`${initial}\`.`), name);
  }
});

test('nothing is described as undefined', async () => {
  for (const name of names) {
    const text = await readFile(`dist/${name}.json`, 'utf8');
    assert.doesNotMatch(text, /default: undefined|`undefined`|\[object/, name);
  }
});
