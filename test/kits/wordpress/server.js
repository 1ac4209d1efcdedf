/** A real WordPress with SQLite, from an npm package that holds it installed. */
import {execFile, spawn} from 'node:child_process';
import {access, cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {homedir, tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {freePort, startServer, until} from '../../servers/tools.js';
import {followReadme} from '../readme.js';

const run = promisify(execFile);
const script = join(import.meta.dirname, 'site.php');

/** The package is large, so it is kept for the next time; it is no dependency of the project. */
const version = '0.9.19';
const cache = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  `article-widgets/wordpress-builds-${version}`,
);
const builds = join(cache, 'node_modules/@wp-playground/wordpress-builds/src');

/** @returns {Promise<string | false>} What is missing. */
export const missing = () =>
  run('sh', ['-c', 'command -v unzip && php -r "exit(extension_loaded(\'pdo_sqlite\') ? 0 : 1);"']).then(
    () => /** @type {const} */ (false),
    () => 'php-cli, php-sqlite3 or unzip is not installed',
  );

/** A new site in which the plugin has been installed as its README says. */
export async function startWordPress() {
  await access(builds).catch(() =>
    run('npm', [
      'install',
      `--prefix=${cache}`,
      '--no-audit',
      '--no-fund',
      `@wp-playground/wordpress-builds@${version}`,
    ]),
  );
  const folder = await mkdtemp(join(tmpdir(), 'kit-wordpress-site-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  await layOut(folder, url);
  await followReadme('wordpress', folder);
  /** @param {string} action @param {object} [values] @returns {Promise<string>} */
  const act = (action, values = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn('php', [script, folder, action]);
      let output = '';
      child.stdout.on('data', (text) => (output += text));
      child.stderr.on('data', (text) => (output += text));
      child.on('close', (code) => (code === 0 ? resolve(output.trim()) : reject(new Error(output))));
      child.stdin.end(JSON.stringify(values));
    });
  await act('set-up');
  const stop = startServer('php', ['-S', `localhost:${port}`, '-t', folder], {PHP_CLI_SERVER_WORKERS: '4'});
  await until(async () => (await fetch(`${url}/?rest_route=/`)).ok);
  return {
    url,
    act,
    async close() {
      await stop();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

/** @param {string} folder @param {string} url */
async function layOut(folder, url) {
  await run('unzip', ['-q', join(builds, 'wordpress/wp-6.5.zip'), '-d', folder]);
  const plugins = join(folder, 'wp-content/plugins');
  await run('unzip', [
    '-q',
    join(builds, 'sqlite-database-integration/sqlite-database-integration.zip'),
    '-d',
    plugins,
  ]);
  await cp(join(plugins, 'sqlite-database-integration-main'), join(plugins, 'sqlite-database-integration'), {
    recursive: true,
  });
  await rm(join(plugins, 'sqlite-database-integration-main'), {recursive: true});
  await cp(join(plugins, 'sqlite-database-integration/db.copy'), join(folder, 'wp-content/db.php'));
  await mkdir(join(folder, 'wp-content/uploads'), {recursive: true});
  await cp(join(import.meta.dirname, 'theme'), join(folder, 'wp-content/themes/classic'), {recursive: true});
  const settings = await readFile(join(folder, 'wp-config.php'), 'utf8');
  const own = `
    define('WP_HOME', '${url}');
    define('WP_SITEURL', '${url}');
    define('DISABLE_WP_CRON', true);
    define('WP_HTTP_BLOCK_EXTERNAL', true);
  `;
  await writeFile(join(folder, 'wp-config.php'), settings.replace('<?php', `<?php ${own}`));
}
