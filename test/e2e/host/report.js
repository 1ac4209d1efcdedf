/** What a run of the checks has come to, by number: what failed, what was left out and why, and what never answered. */

import {absent, expected, manual, total} from './numbers.js';

/**
 * What one check has said in one engine, or in Node.
 *
 * @typedef {{number: number, engine: string, state: 'passed' | 'failed' | 'skipped', detail?: string, seconds?: number}} Answer
 */

/**
 * The numbers that a run is about.
 *
 * @param {number[]} [chosen] All by default.
 */
export const numbersOf = (chosen = []) =>
  Array.from({length: total}, (_, index) => index + 1).filter(
    (number) => chosen.length === 0 || chosen.includes(number),
  );

/**
 * The line of a check with what its engines have said, and below it what they have told beyond that.
 *
 * @param {import('./check.js').Check} check @param {Answer[]} answers
 */
export function lineOf({number, name}, answers) {
  const state = (
    ['failed', 'skipped'].find((wanted) => answers.some((answer) => answer.state === wanted)) ?? 'passed'
  ).replace('failed', 'FAILED');
  const results = answers.map(
    (answer) =>
      `${answer.engine} ${answer.state === 'passed' ? `${answer.seconds?.toFixed(1)} s` : answer.state}`,
  );
  const details = answers.flatMap(({engine, detail}) =>
    detail ? `         ${engine}: ${detail.replaceAll('\n', '\n           ')}` : [],
  );
  const line = `${state.padEnd(7)}  ${String(number).padStart(2)}  ${name}  [${results.join(', ')}]`;
  return [line, ...details].join('\n');
}

/**
 * Compares what has answered with what the list asks for.
 *
 * @param {Answer[]} answers @param {number[]} numbers @param {string[]} engines Those that the run was to have.
 * @returns {string[]} One line for each number and engine that is short of checks, or has some that the list lacks.
 */
export function differences(answers, numbers, engines) {
  return numbers
    .filter((number) => !manual.has(number))
    .flatMap((number) =>
      ['node', ...engines].flatMap((engine) => {
        const wanted = /** @type {Record<string, number>} */ (expected[number] ?? {})[engine] ?? 0;
        const found = answers.filter((answer) => answer.number === number && answer.engine === engine).length;
        if (found === wanted) return [];
        const what = found < wanted ? 'missing' : 'not in numbers.js';
        return [`${number} in ${engine}: ${found} of ${wanted} checks have answered, ${what}`];
      }),
    );
}

/**
 * One line for each number: its engines with what they said, and the reason of each that said nothing.
 *
 * @param {Answer[]} answers @param {number[]} numbers @param {string[]} engines
 */
export function overview(answers, numbers, engines) {
  return numbers.map((number) => {
    const label = String(number).padStart(2);
    if (manual.has(number)) return `${label}  left to ${manual.get(number)}`;
    const parts = ['node', ...engines].flatMap((engine) => {
      const own = answers.filter((answer) => answer.number === number && answer.engine === engine);
      const reason = absent[number]?.[engine];
      if (own.length === 0) return reason ? [`no ${engine}: ${reason}`] : [];
      const count = (/** @type {Answer['state']} */ state) =>
        own.filter((answer) => answer.state === state).length;
      const skipped = own.filter(({state}) => state === 'skipped').map(({detail}) => detail);
      return [
        [
          `${engine} ${count('passed')} of ${own.length}`,
          ...(count('failed') > 0 ? [`${count('failed')} FAILED`] : []),
          ...(skipped.length > 0 ? [`skipped: ${skipped.join('; ')}`] : []),
        ].join(', '),
      ];
    });
    return `${label}  ${parts.length > 0 ? parts.join(' | ') : 'MISSING'}`;
  });
}
