import {readdir, readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {budget} from '../budget.js';
import {bundleAlone} from './bundles.js';
import {integrityOf} from './snippet.js';

const shipped = ['article-widgets.js', 'article-widgets.css'];

/**
 * Prints the sizes of what is shipped and of each element alone with Lit inside, then the hashes for `integrity`.
 *
 * @returns {Promise<boolean>} Whether every size is within its budget.
 */
export async function reportSizes() {
  const files = await Promise.all(shipped.map((name) => readFile(`dist/${name}`)));
  const rows = files.map((content, index) => row(shipped[index], content));
  for (const file of (await readdir('dist/additions')).sort()) {
    rows.push(row(`additions/${file}`, await readFile(`dist/additions/${file}`)));
  }
  for (const file of (await readdir('src/define')).sort()) {
    rows.push(row(basename(file, '.ts'), Buffer.from(await bundleAlone(`src/define/${file}`))));
  }
  const largest = rows.filter(({brotli, limit}) => brotli > limit);
  console.log(line('bytes', 'raw', 'gzip', 'brotli', 'budget'));
  for (const {name, raw, gzip, brotli, limit} of rows) {
    console.log(line(name, raw, gzip, brotli, limit === Infinity ? '' : limit));
  }
  for (const name of shipped) console.log(`${name} ${await integrityOf(`dist/${name}`)}`);
  for (const {name, brotli, limit} of largest) {
    console.error(
      `${name} has ${brotli} bytes, ${brotli - limit} over its budget of ${limit} (scripts/budget.js).`,
    );
  }
  return largest.length === 0;
}

/** @param {string} name @param {Buffer} content */
function row(name, content) {
  const limit = /** @type {Record<string, number>} */ (budget)[name] ?? Infinity;
  return {name, ...sizesOf(content), limit};
}

/** What a file has in bytes, and what is sent of it. @param {Buffer | string} content */
export function sizesOf(content) {
  const buffer = Buffer.from(content);
  return {
    raw: buffer.length,
    gzip: gzipSync(buffer, {level: 9}).length,
    // Servers and networks that compress in advance know the size of the file.
    brotli: brotliCompressSync(buffer, {params: {[constants.BROTLI_PARAM_SIZE_HINT]: buffer.length}}).length,
  };
}

/** @param {string} name @param {(string | number)[]} numbers */
function line(name, ...numbers) {
  return name.padEnd(38) + numbers.map((number) => String(number).padStart(9)).join('');
}
