import {readdir} from 'node:fs/promises';
import {basename} from 'node:path';

/** A test runner plugin that answers the command `element-tags` with every tag, from the files that define them. */
export function elementTagsPlugin() {
  return {
    name: 'element-tags',
    async executeCommand({command}) {
      if (command !== 'element-tags') return undefined;
      return (await readdir('src/define')).map((file) => basename(file, '.ts')).sort();
    },
  };
}
