import assert from 'node:assert/strict';
import {openUpgraded, until} from '../check.js';
import {answersOf, headerAnswers} from '../hostile/answers.js';
import {systems} from '../hostile/systems.js';
import {hostPage} from '../page.js';

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/** How long a server may take on this page: what hangs should not hold up the tests. */
const patience = `<script>{
  const {timeout} = AbortSignal;
  AbortSignal.timeout = (milliseconds) => (globalThis.waited = milliseconds, timeout.call(AbortSignal, 5000));
  globalThis.ran = [];
  for (const name of ['alert', 'confirm', 'prompt']) globalThis[name] = () => ran.push(name);
}</script>`;

/** Browsers ask again by themselves where the connection was closed, or the server says that it was too slow. */
const repeated = /^(?:closes at once|status 408)$/;

/** The addition that knows most systems; it comes before the module. */
const addition = '<script type="module" src="/dist/additions/comment-systems.js"></script>';

/**
 * Shows a badge for each answer of a system's server, and one for an answer as it should be.
 *
 * @param {import('../../engines/engine.js').Engine} engine @param {import('../check.js').Context} context
 * @param {string} system @param {import('../hostile/systems.js').System} about
 * @param {[string, import('../../../../scripts/static-server.js').Answer][]} [answers]
 * @returns {Promise<string[]>} What is not as it should be.
 */
async function faultsOf(
  engine,
  context,
  system,
  {thread, path, write, good = '5', right = [], none},
  answers,
) {
  const all = answers ?? answersOf(write);
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
  await openUpgraded(engine, context.add(hostPage({first: patience + addition, body})));
  await until(engine, "document.getElementById('bad-good').innerText === '5 comments'").catch(() =>
    assert.fail(`${system}: the number of a right answer is not shown`),
  );
  const shown = await engine.evaluate(`(async () => {
    const badges = [...document.querySelectorAll('[id^=bad-]')].slice(1);
    const isSettled = () => badges.every(({state}) => state === 'error' || state === 'ready');
    for (let wait = 0; wait < 250 && !isSettled(); wait++) await new Promise((done) => setTimeout(done, 100));
    return badges.map((element) =>
      [element.state, element.count ?? null, element.innerText, element.querySelectorAll('*').length].join());
  })()`);
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

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 26,
    name: 'of answers that nobody expects none becomes a number: the words of the author stay, and no server is asked twice',
    engines: all,
    async run(engine, context) {
      const {json, wordpress} = systems;
      assert.deepEqual(await faultsOf(engine, context, 'json', json), []);
      assert.deepEqual(await faultsOf(engine, context, 'wordpress', wordpress, headerAnswers), []);
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
