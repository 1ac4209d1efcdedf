import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * Public lists of hostile values, which are not ours and not in the repository: every file of the folder that
 * `HOSTILE_CORPUS` names. A JSON file gives all its strings, any other file its lines.
 *
 * @returns {Promise<{texts: string[], addresses: string[]}>} Nothing without the folder.
 */
export async function corpus() {
  const folder = process.env.HOSTILE_CORPUS;
  /** @type {{texts: Set<string>, addresses: Set<string>}} */
  const found = {texts: new Set(), addresses: new Set()};
  const files = folder ? await readdir(folder, {recursive: true, withFileTypes: true}) : [];
  for (const file of files) {
    if (!file.isFile()) continue;
    const text = await readFile(join(file.parentPath, file.name), 'utf8');
    if (file.name.endsWith('.json'))
      for (const value of strings(JSON.parse(text))) found.addresses.add(value);
    else for (const line of text.split(/\r?\n/)) found.texts.add(line);
  }
  return {texts: [...found.texts], addresses: [...found.addresses]};
}

/** @param {unknown} value @returns {string[]} All strings in a value. */
function strings(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
