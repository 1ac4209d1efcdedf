import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {build} from 'vite';
import {packedLanguages} from '../../dist/es/check/check-language.js';
import {knownTags} from '../../dist/es/check/known-markup.js';
import {valuesOf} from '../../scripts/build/editor-data/described.js';
import {elementsOf} from '../../scripts/build/manifest.js';
import {openBuiltPage, script} from './built-page.js';
import {eventually} from './eventually.js';

const elements = elementsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
const attributesOfElements = new Set(
  elements.flatMap(({attributes = []}) => attributes.map(({name}) => name)),
);

test('the check knows the slots, the additions and the packs of words that there are', () => {
  const slots = elements.map(({tagName, slots: found = []}) => [
    tagName,
    found.map(({name}) => name).filter(Boolean),
  ]);
  assert.deepEqual(
    Object.fromEntries(Object.entries(knownTags).map(([tag, known]) => [tag, known.slots ?? []])),
    Object.fromEntries(slots),
  );
  const additions = Object.values(knownTags).flatMap((known) => Object.values(known.additions ?? {}));
  const files = additions.flatMap((names) => (typeof names === 'string' ? names : Object.values(names)));
  for (const file of files) assert.ok(existsSync(`dist/additions/${file}.js`), file);
  for (const language of packedLanguages) assert.ok(existsSync(`dist/locales/${language}.js`), language);
});

/** Attributes of HTML's own, and of a format for citations, that additions look at. */
const FOREIGN = new Set(
  'class data-bibtex dir hidden href lang rel slot src start style target value'.split(' '),
);

test('the check knows every attribute that an addition watches, and no other', () => {
  const known = Object.entries(knownTags).flatMap(([tag, {additions = {}}]) =>
    Object.entries(additions).flatMap(([name, files]) =>
      [typeof files === 'string' ? files : Object.values(files)].flat().map((file) => ({tag, name, file})),
    ),
  );
  for (const {tag, name, file} of known)
    assert.match(
      readFileSync(`src/additions/${file}.ts`, 'utf8'),
      new RegExp(`\\b${name}\\b`),
      `${tag} ${name}`,
    );
  let count = 0;
  for (const file of readdirSync('src/additions')) {
    const source = readFileSync(`src/additions/${file}`, 'utf8');
    const lists = source.matchAll(/(?:watchPage\(|attributeFilter[:=] |ATTRIBUTES = )(\[[^\]]*\]|'[^']*')/g);
    for (const name of [...lists].flatMap(([, list]) => list?.match(/[a-z][a-z-]*/g) ?? [])) {
      count++;
      const isKnown = FOREIGN.has(name) || attributesOfElements.has(name);
      assert.ok(
        isKnown || known.some((one) => one.name === name && `${one.file}.ts` === file),
        `${file}: ${name}`,
      );
    }
  }
  assert.ok(count > 30, `only ${count} attributes were found`);
});

/** Attributes that take several words, names of the page's own systems, or digits of any script. */
const OPEN = new Set([
  'article-enhance widgets',
  'article-comment-count system',
  'article-context system',
  'article-footnote-list numbering',
]);

test('the check knows the values of every attribute that takes only some', () => {
  const closed = elements.flatMap((element) =>
    (element.attributes ?? []).flatMap((attribute) => {
      const values = valuesOf(attribute);
      const name = `${element.tagName} ${attribute.name}`;
      if (values.length === 0 || OPEN.has(name)) return [];
      assert.deepEqual(knownTags[element.tagName]?.values?.[attribute.name], values, name);
      return [name];
    }),
  );
  assert.ok(closed.includes('article-image-credit placement'), closed.join());
});

/** What a check has said in one go has been heard when the page answers. @param {import('puppeteer-core').Page} page */
const allHeard = (page) => page.evaluate(() => true);

test('the development bundle tells of mistakes in the page, later ones too, and each once', () =>
  openBuiltPage(
    {
      head: script('/dist/article-widgets.dev.js'),
      body: '<article-footnotes>Note</article-footnotes><article-share url="/"></article-share><article-share url="/a"></article-share>',
    },
    async ({page, messages}) => {
      await eventually(() =>
        assert.deepEqual(
          messages.map((text) => text.split('.')[0]?.replace(/^\w+: /, '')),
          ['<article-footnotes> is no element of article-widgets', '<article-share> has no attribute "url"'],
        ),
      );
      await page.evaluate(() => document.body.append(document.createElement('article-key-figure')));
      await eventually(() => assert.match(messages[2] ?? '', /<article-key-figure> holds no number/));
      await allHeard(page);
      assert.equal(messages.length, 3);
    },
  ));

test('the production bundle says nothing of them', () =>
  openBuiltPage(
    {body: '<article-footnotes>Note</article-footnotes><article-share url="/"></article-share>'},
    async ({messages}) => {
      await setTimeout(300);
      assert.deepEqual(messages, []);
    },
  ));

test('an addition is asked for only where the page has not loaded it', () =>
  openBuiltPage(
    {
      head: script('/dist/additions/share-quote.js') + script('/dist/article-widgets.dev.js'),
      body: '<article-share quotes mastodon></article-share>',
    },
    async ({page, messages}) => {
      await eventually(() => assert.notEqual(messages.length, 0));
      await allHeard(page);
      assert.equal(messages.length, 1);
      assert.match(
        messages[0] ?? '',
        /^<article-share> has the attribute mastodon .* additions\/share-mastodon\.js/,
      );
    },
  ));

test('an addition in a project’s own bundle is known to be there', async () => {
  const names = readdirSync('src/additions').map((file) => file.replace('.ts', ''));
  const code = `import 'article-widgets/check'; import 'article-widgets/define';
    ${names.map((name) => `import 'article-widgets/additions/${name}';`).join('')}`;
  const bundle = await bundleProject(code);
  const withAdditions = Object.entries(knownTags).map(([tag, {additions = {}}]) => {
    const values = Object.entries(additions).map(([name, files]) =>
      typeof files === 'string' ? name : `${name}="${Object.keys(files)[0]}"`,
    );
    return `<${tag} ${values.join(' ')}></${tag}>`;
  });
  await openBuiltPage({head: '', body: withAdditions.join('')}, async ({page, messages}) => {
    await page.addScriptTag({type: 'module', content: bundle});
    // A page that has loaded before the check is looked at when it has been still for half a second.
    await eventually(() => assert.match(messages.join('\n'), /holds no number/));
    await allHeard(page);
    assert.deepEqual(
      messages.filter((text) => /of an addition/.test(text)),
      [],
    );
  });
});

/** @param {string} code Of a project, which is bundled into one file as for development. */
async function bundleProject(code) {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: {'process.env.NODE_ENV': '"development"'},
    plugins: [
      {
        name: 'project',
        resolveId: (source) => (source.endsWith('virtual-project') ? '\0project' : undefined),
        load: (id) => (id === '\0project' ? code : undefined),
      },
    ],
    build: {write: false, minify: false, modulePreload: false, rolldownOptions: {input: 'virtual-project'}},
  });
  return /** @type {import('vite').Rolldown.RolldownOutput} */ (/** @type {unknown} */ (result)).output[0]
    .code;
}
