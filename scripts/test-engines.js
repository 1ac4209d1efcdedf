/**
 * Runs the same checks on the built bundle in Chromium, Firefox and WebKit. A missing browser is a failure, with one
 * line that says what to install. Names of engines as arguments choose among them. The last line is
 * `N passed, N failed`.
 */
import {checks, page} from '../test/e2e/engines/checks.js';
import {chooseEngines, openEngine} from '../test/e2e/engines/engine.js';
import {build} from './build.js';
import {serve} from './static-server.js';

const names = chooseEngines(process.argv.slice(2));

await build();
const server = await serve({root: '.', pages: {'/page': page, '/favicon.ico': ''}});
let passed = 0;
let failed = 0;

for (const name of names) {
  console.log(`\n${name}`);
  try {
    const engine = await openEngine(name);
    try {
      await runChecks(engine);
    } finally {
      await engine.close();
    }
  } catch (error) {
    failed++;
    console.log(`FAILED  ${error instanceof Error ? error.message : String(error)}`);
  }
}

await server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** @param {import('../test/e2e/engines/engine.js').Engine} engine */
async function runChecks(engine) {
  for (const [name, check] of Object.entries(checks)) {
    try {
      await engine.open(`${server.url}/page`);
      await check(engine);
      passed++;
      console.log(`passed  ${name}`);
    } catch (error) {
      failed++;
      console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
