import {execFile} from 'node:child_process';
import {access, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {hasDatabase, startDatabase} from '../database.js';
import {freePort, startServer, until} from '../tools.js';

const execute = promisify(execFile);
const source = '/usr/share/wordpress';
const script = join(import.meta.dirname, 'site.php');

/** Whether what Debian packages as wordpress, php-cli, php-mysql and mariadb-server is there. */
export async function hasWordPress() {
  const found = await Promise.allSettled([
    access(`${source}/wp-load.php`),
    execute('php', ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);']),
  ]);
  return found.every(({status}) => status === 'fulfilled') && hasDatabase();
}

/** Starts a new WordPress site with its own database, in a folder that is removed with it. */
export async function startWordPress() {
  const database = await startDatabase('blog');
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  await layOut(folder, database.port, url);
  const act = async (/** @type {(string | number)[]} */ ...values) =>
    (await execute('php', [script, folder, ...values.map(String)])).stdout.trim();
  await act('install');
  const stop = startServer('php', ['-S', `localhost:${port}`, '-t', folder], {PHP_CLI_SERVER_WORKERS: '4'});
  await until(async () => (await fetch(`${url}/wp-json/`)).ok);
  return {
    url,
    folder,
    /** @param {string} file A plugin's @param {string} password The one that the administrator gets. */
    activate: (file, password) => act('plugin', file, password),
    /** @param {string} title @returns {Promise<string>} Number of the new post. */
    post: (title) => act('post', title),
    /** @param {string} post @param {{approved?: boolean, parent?: string, type?: string}} options */
    comment: (post, {approved = true, parent = '0', type = 'comment'} = {}) =>
      act('comment', post, approved ? 1 : 0, parent, type),
    /** @param {string} comment */
    approve: (comment) => act('approve', comment),
    async close() {
      await stop();
      await database.close();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

/** @param {string} folder @param {number} port @param {string} url */
async function layOut(folder, port, url) {
  for (const name of await readdir(source)) {
    if (['wp-config.php', 'wp-content'].includes(name)) continue;
    await cp(join(source, name), join(folder, name), {recursive: true, dereference: true});
  }
  await mkdir(join(folder, 'wp-content/themes'), {recursive: true});
  await mkdir(join(folder, 'wp-content/plugins'));
  await symlink(join(import.meta.dirname, 'theme'), join(folder, 'wp-content/themes/minimal'));
  await writeFile(
    join(folder, 'wp-config.php'),
    `<?php
      define('DB_NAME', 'blog');
      define('DB_USER', 'root');
      define('DB_PASSWORD', '');
      define('DB_HOST', '127.0.0.1:${port}');
      define('WP_HOME', '${url}');
      define('WP_SITEURL', '${url}');
      define('DISABLE_WP_CRON', true);
      define('WP_HTTP_BLOCK_EXTERNAL', true);
      $table_prefix = 'wp_';
      if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
      require_once ABSPATH . 'wp-settings.php';
    `,
  );
}
