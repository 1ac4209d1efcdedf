/** Makes an element in a copy of the repository, as CONTRIBUTING says, and has the copy check it. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdtemp, readFile, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, test} from 'node:test';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** @type {string} */
let copy;

const building = `
  import {buildApiReference} from './scripts/build/api-reference.js';
  import {bundleAlone} from './scripts/build/bundles.js';
  import {buildManifest} from './scripts/build/manifest.js';
  import {buildModules} from './scripts/build/modules.js';
  await buildModules();
  await buildApiReference(await buildManifest());
  const code = await bundleAlone('src/define/article-example-box.ts');
  if (!code.includes('article-example-box')) throw new Error('It is not in its bundle.');
`;

before(async () => {
  copy = await mkdtemp(join(tmpdir(), 'article-widgets-element-'));
  const {stdout} = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  // The pages of real generators and the examples are large and have no part in this.
  const paths = stdout
    .split('\0')
    .filter((path) => path && !/^(examples\/(?!wordpress)|bench|test\/markup|docs\/pictures)\//.test(path));
  for (const path of paths) await cp(path, join(copy, path)).catch(ignoreMissing);
  await symlink(resolve('node_modules'), join(copy, 'node_modules'));
  await inCopy('npm', 'run', 'new-element', '--', 'article-example-box');
});

after(async () => {
  if (copy) await rm(copy, {recursive: true, force: true});
});

test('a new element is typed, linted and formatted', async () => {
  await inCopy('node', 'node_modules/typescript/bin/tsc', '--noEmit', '--project', 'tsconfig.build.json');
  const {stdout} = await inCopy(
    'find',
    '.',
    '-name',
    '*example-box*',
    '-not',
    '-path',
    './node_modules/*',
    '-type',
    'f',
  );
  const files = [...stdout.trim().split('\n'), 'src/define.ts', 'src/index.ts'];
  assert.ok(files.length >= 9, stdout);
  await inCopy(
    'node',
    'node_modules/eslint/bin/eslint.js',
    '--max-warnings',
    '0',
    ...files.filter((file) => file.endsWith('.ts')),
  );
  await inCopy('node', 'node_modules/prettier/bin/prettier.cjs', '--check', ...files);
});

test('a new element passes its own tests in the browser', async () => {
  await inCopy('node', 'node_modules/.bin/wtr', '--files', 'test/elements/example-box.test.ts');
});

test('a new element is built, described, and named as it should be', async () => {
  // All but the whole module, which has no room that is not argued for.
  await inCopy('node', '--input-type=module', '--eval', building);
  const {modules} = JSON.parse(await readFile(join(copy, 'dist/custom-elements.json'), 'utf8'));
  assert.ok(modules.some(({path = ''}) => path === 'dist/es/elements/example-box/example-box.js'));
  assert.match(await readFile(join(copy, 'docs/api.md'), 'utf8'), /`<article-example-box>`/);
  assert.match(
    await readFile(join(copy, 'src/check/known-markup.ts'), 'utf8'),
    /'article-example-box': \{\}/,
  );
  await inCopy(
    'node',
    '--test',
    '--test-name-pattern',
    'example-box|every element with every attribute',
    'test/package/wordpress-kit.test.js',
    'test/package/names.test.js',
    'test/package/manifest.test.js',
    'test/package/stories.test.js',
  );
});

test('an element that there is already is left alone', async () => {
  await assert.rejects(inCopy('npm', 'run', 'new-element', '--', 'article-example-box'), /is there already/);
  await assert.rejects(inCopy('npm', 'run', 'new-element', '--', 'example'), /Give a tag/);
});

/** @param {string} command @param {string[]} values */
function inCopy(command, ...values) {
  // A test of Node's that starts Node's tests would be taken for one of its own.
  const env = {...process.env};
  delete env.NODE_TEST_CONTEXT;
  return run(command, values, {cwd: copy, env, maxBuffer: 64 * 1024 * 1024}).catch((error) => {
    throw new Error(`${error.message}\n${error.stdout}`, {cause: error});
  });
}

/** @param {NodeJS.ErrnoException} error Of a file that was deleted and not committed. */
function ignoreMissing(error) {
  if (error.code !== 'ENOENT') throw error;
}
