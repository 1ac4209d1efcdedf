/**
 * Runs the library in host pages that it does not control, in three engines, and prints one line for each check of
 * `test/e2e/host/checks`: its number, its name, the engines and what they said. Names of engines and numbers of checks
 * as arguments choose among them. An overview follows, one line for each number. The last line is
 * `N passed, N failed, N skipped, N missing`.
 *
 * A check that fails is made once more, with a browser that has seen nothing: drivers and browsers on a busy machine fail
 * at times, and a run has hundreds of checks. What only held at the second attempt is told at the end, with what the
 * first one said; it is to be looked into.
 *
 * The numbers are those of the list in `test/e2e/host/README.md`, and `numbers.js` says how many checks each has in
 * which engine. One that has not answered is missing, and fails the run as one that does not hold, or whose file does
 * not load.
 */
import {readdir} from 'node:fs/promises';
import {chooseEngines, openEngine} from '../test/e2e/engines/engine.js';
import {openHost} from '../test/e2e/host/host.js';
import {manual} from '../test/e2e/host/numbers.js';
import {differences, numbersOf, overview} from '../test/e2e/host/report.js';
import {build} from './build.js';

/** What a check may take in one engine, in minutes, unless it says otherwise; a busy machine takes its time. */
const limit = 6;

const values = process.argv.slice(2);
const numbers = numbersOf(values.filter((value) => /^\d+$/.test(value)).map(Number));
const engineNames = chooseEngines(values.filter((value) => !/^\d+$/.test(value) && !value.startsWith('--')));

const folder = 'test/e2e/host/checks';
/** @type {import('../test/e2e/host/check.js').Check[]} */
const checks = [];
const counts = {passed: 0, failed: 0, skipped: 0};
for (const file of (await readdir(folder)).sort()) {
  if (!file.endsWith('.js')) continue;
  try {
    checks.push(...(await import(`../${folder}/${file}`)).checks);
  } catch (error) {
    // The others run all the same; those of this file are missing.
    counts.failed++;
    console.log(
      `FAILED       ${file} does not load: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
checks.sort((one, other) => one.number - other.number);

// The build can be left out while one check is worked on.
if (!values.includes('--no-build')) await build();
const host = await openHost();
/** @type {Map<string, Promise<import('../test/e2e/engines/engine.js').Engine>>} */
const engines = new Map();
/** @type {string[]} What the library's scripts have thrown in any check. */
const errorsOfRun = [];
/** @type {import('../test/e2e/host/report.js').Answer[]} */
const answers = [];
/** @type {string[]} What failed once and then held. */
const unsteady = [];

for (const number of numbers) {
  if (manual.has(number)) console.log(`manual   ${label(number)}  ${manual.get(number)}`);
  for (const check of checks) if (check.number === number) await runCheck(check);
}

await Promise.all([...engines.values()].map(async (engine) => (await engine).close()));
await host.close();
console.log(`\n${overview(answers, numbers, engineNames).join('\n')}`);
const missing = differences(answers, numbers, engineNames);
if (missing.length > 0) console.log(`\n${missing.map((line) => `MISSING  ${line}`).join('\n')}`);
if (unsteady.length > 0) console.log(`\n${unsteady.map((line) => `UNSTEADY  ${line}`).join('\n')}`);
console.log(
  `\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped, ${missing.length} missing`,
);
process.exit(counts.failed + missing.length > 0 ? 1 : 0);

/** @param {import('../test/e2e/host/check.js').Check} check */
async function runCheck(check) {
  /** @type {string[]} */
  const results = [];
  /** @type {string[]} */
  const details = [];
  const wanted = engineNames.filter((name) => check.engines.includes(name));
  for (const name of check.engines.length > 0 ? wanted : /** @type {const} */ (['node'])) {
    const start = performance.now();
    const result = await runTwice(name, check);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    counts[result.state]++;
    answers.push({number: check.number, engine: name, ...result});
    results.push(`${name} ${result.state === 'passed' ? `${seconds} s` : result.state}`);
    if (result.detail) details.push(`         ${name}: ${result.detail.replaceAll('\n', '\n           ')}`);
  }
  if (results.length === 0) return;
  const state = ['failed', 'skipped', 'passed'].find((word) =>
    results.some((result) => (word === 'passed' ? result.endsWith(' s') : result.endsWith(word))),
  );
  console.log(
    `${state === 'failed' ? 'FAILED ' : state?.padEnd(7)}  ${label(check.number)}  ${check.name}  [${results.join(', ')}]`,
  );
  for (const detail of details) console.log(detail);
}

/**
 * Runs a check, and once more where it fails; without a browser, the second attempt would be the first one again.
 *
 * @param {import('../test/e2e/engines/engine.js').EngineName | 'node'} name
 * @param {import('../test/e2e/host/check.js').Check} check
 * @returns {ReturnType<typeof runIn>}
 */
async function runTwice(name, check) {
  const first = await runIn(name, check);
  if (first.state !== 'failed' || name === 'node') return first;
  const second = await runIn(name, check);
  if (second.state !== 'failed')
    unsteady.push(`${check.number} in ${name}, ${check.name}: ${first.detail ?? 'failed'}`);
  return second;
}

/**
 * @param {import('../test/e2e/engines/engine.js').EngineName | 'node'} name
 * @param {import('../test/e2e/host/check.js').Check} check
 * @returns {Promise<{state: 'passed' | 'failed' | 'skipped', detail?: string}>}
 */
async function runIn(name, check) {
  /** @type {import('../test/e2e/engines/engine.js').Engine[]} */
  const launched = [];
  try {
    const engine = name === 'node' ? undefined : await engineOf(name);
    const context = {
      ...host,
      errorsOfRun,
      /** @type {import('../test/e2e/host/check.js').Context['launch']} */
      async launch(options, engineName = /** @type {any} */ (name)) {
        const extra = await openEngine(engineName, options);
        launched.push(extra);
        return extra;
      },
    };
    const result = await within(
      (check.minutes ?? limit) * 60_000,
      check.run(/** @type {any} */ (engine), context),
    );
    if (engine) {
      if (!check.throws)
        errorsOfRun.push(...(await engine.errors()).map((error) => `${check.number} ${name}: ${error}`));
      await engine.reset();
    }
    return result?.skipped
      ? {state: 'skipped', detail: result.skipped}
      : {state: 'passed', ...(result?.note ? {detail: result.note} : {})};
  } catch (error) {
    // The next check begins with a browser that has seen nothing.
    const engine = name === 'node' ? undefined : engines.get(name);
    engines.delete(name);
    await engine?.then((open) => open.close()).catch(() => {});
    return {state: 'failed', detail: error instanceof Error ? error.message : String(error)};
  } finally {
    for (const engine of launched) await engine.close();
  }
}

/** @param {import('../test/e2e/engines/engine.js').EngineName} name */
function engineOf(name) {
  let engine = engines.get(name);
  if (!engine) engines.set(name, (engine = openEngine(name)));
  return engine;
}

/**
 * @template Value
 * @param {number} milliseconds @param {Promise<Value>} promise
 * @returns {Promise<Value>}
 */
async function within(milliseconds, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return /** @type {Value} */ (await Promise.race([promise, late]));
  } finally {
    clearTimeout(timer);
  }
}

/** @param {number} number */
function label(number) {
  return String(number).padStart(2);
}
