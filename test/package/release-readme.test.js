import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cp, mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';

test('the release writes the hashes of the built files into the README, as often as it likes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'article-widgets-release-'));
  try {
    for (const path of ['README.md', 'scripts/release-readme.js', 'dist/snippet.html'])
      await cp(path, join(folder, path));
    const before = await readFile('README.md', 'utf8');
    for (const time of ['first', 'second']) {
      await promisify(execFile)(process.execPath, [join(folder, 'scripts/release-readme.js')], {cwd: folder});
      const after = await readFile(join(folder, 'README.md'), 'utf8');
      for (const name of ['article-widgets.css', 'article-widgets.js']) {
        const content = await readFile(resolve('dist', name));
        const hash = createHash('sha384').update(content).digest('base64');
        const tag = after.split('\n').find((line) => line.includes(`="${name}"`)) ?? '';
        assert.ok(tag.includes(` integrity="sha384-${hash}"`), `the ${time} time, ${name}: ${tag}`);
      }
      assert.equal(
        after.replaceAll(/ integrity="[^"]*" crossorigin/g, ''),
        before.replaceAll(/ integrity="[^"]*" crossorigin/g, ''),
      );
    }
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});
