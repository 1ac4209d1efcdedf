import assert from 'node:assert/strict';
import {openUpgraded, until} from '../check.js';
import {answersOf, headerAnswers} from '../hostile/answers.js';
import {systems} from '../hostile/systems.js';
import {hostPage} from '../page.js';

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/** How long a server may take on this page, and what hostile answers would call. */
const patience = `<script>{
  const {timeout} = AbortSignal;
  AbortSignal.timeout = (milliseconds) => (globalThis.waited = milliseconds, timeout.call(AbortSignal, 5000));
  globalThis.ran = [];
  for (const name of ['alert', 'confirm', 'prompt']) globalThis[name] = () => ran.push(name);
}</script>`;

/** Instead of the browser's clock, the check says when the time has run out: once nothing else is waited for. */
const noClock = `<script>{
  const controllers = [];
  AbortSignal.timeout = (milliseconds) => {
    globalThis.waited = milliseconds;
    controllers.push(new AbortController());
    return controllers.at(-1).signal;
  };
  globalThis.letTimeRunOut = () => {
    for (const controller of controllers) controller.abort(new DOMException('', 'TimeoutError'));
  };
}</script>`;

/** Browsers ask again by themselves where the connection was closed, or the server says that it was too slow. */
const repeated = /^(?:closes at once|status 408)$/;

/** What only the library ends, when the time has run out. */
const isEndless = (/** @type {string} */ name) => name.startsWith('never ');

/** The badges of the answers, in the page. */
const badges = "[...document.querySelectorAll('[id^=bad-]')].slice(1)";

/** The addition that knows most systems; it comes before the module. */
const addition = '<script type="module" src="/dist/additions/comment-systems.js"></script>';

/**
 * Shows a badge for each answer of a system's server, and one for an answer as it should be.
 *
 * @param {import('../../engines/engine.js').Engine} engine @param {import('../check.js').Context} context
 * @param {string} system @param {import('../hostile/systems.js').System} about
 * @param {{answers?: [string, import('../../../../scripts/static-server.js').Answer][], hasClock?: boolean}} [options]
 * @returns {Promise<string[]>} What is not as it should be.
 */
async function faultsOf(
  engine,
  context,
  system,
  {thread, path, write, good = '5', right = [], none},
  {answers: all = answersOf(write), hasClock = false} = {},
) {
  /** @type {number[]} */
  const asked = all.map(() => 0);
  for (const [index, [, answer]] of all.entries())
    context.add(
      (request, response) => {
        asked[index]++;
        return answer(request, response);
      },
      {},
      `/${system}-${index}${path}`,
    );
  context.add(write(good), {'Content-Type': 'application/json', 'X-WP-Total': '5'}, `/${system}-good${path}`);
  const badge = (/** @type {string | number} */ index) =>
    `<article-comment-count id="bad-${index}" system="${system}" endpoint="/${system}-${index}" thread="${thread}"><a href="#c">Comments</a></article-comment-count>`;
  const body = [badge('good'), ...all.map((_, index) => badge(index))].join(' ');
  const first = patience + (hasClock ? '' : noClock) + addition;
  await openUpgraded(engine, context.add(hostPage({first, body})));
  await until(engine, "document.getElementById('bad-good').innerText === '5 comments'").catch(() =>
    assert.fail(`${system}: the number of a right answer is not shown`),
  );
  if (!hasClock)
    await endWithTime(
      engine,
      system,
      all.map(([name]) => isEndless(name)),
    );
  await untilSettled(engine, system, all.length);
  const shown = await engine.evaluate(`${badges}.map((element) =>
    [element.state, element.count ?? null, element.innerText, element.querySelectorAll('*').length].join())`);
  const faults = all.flatMap(([name], index) => {
    // A status by which the system says that nobody has commented.
    const isNone = name === `status ${none}` && shown[index].startsWith('ready,0,No comments');
    // The text of an answer, not the one of them that has it as its number.
    const isRight = right.includes(name) && all.findLastIndex(([other]) => other === name) === index;
    return [
      ...(isNone || isRight || shown[index] === 'error,,Comments,1'
        ? []
        : [`${system}, ${name}: ${shown[index]}`]),
      ...(asked[index] === 1 || (asked[index] > 1 && repeated.test(name))
        ? []
        : [`${system}, ${name}: asked ${asked[index]} times`]),
    ];
  });
  const after = await engine.evaluate('[ran, pageErrors, waited]');
  assert.deepEqual(after, [[], [], 10_000], system);
  return faults;
}

/**
 * Lets the time run out once nothing is waited for but the answers that do not end.
 *
 * @param {import('../../engines/engine.js').Engine} engine @param {string} system
 * @param {boolean[]} endless Whether an answer does not end by itself.
 */
async function endWithTime(engine, system, endless) {
  await untilSettled(engine, system, endless.filter((is) => !is).length);
  const waiting = await engine.evaluate(`${badges}.map(({state}) => state === 'loading')`);
  assert.deepEqual(waiting, endless, `${system}: what does not end by itself`);
  await engine.evaluate('(letTimeRunOut(), 0)');
}

/**
 * Waits until as many badges have come to an end, one way or the other; half a minute, for the answers are many.
 *
 * @param {import('../../engines/engine.js').Engine} engine @param {string} system @param {number} wanted
 */
async function untilSettled(engine, system, wanted) {
  const count = `${badges}.filter(({state}) => state === 'error' || state === 'ready').length`;
  const settled = await engine.evaluate(`(async () => {
    for (let wait = 0; wait < 1000 && ${count} < ${wanted}; wait++) await new Promise((done) => setTimeout(done, 30));
    return ${count};
  })()`);
  assert.equal(settled, wanted, `${system}: the badges that have come to an end`);
}

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 26,
    name: 'of answers that nobody expects none becomes a number: the words of the author stay, and no server is asked twice',
    engines: all,
    async run(engine, context) {
      const {json, wordpress} = systems;
      assert.deepEqual(await faultsOf(engine, context, 'json', json, {hasClock: true}), []);
      assert.deepEqual(await faultsOf(engine, context, 'wordpress', wordpress, {answers: headerAnswers}), []);
      return {note: `${answersOf(json.write).length + headerAnswers.length} answers`};
    },
  },
  {
    number: 26,
    name: 'nor with any other comment system, in whose shape the answers come',
    engines: all,
    minutes: 8,
    async run(engine, context) {
      const others = Object.entries(systems).filter(([name]) => name !== 'json' && name !== 'wordpress');
      const faults = [];
      for (const [name, system] of others) faults.push(...(await faultsOf(engine, context, name, system)));
      assert.deepEqual(faults, []);
      return {note: `${others.length} systems, ${answersOf(String).length} answers each`};
    },
  },
];
