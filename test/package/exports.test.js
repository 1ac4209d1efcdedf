import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {access, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

const execute = promisify(execFile);
const packageJson = JSON.parse(await readFile('package.json', 'utf8'));

/** What stands for `*` in a pattern of the exports. */
const names = {
  './define/*': (await readdir('src/define')).map((file) => basename(file, '.ts')),
  './additions/*': (await readdir('src/additions')).map((file) => basename(file, '.ts')),
  './locales/*': (await readdir('dist/locales')).map((file) => basename(file, '.js')),
};

/** Every path that a project may import, with the files that it stands for. */
const entries = Object.entries(packageJson.exports).flatMap(([path, target]) => {
  const files = typeof target === 'string' ? [target] : Object.values(target);
  if (!path.includes('*')) return [{path, files}];
  return /** @type {Record<string, string[]>} */ (names)[path].map((name) => ({
    path: path.replace('*', name),
    files: files.map((file) => file.replace('*', name)),
  }));
});

test('every export names files that exist', async () => {
  for (const {files} of entries) for (const file of files) await access(file);
});

test('every module resolves by its public name and can be imported without a DOM', async () => {
  assert.equal(typeof (/** @type {any} */ (globalThis).document), 'undefined');
  for (const {path, files} of entries) {
    if (!files.some((file) => /\/(es|locales)\/.*\.js$/.test(file))) continue;
    await import(`article-widgets${path.slice(1)}`);
  }
});

test('every other export resolves by its public name', () => {
  for (const {path, files} of entries) {
    if (files.every((file) => file.endsWith('.d.ts'))) continue;
    import.meta.resolve(`article-widgets${path.slice(1)}`);
  }
});

test('the classes are exported without being registered', async () => {
  const {execPath} = process;
  const code = `
    import * as library from 'article-widgets';
    const classes = Object.keys(library).filter((name) => /^Article/.test(name) && !/Event$/.test(name));
    const registered = ${JSON.stringify(names['./define/*'])}.filter((tag) => globalThis.customElements?.get(tag));
    console.log(JSON.stringify({classes: classes.length, registered}));
  `;
  const {stdout} = await execute(execPath, ['--input-type=module', '-e', code]);
  const {classes, registered} = JSON.parse(stdout);
  assert.ok(classes >= names['./define/*'].length);
  assert.deepEqual(registered, []);
});

test('on a server, the definitions register nothing, because Lit would render elements without their content', async () => {
  const code = `
    import 'article-widgets/define';
    const {customElements} = globalThis;
    const registered = ${JSON.stringify(names['./define/*'])}.filter((tag) => customElements?.get(tag));
    console.log(JSON.stringify({hasRegistry: Boolean(customElements), registered}));
  `;
  const {stdout} = await execute(process.execPath, ['--input-type=module', '-e', code]);
  assert.deepEqual(JSON.parse(stdout), {hasRegistry: true, registered: []});
});

test('publint finds no fault in the package', async () => {
  const {messages} = await publint({level: 'suggestion', strict: true, pack: false});
  assert.deepEqual(
    messages.map((message) => formatMessage(message, packageJson)),
    [],
  );
});

test('the types resolve in every way that an ES module project may resolve them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'article-widgets-'));
  try {
    const {stdout} = await execute('npm', [
      'pack',
      '--ignore-scripts',
      '--silent',
      '--pack-destination',
      folder,
    ]);
    await execute(process.execPath, [
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      ...[join(folder, stdout.trim()), '--profile', 'esm-only', '--no-emoji', '--format', 'ascii'],
      // No modules, or types only.
      ...[
        '--exclude-entrypoints',
        'article-widgets.js',
        'article-widgets.dev.js',
        'article-widgets.css',
        'jsx',
        'vue',
      ],
    ]);
  } catch (error) {
    assert.fail(/** @type {{stdout?: string}} */ (error).stdout ?? String(error));
  } finally {
    await rm(folder, {recursive: true});
  }
});
