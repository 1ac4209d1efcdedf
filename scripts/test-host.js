/**
 * Runs the library in host pages that it does not control, in three engines, and prints one line for each check of
 * `test/e2e/host/checks`: its number, its name, the engines and what they said. Names of engines and numbers of checks
 * as arguments choose among them. An overview follows, one line for each number. The last line is
 * `N passed, N failed, N skipped, N missing`.
 *
 * The engines work beside each other, two at a time: a check waits more than it works, and each engine has a server and a
 * desktop of its own. What measures the machine is made alone, after the others. What failed and held at the second
 * attempt is told at the end, with what the first one said; `test/attempts.js` says why.
 *
 * The numbers are those of the list in `test/e2e/host/README.md`, and `numbers.js` says how many checks each has in
 * which engine. One that has not answered is missing, and fails the run as one that does not hold, or whose file does
 * not load.
 */
import {chooseEngines} from '../test/e2e/engines/engine.js';
import {openLane} from '../test/e2e/host/lane.js';
import {loadChecks} from '../test/e2e/host/load-checks.js';
import {manual} from '../test/e2e/host/numbers.js';
import {differences, lineOf, numbersOf, overview} from '../test/e2e/host/report.js';
import {build} from './build.js';
import {tryTwice, unsteadyLine} from './test/attempts.js';
import {sideBySide} from './test/side-by-side.js';

/** @typedef {import('../test/e2e/host/check.js').Check} Check */

/** How many engines work at a time. */
const atOnce = 2;

const values = process.argv.slice(2);
const numbers = numbersOf(values.filter((value) => /^\d+$/.test(value)).map(Number));
const engineNames = chooseEngines(values.filter((value) => !/^\d+$/.test(value) && !value.startsWith('--')));
const laneNames = /** @type {const} */ (['node', 'chromium', 'firefox', 'webkit']).filter(
  (name) => name === 'node' || engineNames.includes(name),
);

const {checks, faults} = await loadChecks();
// The others run all the same; those of a file that does not load are missing.
for (const fault of faults) console.log(`FAILED       ${fault}`);
for (const number of numbers)
  if (manual.has(number)) console.log(`manual   ${number}  ${manual.get(number)}`);

// The build can be left out while one check is worked on.
if (!values.includes('--no-build')) await build();

/** @type {string[]} What the library's scripts have thrown in any check. */
const errorsOfRun = [];
/** @type {import('../test/e2e/host/report.js').Answer[]} */
const answers = [];
/** @type {Map<Check, import('../test/e2e/host/report.js').Answer[]>} */
const answersOf = new Map();
/** @type {string[]} What failed once and then held. */
const unsteady = [];

const lanes = await Promise.all(laneNames.map((name) => openLane(name, errorsOfRun)));
const chosen = checks.filter(({number}) => numbers.includes(number));
const tasksOf = (/** @type {(check: Check) => boolean} */ isWanted) =>
  lanes.map((lane) =>
    chosen
      .filter((check) => isWanted(check) && lanesOf(check).includes(lane.name))
      .map((check) => () => runCheck(lane, check)),
  );
await sideBySide(
  tasksOf(({alone}) => !alone),
  atOnce,
);
await sideBySide(
  tasksOf(({alone}) => alone === true),
  1,
);
await Promise.all(lanes.map((lane) => lane.close()));

console.log(`\n${overview(answers, numbers, engineNames).join('\n')}`);
const missing = differences(answers, numbers, engineNames);
if (missing.length > 0) console.log(`\n${missing.map((line) => `MISSING  ${line}`).join('\n')}`);
if (unsteady.length > 0) console.log(`\n${unsteady.join('\n')}`);
const count = (/** @type {string} */ wanted) => answers.filter(({state}) => state === wanted).length;
const failed = count('failed') + faults.length;
console.log(
  `\n${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped, ${missing.length} missing`,
);
process.exit(failed + missing.length > 0 ? 1 : 0);

/** @param {Check} check The lanes of this run that it is made in. */
function lanesOf({engines}) {
  return laneNames.filter((name) =>
    name === 'node' ? engines.length === 0 : /** @type {string[]} */ (engines).includes(name),
  );
}

/**
 * Makes a check in one lane, and tells of it once all its lanes have answered.
 *
 * @param {import('../test/e2e/host/lane.js').Lane} lane @param {Check} check
 */
async function runCheck(lane, check) {
  const start = performance.now();
  const {result, unsteady: before} = await tryTwice(
    // Without a browser, the second attempt would be the first one again.
    (first) => (first && lane.name === 'node' ? Promise.resolve(first) : lane.run(check)),
    ({state, detail}) => (state === 'failed' ? (detail ?? 'failed') : undefined),
  );
  const seconds = (performance.now() - start) / 1000;
  if (before) unsteady.push(unsteadyLine(`${check.number} in ${lane.name}, ${check.name}`, before));
  const answer = {number: check.number, engine: lane.name, seconds, ...result};
  answers.push(answer);
  const own = [...(answersOf.get(check) ?? []), answer].sort(
    (one, other) => laneNames.indexOf(one.engine) - laneNames.indexOf(other.engine),
  );
  answersOf.set(check, own);
  if (own.length === lanesOf(check).length) console.log(lineOf(check, own));
}
