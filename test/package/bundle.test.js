import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {SourceMap} from 'node:module';
import {resolve} from 'node:path';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {definedTags, everyTag, openBuiltPage, script, tags, version} from './built-page.js';

const bundle = await readFile('dist/article-widgets.js', 'utf8');

test('one script defines every tag, silently', () =>
  openBuiltPage({}, async ({page, messages, errors}) => {
    const defined = await definedTags(page);
    assert.equal(defined.length, tags.length);
    assert.deepEqual(defined, tags);
    assert.deepEqual([messages, errors], [[], []]);
  }));

test('the development bundle defines every tag too', () =>
  openBuiltPage(
    {head: script('/dist/article-widgets.dev.js'), body: ''},
    async ({page, messages, errors}) => {
      assert.deepEqual(await definedTags(page), tags);
      assert.deepEqual([messages, errors], [[], []]);
    },
  ));

test('loading the same version twice is silent, and the first copy stays', () =>
  openBuiltPage(
    {head: `${script()}${script('/dist/article-widgets.js?again')}`},
    async ({page, messages, errors}) => {
      assert.deepEqual(await definedTags(page), tags);
      assert.deepEqual([messages, errors], [[], []]);
    },
  ));

test('of two versions the first wins, with exactly one warning that names both', () =>
  openBuiltPage(
    {
      head: `${script('/other.js')}${script()}`,
      pages: {'/other.js': bundle.replaceAll(version, '9.8.7')},
    },
    async ({page, messages, errors}) => {
      assert.equal(messages.length, 1);
      assert.ok(messages[0].includes(version) && messages[0].includes('9.8.7'), messages[0]);
      assert.deepEqual(errors, []);
      const versions = await page.evaluate(
        (names) => names.map((name) => /** @type {any} */ (customElements.get(name)).version),
        tags,
      );
      assert.deepEqual(new Set(versions), new Set(['9.8.7']));
    },
  ));

test('the script works in the body, before the elements and after them', async () => {
  for (const body of [script() + everyTag(), everyTag() + script()]) {
    await openBuiltPage({head: '', body}, async ({page, errors}) => {
      assert.deepEqual(await definedTags(page), tags);
      assert.deepEqual(errors, []);
    });
  }
});

test('nothing is requested beyond the script', () =>
  openBuiltPage({}, async ({page}) => {
    const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
    const paths = names.map((name) => new URL(name).pathname).filter((path) => path !== '/favicon.ico');
    assert.deepEqual(paths, ['/dist/article-widgets.js']);
  }));

test('the bundle is one file without imports', async () => {
  assert.doesNotMatch(bundle, /\bimport\s*[("'{*]/);
  assert.doesNotMatch(bundle, /[}*\w]\s*\bfrom\s*["'`]/);
  const files = await readdir('dist');
  assert.deepEqual(files.filter((name) => name.endsWith('.js')).sort(), [
    'article-widgets.dev.js',
    'article-widgets.js',
  ]);
});

test('the comment systems are a module of their own, without Lit', async () => {
  const systems = await readFile('dist/additions/comment-systems.js', 'utf8');
  assert.doesNotMatch(systems, /\bimport\s*[("'{*]|\bfrom\s*["'`]|customElements/);
  await openBuiltPage(
    {
      head: script('/dist/additions/comment-systems.js') + script(),
      body: '<article-comment-count system="discourse" endpoint="/forum" thread="5"></article-comment-count>',
      pages: {'/forum/t/5/wordpress.json': '{"posts_count": 8}'},
    },
    async ({page, errors}) => {
      await page.waitForSelector('article-comment-count:state(ready)');
      assert.equal(await page.$eval('article-comment-count', (element) => element.textContent), '7 comments');
      assert.deepEqual(errors, []);
    },
  );
});

test('the bundle makes no node or code of a text, but for the templates of Lit', () => {
  // Lit parses the static parts of a template once, through the library's Trusted Types policy.
  assert.equal(bundle.match(/\.innerHTML\b/g)?.length, 1);
  for (const way of [
    'outerHTML',
    'insertAdjacentHTML',
    'document.write',
    'eval(',
    'new Function',
    'srcdoc',
  ]) {
    assert.ok(!bundle.includes(way), way);
  }
});

test('the minifier of styles leaves a space in `:nth-child(1 of …)`, which selects nothing without it', async () => {
  for (const name of ['article-widgets.js', 'article-widgets.dev.js']) {
    const code = await readFile(`dist/${name}`, 'utf8');
    assert.match(code, /child\([-+\dn]+ of/);
    assert.doesNotMatch(code, /child\([-+\dn]+of/);
  }
});

test('the bundle carries no warning of the development build', () => {
  assert.doesNotMatch(bundle, /lit\.dev\/msg|Lit is in dev mode/);
  assert.doesNotMatch(bundle, /opens nothing\. Write/);
});

test('the bundle names its version and its licences', async () => {
  assert.ok(bundle.startsWith(`/*! article-widgets ${version}: MIT. Lit: BSD-3-Clause`));
  assert.match(await readFile('dist/LICENSES.txt', 'utf8'), /Google LLC/);
  const {lockVersion, sourceVersion} = {
    lockVersion: JSON.parse(await readFile('package-lock.json', 'utf8')).version,
    sourceVersion: /'(.+)'/.exec(await readFile('src/version.ts', 'utf8'))?.[1],
  };
  assert.deepEqual([lockVersion, sourceVersion], [version, version]);
});

for (const name of ['article-widgets.js', 'article-widgets.dev.js']) {
  test(`the source map of ${name} leads to the line of the source`, async () => {
    const code = await readFile(`dist/${name}`, 'utf8');
    const map = new SourceMap(JSON.parse(await readFile(`dist/${name}.map`, 'utf8')));
    const before = code.slice(0, code.indexOf('data-article-generated')).split('\n');
    const {originalSource, originalLine} = /** @type {import('node:module').SourceMapping} */ (
      map.findEntry(before.length - 1, before.at(-1)?.length ?? 0)
    );
    const source = await readFile(resolve('dist', originalSource), 'utf8');
    assert.match(source.split('\n')[originalLine], /data-article-generated/);
  });
}

test('the README says how large the script is, and how many elements it has', async () => {
  const [, kilobytes, how] =
    /ES module of about (\d+) kB \(Brotli\) with all (\w+)/.exec(await readFile('README.md', 'utf8')) ?? [];
  const size = brotliCompressSync(bundle).length / 1000;
  // "About": a size between two numbers may be called either.
  assert.ok(Math.abs(Number(kilobytes) - size) < 0.75, `README says ${kilobytes} kB, and it is ${size}`);
  assert.equal(how, 'twenty');
  assert.equal(tags.length, 20);
});
