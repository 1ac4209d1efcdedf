/** Finds the samples of code in the documentation. */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * @typedef {object} Sample
 * @property {string} place File and line, for the name of its test.
 * @property {string} language
 * @property {string} text
 */

/** What is read by people: the README and the pages of `docs`. */
export const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...(await readdir('docs')).filter((file) => file.endsWith('.md')).map((file) => join('docs', file)),
];

const fence = /^( *)```([\w-]*)\n([^]*?)^\1```$/gm;

/** @returns {Promise<Sample[]>} */
export async function readSamples() {
  const texts = await Promise.all(documents.map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text, index) =>
    [...text.matchAll(fence)].map((match) => ({
      place: `${documents[index]}:${text.slice(0, match.index).split('\n').length}`,
      language: match[2],
      text: match[3].replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
    })),
  );
}
