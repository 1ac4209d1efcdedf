import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cp, mkdtemp, readdir, readFile, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {integrityOf} from '../../../../scripts/build/snippet.js';

const run = promisify(execFile);

/** What a build reads. */
const sources = [
  'docs',
  'scripts',
  'src',
  'custom-elements-manifest.config.js',
  'LICENSE',
  'package.json',
  'README.md',
  'tsconfig.build.json',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * Builds in a folder of its own, and returns the hash of every file by its path.
 *
 * @param {NodeJS.ProcessEnv} environment
 */
async function buildElsewhere(environment) {
  const folder = await mkdtemp(join(tmpdir(), 'build-'));
  try {
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    for (const name of sources) await cp(name, join(folder, name), {recursive: true});
    await run(process.execPath, ['scripts/build.js'], {cwd: folder, env: {...process.env, ...environment}});
    /** @type {Record<string, string>} */
    const hashes = {};
    for (const entry of await readdir(join(folder, 'dist'), {recursive: true, withFileTypes: true})) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const content = await readFile(path);
      assert.ok(!content.includes(folder), `${path} names the folder that it was built in`);
      hashes[path.slice(folder.length)] = createHash('sha384').update(content).digest('hex');
    }
    return hashes;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 29,
    name: 'two builds, in other folders, time zones and languages, have the same bytes, file by file',
    engines: [],
    minutes: 10,
    async run() {
      const [one, other] = await Promise.all([
        buildElsewhere({TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8'}),
        buildElsewhere({TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C'}),
      ]);
      assert.ok(Object.keys(one).length > 100, 'there are too few files');
      assert.deepEqual(other, one);
      return {note: `${Object.keys(one).length} files`};
    },
  },
  {
    number: 29,
    name: 'the tags to paste have the hashes of the built files, and nothing but Lit is needed at run time',
    engines: [],
    async run() {
      const snippet = await readFile('dist/snippet.html', 'utf8');
      for (const name of ['article-widgets.js', 'article-widgets.css'])
        assert.ok(snippet.includes(`${name}" integrity="${await integrityOf(`dist/${name}`)}"`), name);
      const {dependencies} = JSON.parse(await readFile('package.json', 'utf8'));
      assert.deepEqual(Object.keys(dependencies).sort(), ['@lit/context', '@lit/reactive-element', 'lit']);
      const bundle = await readFile('dist/article-widgets.js', 'utf8');
      assert.ok(!/\bimport\b\s*[("'{*]/.test(bundle), 'the module imports something');
    },
  },
];
