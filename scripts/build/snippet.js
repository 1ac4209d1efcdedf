import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';

/**
 * The hash of a built file, for an `integrity` attribute.
 *
 * @param {string} path
 */
export async function integrityOf(path) {
  return `sha384-${createHash('sha384')
    .update(await readFile(path))
    .digest('base64')}`;
}

/**
 * Writes `dist/snippet.html`: the two tags to paste, with the hashes of the files beside it. It is made by every build,
 * because every change of the source has another hash.
 */
export async function buildSnippet() {
  const [style, module] = await Promise.all(
    ['dist/article-widgets.css', 'dist/article-widgets.js'].map(integrityOf),
  );
  await writeFile(
    'dist/snippet.html',
    `<link rel="stylesheet" href="article-widgets.css" integrity="${style}" crossorigin>
<script type="module" src="article-widgets.js" integrity="${module}" crossorigin></script>
`,
  );
}
