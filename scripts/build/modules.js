import {runTool} from './run-tool.js';

/** Compiles `src` file by file into `dist/es`, with declarations: what bundlers import and can leave out in parts. */
export async function buildModules() {
  await runTool('typescript', 'bin/tsc', ['-p', 'tsconfig.build.json']);
}
