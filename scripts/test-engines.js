/**
 * Runs the same checks on the built bundle in Chromium, Firefox and WebKit, two of them at a time. A missing browser is a
 * failure, with one line that says what to install. Names of engines as arguments choose among them. The last line is
 * `N passed, N failed`.
 */
import assert from 'node:assert/strict';
import {checks, page} from '../test/e2e/engines/checks.js';
import {detailAdditions} from '../test/e2e/engines/detail-additions.js';
import {chooseEngines, openEngine} from '../test/e2e/engines/engine.js';
import {noteActingAdditions} from '../test/e2e/engines/note-acting-additions.js';
import {notePlacingAdditions} from '../test/e2e/engines/note-placing-additions.js';
import {build} from './build.js';
import {serve} from './static-server.js';
import {tryTwice, unsteadyLine} from './test/attempts.js';
import {sideBySide} from './test/side-by-side.js';

const values = process.argv.slice(2);
const names = chooseEngines(values.filter((value) => !value.startsWith('--')));

// The build can be left out where it has just been made.
if (!values.includes('--no-build')) await build();
/** What is checked on each page; the first one has nothing beside the module. */
const suites = [
  {name: 'page', page, checks},
  ...notePlacingAdditions,
  ...noteActingAdditions,
  ...detailAdditions,
];
const pages = Object.fromEntries(suites.map((suite) => [`/${suite.name}`, suite.page]));
const server = await serve({root: '.', pages: {...pages, '/favicon.ico': ''}});
let passed = 0;
let failed = 0;

/** @type {import('../test/e2e/engines/engine.js').Engine[]} */
const engines = [];
for (const name of names) {
  try {
    engines.push(await openEngine(name));
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
await sideBySide(
  engines.map((engine) => suites.flatMap((suite) => tasksOf(engine, suite))),
  2,
);
await Promise.allSettled(engines.map((engine) => engine.close()));
await server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/**
 * @param {import('../test/e2e/engines/engine.js').Engine} engine
 * @param {{name: string, checks: Record<string, (engine: import('../test/e2e/engines/engine.js').Engine) => Promise<void>>}} suite
 */
function tasksOf(engine, suite) {
  return Object.entries(suite.checks).map(([description, check]) => async () => {
    const name = [engine.name, ...(suite.name === 'page' ? [] : [suite.name]), description].join(': ');
    const {
      result: {error},
      unsteady,
    } = await tryTwice(
      async (first) => {
        if (first) await engine.reset();
        return attempt(engine, suite.name, check);
      },
      (result) => result.error,
    );
    if (unsteady) console.log(unsteadyLine(name, unsteady));
    if (error === undefined) passed++;
    else failed++;
    console.log(error === undefined ? `passed  ${name}` : `FAILED  ${name}\n${error}`);
  });
}

/**
 * @param {import('../test/e2e/engines/engine.js').Engine} engine @param {string} path Of the page.
 * @param {(engine: import('../test/e2e/engines/engine.js').Engine) => Promise<void>} check
 * @returns {Promise<{error?: string}>} What went wrong.
 */
async function attempt(engine, path, check) {
  try {
    await engine.open(`${server.url}/${path}`);
    await check(engine);
    assert.deepEqual(await engine.errors(), []);
    return {};
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)};
  }
}
