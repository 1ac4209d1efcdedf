/** Follows a kit's README word for word. */
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Reads one step: a block of code, and the file that the line before it names, as in "In `config.toml`:". */
export const block = /(?:`([^`\n]+)`:\n\n)?```(\w+)\n([\s\S]*?)```/g;

/**
 * Runs a README's shell blocks and writes the files that it shows. There are no other blocks:
 * `test/package/documentation.test.js` sees to that.
 *
 * @param {string} kit Name of its folder in `examples`.
 * @param {string} [site] The folder of a site that there is already; an empty one by default.
 * @returns {Promise<{folder: string, remove: () => Promise<void>}>}
 */
export async function followReadme(kit, site) {
  const repository = process.cwd();
  const folder = site ?? (await mkdtemp(join(tmpdir(), `kit-${kit}-`)));
  const remove = () => rm(folder, {recursive: true, force: true, maxRetries: 3});
  try {
    const readme = await readFile(`examples/${kit}/README.md`, 'utf8');
    for (const [, file, language, text] of readme.matchAll(block)) {
      if (language === 'sh') {
        await run('bash', ['-euo', 'pipefail', '-c', text], {
          cwd: folder,
          env: {...process.env, ...quiet, ARTICLE_WIDGETS: repository},
          maxBuffer: 64 * 1024 * 1024,
        });
      } else if (file) {
        await mkdir(dirname(join(folder, file)), {recursive: true});
        await writeFile(join(folder, file), text);
      }
    }
    return {folder, remove};
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Tools that would rather report home or ask. */
const quiet = {
  CI: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NPM_CONFIG_AUDIT: 'false',
  NPM_CONFIG_FUND: 'false',
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
};

/** @param {string} command @returns {Promise<boolean>} Whether a program is installed. */
export const isInstalled = (command) =>
  run('sh', ['-c', `command -v ${command}`]).then(
    () => true,
    () => false,
  );
