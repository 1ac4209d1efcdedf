/** Executes every sample of code in the README, in CONTRIBUTING and in `docs`. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import {transform} from 'lightningcss';
import {elementsOf} from '../../scripts/build/manifest.js';
import {openSamplePages} from './documentation/sample-page.js';
import {documents, readSamples} from './documentation/samples.js';
import {errorsOf} from './type-check.js';

/** @typedef {import('./documentation/samples.js').Sample} Sample */

const {scripts} = JSON.parse(await readFile('package.json', 'utf8'));
const elements = /** @type {any[]} */ (
  elementsOf(JSON.parse(await readFile('dist/custom-elements.json', 'utf8')))
);
const samples = await readSamples();

/** What every element has. */
const globalAttributes = /^(id|class|lang|dir|hidden|slot|style|title|role|(aria|data)-.+)$/;

/** Attributes that additions read, by tag. */
const added = /** @type {Record<string, string[]>} */ ({
  'article-comment-count': ['sum'],
  'article-footnote': ['copy', 'preview', 'placement'],
  'article-footnote-list': ['copy', 'preview', 'placement'],
});

/** @type {Awaited<ReturnType<typeof openSamplePages>>} */
let pages;
before(async () => {
  pages = await openSamplePages();
});
after(() => pages?.close());

/** @type {Record<string, (sample: Sample) => void | Promise<void>>} */
const checks = {
  async html({text}) {
    const {complaints, elements: seen} = await pages.see(text);
    assert.deepEqual(complaints, []);
    for (const {tag, isDefined, attributes, slots} of seen) {
      assert.ok(isDefined, `<${tag}> is not defined`);
      const element = elements.find(({tagName}) => tagName === tag);
      const known = [...names(element.attributes), ...(added[tag] ?? [])];
      for (const name of attributes)
        assert.ok(known.includes(name) || globalAttributes.test(name), `<${tag}> has no attribute ${name}`);
      for (const name of slots)
        assert.ok(names(element.slots).includes(name), `<${tag}> has no slot ${name}`);
    }
    // Markup that is shown to be found is found, all of it.
    const [report] = seen.flatMap((element) => element.report ?? []);
    if (/<article-enhance>/.test(text)) {
      assert.deepEqual(report?.left, []);
      const notes = seen.filter(({tag}) => tag === 'article-footnote');
      assert.equal(notes.length, text.match(/<sup|<d-footnote| \[\d\]/g)?.length);
    }
  },

  css({text}) {
    transform({filename: 'sample.css', code: Buffer.from(text), errorRecovery: false});
    const properties = elements.flatMap(({cssProperties}) => names(cssProperties));
    for (const [property] of text.matchAll(/--article-[\w-]+/g))
      assert.ok(properties.includes(property), `nothing reads ${property}`);
    for (const [, tag, kind, name] of text.matchAll(
      /(article-[\w-]+)[^\s{,]*?::?(part|state)\(([\w-]+)\)/g,
    )) {
      const element = elements.find(({tagName}) => tagName === tag);
      const known = names(kind === 'part' ? element?.cssParts : element?.cssStates);
      assert.ok(known.includes(name), `<${tag}> has no ${kind} ${name}`);
    }
  },

  // A script that is no module of types would share its names with those of the page.
  js: ({text}) => assert.deepEqual(errorsOf(`${text}\nexport {};`), []),
  ts: ({text}) => assert.deepEqual(errorsOf(`${text}\nexport {};`), []),
  json: ({text}) => void JSON.parse(text),

  async sh({text}) {
    const commands = text
      .replaceAll(/\s#.*$/gm, '')
      .split(/\n|&&/)
      .map((command) => command.trim())
      .filter(Boolean);
    for (const command of commands) checkCommand(command);
  },

  // `npm run test:servers` runs nginx with the blocks of this page.
  async nginx({place}) {
    const [file] = place.split(':');
    const recipe = await readFile('test/servers/nginx.test.js', 'utf8').catch(() => '');
    assert.ok(recipe.includes(file), `no test runs the nginx of ${file}`);
  },
};

for (const document of documents) {
  describe(document, () => {
    for (const sample of samples.filter(({place}) => place.startsWith(`${document}:`))) {
      const {place, language, text} = sample;
      // A drawing of folders.
      if (document === 'CONTRIBUTING.md' && language === '' && /^src\/\n/.test(text)) continue;
      test(`${place} (${language})`, async () => {
        assert.ok(Object.hasOwn(checks, language), `no test knows how to execute “${language}”`);
        await checks[language](sample);
      });
    }

    test(`${document}: its links lead to files`, async () => {
      const text = (await readFile(document, 'utf8')).replace(/^```[^]*?^```/gm, '');
      const folder = document.replace(/[^/]*$/, '');
      for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g))
        assert.ok(existsSync(`${folder}${target}`), target);
    });
  });
}

/** @param {string} command One line that the documentation tells somebody to type. */
function checkCommand(command) {
  const [program, first, second] = command.split(/\s+/);
  const values = command.split(/\s+/).slice(1);
  if (program === 'npm') {
    if (['ci', 'install'].includes(first)) return;
    const script = first === 'run' ? second : first;
    assert.ok(Object.hasOwn(scripts, script), `no script ${script}: ${command}`);
  } else if (program === 'npx') {
    assert.ok(existsSync(`node_modules/.bin/${first}`), `no program ${first}: ${command}`);
  } else {
    assert.ok(['node', 'cp', 'mkdir', 'cd'].includes(program), `no program ${program}: ${command}`);
  }
  // In an own project there are other files.
  for (const file of values.filter((value) => /^(test|scripts|bench|dist|examples)\/.*\.\w+$/.test(value)))
    assert.ok(existsSync(file), `no file ${file}: ${command}`);
}

/** @param {{name: string}[] | undefined} described @returns {string[]} */
function names(described = []) {
  return described.map(({name}) => name);
}

test('a mistake in a sample is seen', async () => {
  const {complaints} = await pages.see('<article-key-figure><data value="ten"></data></article-key-figure>');
  assert.match(complaints.join(), /no number/);
  const fails = (/** @type {string} */ language, /** @type {string} */ text) =>
    assert.rejects(
      async () => checks[language]({place: 'page.md:1', language, text}),
      `${language}: ${text}`,
    );
  await fails('html', '<article-footnote unknown>Text.</article-footnote>');
  await fails('html', '<article-unknown></article-unknown>');
  await fails('css', 'body { --article-unknown: 1px }');
  await fails('css', 'article-footnote::part(unknown) { color: red }');
  await fails('js', "import {Unknown} from 'article-widgets';");
  await fails('sh', 'npm run unknown');
});
