import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {runTool} from './run-tool.js';

/** What the compiler puts before its helper for decorators; a module has no `this`, and Rollup warns of each. */
const askForThis = '(this && this.__decorate) || ';

/** Compiles `src` file by file into `dist/es`, with declarations: what bundlers import and can leave out in parts. */
export async function buildModules() {
  await runTool('typescript', 'bin/tsc', ['-p', 'tsconfig.build.json']);
  for (const file of await readdir('dist/es', {recursive: true})) {
    if (!file.endsWith('.js')) continue;
    const code = await readFile(join('dist/es', file), 'utf8');
    if (code.includes(askForThis)) await writeFile(join('dist/es', file), code.replace(askForThis, ''));
  }
}
