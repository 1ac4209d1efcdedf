/**
 * Executes every sample of code in the project's pages: the README, CONTRIBUTING, SECURITY, `docs`, `examples` and all
 * others, also a new one, and what the guides in Storybook recommend.
 */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import {transform} from 'lightningcss';
import {elementsOf} from '../../scripts/build/manifest.js';
import {checkCommand} from './documentation/commands.js';
import {openSamplePages} from './documentation/sample-page.js';
import {block} from '../kits/readme.js';
import {documents, readGuideSamples, readSamples} from './documentation/samples.js';
import {errorsOf} from './type-check.js';

/** @typedef {import('./documentation/samples.js').Sample} Sample */

const elements = /** @type {any[]} */ (
  elementsOf(JSON.parse(await readFile('dist/custom-elements.json', 'utf8')))
);
const samples = await readSamples();
const guideSamples = await readGuideSamples();

/** What every element has. */
const globalAttributes = /^(id|class|lang|dir|hidden|slot|style|title|role|(aria|data)-.+)$/;

/** Attributes that additions read, by tag. */
const added = /** @type {Record<string, string[]>} */ ({
  'article-comment-count': ['sum'],
  'article-footnote': ['copy', 'preview', 'placement'],
  'article-footnote-list': ['copy', 'preview', 'placement'],
  'article-source': ['license', 'license-url', 'republish', 'archived-url', 'archived', 'copy', 'citation'],
});

/** Every element, with nothing in it. */
const everything = elements.map(({tagName}) => `<${tagName}></${tagName}>`).join('');

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

  // What a server says of a page: every element starts under it, and the browser has nothing to report.
  async http({text}) {
    const headers = Object.fromEntries(
      text
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
    );
    const library = '<script type="module" src="/article-widgets.js"></script>';
    const page = `<!doctype html><link rel="stylesheet" href="/article-widgets.css">${library}<p>${everything}`;
    const {complaints, elements: seen} = await pages.see(page, headers);
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      seen.filter(({isDefined}) => !isDefined),
      [],
    );
  },

  // `npm run test:servers` runs nginx with the blocks of this page.
  async nginx({place}) {
    const [file] = place.split(':');
    const recipe = await readFile('test/servers/nginx.test.js', 'utf8').catch(() => '');
    assert.ok(recipe.includes(file), `no test runs the nginx of ${file}`);
  },
};

/** What follows the README of a folder of examples word for word, whose samples are not executed here. */
const followers = /** @type {Record<string, string>} */ ({
  'examples/frameworks/README.md': 'npm run test:frameworks',
});

for (const document of documents) {
  const kit = /^examples\/(\w+)\/README\.md$/.exec(document)?.[1];
  const kitTest = `test/kits/${kit}.test.js`;
  const isFollowed = kit !== undefined && existsSync(kitTest);

  if (isFollowed)
    test(`${document}: \`npm run test:kits\` executes each of its samples`, async () => {
      const [text, source] = await Promise.all([readFile(document, 'utf8'), readFollower(kit)]);
      assert.match(source, new RegExp(`(followReadme|testKit)\\('${kit}'`));
      for (const [sample, file, language] of text.matchAll(block))
        assert.ok(language === 'sh' || file, `no file is named for:\n${sample}`);
      assert.equal(
        [...text.matchAll(block)].length * 2,
        text.match(/^ *```/gm)?.length,
        'a sample of another form',
      );
    });

  describe(document, () => {
    const own =
      isFollowed || followers[document] ? [] : samples.filter(({place}) => place.startsWith(`${document}:`));
    for (const sample of own) {
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
      for (const [, target] of text.matchAll(/\]\((?!https?:|tel:|#)([^)#\s]+)/g))
        assert.ok(existsSync(`${folder}${target}`), target);
    });

    test(`${document}: its links lead to headings that there are`, async () => {
      const text = (await readFile(document, 'utf8')).replace(/^```[^]*?^```/gm, '');
      const folder = document.replace(/[^/]*$/, '');
      for (const [, page, id] of text.matchAll(/\]\((?!https?:|tel:)([^)#\s]*)#([^)\s]+)\)/g)) {
        const target = page ? await readFile(`${folder}${page}`, 'utf8') : text;
        assert.ok(anchorsOf(target).includes(id), `${page}#${id}`);
      }
    });
  });
}

/** The ids that a page in Markdown gets for its headings, as GitHub makes them. @param {string} text */
function anchorsOf(text) {
  return [...text.replace(/^```[^]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** What says that a kit's README is followed: its test, or the server that this one starts. @param {string} kit */
async function readFollower(kit) {
  const files = [`test/kits/${kit}.test.js`, `test/kits/${kit}/server.js`].filter((file) => existsSync(file));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

describe('the guides in Storybook', () => {
  for (const sample of guideSamples)
    test(`${sample.place} (${sample.language})`, () => checks[sample.language](sample));
});

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
  await fails('http', "Content-Security-Policy: script-src 'none'");
});
