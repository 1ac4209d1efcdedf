/**
 * Writes the tags of `dist/snippet.html`, with their hashes, into the README: once for each release, because every
 * change of the source has another hash. `npm run build` comes before.
 */
import {readFile, writeFile} from 'node:fs/promises';

/** The two tags at the top of the README, with or without hashes. */
const tags =
  /<link rel="stylesheet" href="article-widgets\.css"[^>]*>\n<script type="module" src="article-widgets\.js"[^>]*><\/script>\n/;

/**
 * @param {string} readme @param {string} snippet
 * @returns {string} The README with the tags of the snippet.
 */
export function withSnippet(readme, snippet) {
  if (!tags.test(readme)) throw new Error('The README does not begin with the two tags.');
  return readme.replace(tags, () => snippet);
}

if (process.argv[1] === import.meta.filename) {
  const [readme, snippet] = await Promise.all(
    ['README.md', 'dist/snippet.html'].map((path) => readFile(path, 'utf8')),
  );
  await writeFile('README.md', withSnippet(readme, snippet));
}
