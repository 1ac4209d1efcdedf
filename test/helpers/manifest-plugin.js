import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {elementsOf, readManifest} from '../../scripts/build/manifest.js';

const INTERNAL =
  /\/\*\*(?:(?!\*\/)[^])*@internal(?:(?!\*\/)[^])*\*\/\s*(?:@property\([^)]*\)\s*)?(?:(?:static|override|abstract|readonly|get|set|async)\s+)*(\w+)/g;
const PROTECTED = /\bprotected\s+(?:(?:static|override|abstract|readonly|get|set|async)\s+)*(\w+)/g;

/**
 * A test runner plugin that answers the command `manifest` with what the custom-elements manifest says of each element,
 * read from the source as it is, and with the names of members that the source keeps to itself: a running element has
 * them like any other. As long as it is being read, the answer has no elements: on a busy machine that takes longer than
 * a page waits for an answer.
 */
export function manifestPlugin() {
  /** @type {Promise<object[]> | undefined} */
  let elements;
  return {
    name: 'manifest',
    async executeCommand({command}) {
      if (command !== 'manifest') return undefined;
      elements ??= read();
      return {elements: await Promise.race([elements, wait(1000)])};
    },
  };
}

async function read() {
  const elements = elementsOf(await readManifest());
  return Promise.all(
    elements.map(async (element) => ({...element, internal: await internalOf(element.tagName)})),
  );
}

/** @param {string} tag */
async function internalOf(tag) {
  const folder = join('src/elements', tag.replace('article-', ''));
  const code = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')));
  return code.flatMap((text) =>
    [INTERNAL, PROTECTED].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name)),
  );
}
