import assert from 'node:assert/strict';
import {openUpgraded, until} from '../check.js';
import {headerAnswers, jsonAnswers} from '../hostile/answers.js';
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

const badge = (/** @type {string} */ id, /** @type {string} */ system, /** @type {string} */ endpoint) =>
  `<article-comment-count id="${id}" system="${system}" endpoint="${endpoint}" thread="count"><a href="#c">Comments</a></article-comment-count>`;

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 26,
    name: 'of answers that nobody expects none becomes a number: the words of the author stay, and no server is asked twice',
    engines: all,
    async run(engine, context) {
      /** @type {Map<string, number>} */
      const asked = new Map();
      const answers = [...jsonAnswers, ...headerAnswers];
      /** @param {number} index @param {import('../../../../scripts/static-server.js').Answer} answer */
      const serve = (index, answer) => {
        const path = `/counts-${index}${index < jsonAnswers.length ? '' : '/wp/v2/comments'}`;
        context.add(
          (request, response) => {
            asked.set(path, (asked.get(path) ?? 0) + 1);
            return answer(request, response);
          },
          {},
          path,
        );
      };
      answers.forEach(([, answer], index) => serve(index, answer));
      context.add('{"count": 5}', {'Content-Type': 'application/json'}, '/counts-good');
      const badges = answers.map((_, index) =>
        badge(`bad-${index}`, index < jsonAnswers.length ? 'json' : 'wordpress', `/counts-${index}`),
      );
      await openUpgraded(
        engine,
        context.add(
          hostPage({first: patience, body: `${badge('good', 'json', '/counts-good')} ${badges.join(' ')}`}),
        ),
      );
      await until(engine, "document.getElementById('good').innerText === '5 comments'");
      const bad = "[...document.querySelectorAll('[id^=bad-]')]";
      await engine.evaluate(`(async () => {
        const isSettled = () => ${bad}.every(({state}) => state === 'error' || state === 'ready');
        for (let wait = 0; wait < 250 && !isSettled(); wait++) await new Promise((done) => setTimeout(done, 100));
      })()`);
      const shown = await engine.evaluate(`${bad}.map((element) =>
        [element.state, element.count ?? null, element.innerText, element.querySelectorAll('*').length].join())`);
      const wrong = answers.map(([name], index) => `${name}: ${shown[index]}`);
      assert.deepEqual(
        wrong.filter((text) => !text.endsWith(': error,,Comments,1')),
        [],
      );
      // Browsers ask again by themselves where the connection was closed, or the server says that it was too slow.
      const repeated = /^(?:closes at once|status 408)$/;
      const names = new Map(answers.map(([name], index) => [String(index), name]));
      const again = [...asked].filter(
        ([path, times]) => times !== 1 && !repeated.test(names.get(/\d+/.exec(path)?.[0] ?? '') ?? ''),
      );
      assert.deepEqual(again, []);
      assert.equal(asked.size, answers.length);
      assert.deepEqual(await engine.evaluate('[ran, pageErrors, waited]'), [[], [], 10_000]);
      return {note: `${answers.length} answers`};
    },
  },
];
