import {readdir, readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {bars, budget} from '../../scripts/budget.js';
import {buildBundles, bundleAlone} from '../../scripts/build/bundles.js';
import {sizesOf} from '../../scripts/build/sizes.js';
import {buildStyles} from '../../scripts/build/styles.js';
import {bytes, heading, table, verdict} from '../report.js';

/** What is sent over the network. */
export async function measureSizes() {
  heading('Sizes', 'Bytes. Each element alone is a bundle of its own with Lit inside.');
  await buildBundles();
  await buildStyles();
  const lit = sizesOf(await bundleAlone('bench/entries/lit.js'));
  const littlefoot = await Promise.all(
    ['mjs', 'css'].map((ending) => readFile(`node_modules/littlefoot/dist/littlefoot.${ending}`)),
  );
  /** @type {Record<string, ReturnType<typeof sizesOf>>} */
  const rows = {
    'article-widgets.js': sizesOf(await readFile('dist/article-widgets.js')),
    'article-widgets.css': sizesOf(await readFile('dist/article-widgets.css')),
  };
  for (const file of (await readdir('src/define')).sort()) {
    rows[basename(file, '.ts')] = sizesOf(await bundleAlone(`src/define/${file}`));
  }
  Object.assign(rows, {
    'Lit + @lit/context': lit,
    'littlefoot (js + css)': add(sizesOf(littlefoot[0]), sizesOf(littlefoot[1])),
  });
  table(
    ['', 'raw', 'gzip', 'brotli', 'brotli without Lit'],
    Object.entries(rows).map(([name, {raw, gzip, brotli}]) => [
      name,
      raw,
      gzip,
      brotli,
      name.startsWith('article-') && !name.endsWith('.css') ? brotli - lit.brotli : '',
    ]),
  );
  for (const [name, limit] of Object.entries({...budget, ...bars})) {
    if (rows[name]) verdict(`${name}, brotli`, rows[name].brotli, limit, bytes);
  }
}

/**
 * Two files are compressed each for itself.
 *
 * @param {ReturnType<typeof sizesOf>} one
 * @param {ReturnType<typeof sizesOf>} other
 */
function add(one, other) {
  return {raw: one.raw + other.raw, gzip: one.gzip + other.gzip, brotli: one.brotli + other.brotli};
}
