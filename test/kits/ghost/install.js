/** A real Ghost from the npm registry, kept for the next time; it is no dependency of the project. */
import {execFile} from 'node:child_process';
import {access, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

const version = '5.130.6';
const cache = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  `article-widgets/ghost-${version}`,
);
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs Ghost as its own command line tool does: it is unpacked, and gets its dependencies inside.
 *
 * @returns {Promise<string>} Its folder.
 */
export async function installGhost() {
  if (
    await access(cache).then(
      () => true,
      () => false,
    )
  )
    return cache;
  const folder = `${cache}-new`;
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  const {stdout} = await run('npm', ['pack', `ghost@${version}`, '--silent'], {cwd: folder});
  await run('tar', ['xf', stdout.trim(), '--strip-components=1'], {cwd: folder});
  await useNpm(join(folder, 'package.json'));
  await run('npm', ['install', ...quiet, '--ignore-scripts', '--omit=dev', '--legacy-peer-deps'], {
    cwd: folder,
  });
  // The only one whose install script is needed.
  await run('npm', ['rebuild', ...quiet, 'sqlite3'], {cwd: folder});
  await rename(folder, cache);
  return cache;
}

/** Writes what Ghost pins for Yarn as npm knows it. @param {string} file */
async function useNpm(file) {
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const pinned = {...manifest.resolutions};
  // This one is in the package itself.
  delete pinned['@tryghost/i18n'];
  for (const [name, wanted] of Object.entries(pinned))
    if (manifest.dependencies[name]) manifest.dependencies[name] = wanted;
  // A dependency takes this one from a repository rather than from a registry.
  manifest.overrides = {...pinned, 'mock-knex': '0.4.13'};
  delete manifest.devDependencies;
  await writeFile(file, JSON.stringify(manifest));
}
