import {processorTime} from './processor-time.js';

/**
 * Starts a contestant on a fresh page and measures what that costs.
 *
 * @param {import('./bench.js').Bench} bench @param {string} path @param {string} contestant
 */
export function timeStart(bench, path, contestant) {
  return bench.onPage(path, async (page, client) => {
    await page.evaluate(
      async (file) => Object.assign(window, await import(file)),
      contestantFile(path, contestant),
    );
    return processorTime(page, client, 'start');
  });
}

/**
 * Starts a contestant and waits until the page is at rest.
 *
 * @param {import('puppeteer-core').Page} page @param {string} path @param {string} contestant
 */
export async function startOn(page, path, contestant) {
  await page.evaluate(
    async (file) => {
      const {start} = await import(file);
      start();
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => requestIdleCallback(resolve));
    },
    contestantFile(path, contestant),
  );
}

/**
 * Repeats measurements in turns, so that a slow moment of the machine hits all contestants.
 *
 * @template Result
 * @param {string[]} contestants @param {number} runs @param {(contestant: string) => Promise<Result>} measure
 * @param {boolean} [warmUp] Whether a first round is thrown away, in which the browser itself warms up.
 * @returns {Promise<Record<string, Result[]>>} What was measured, by contestant.
 */
export async function inTurns(contestants, runs, measure, warmUp = true) {
  /** @type {Record<string, Result[]>} */
  const results = Object.fromEntries(contestants.map((contestant) => [contestant, []]));
  for (let run = warmUp ? 0 : 1; run <= runs; run++) {
    for (const contestant of run % 2 ? contestants : contestants.toReversed()) {
      const result = await measure(contestant);
      if (run > 0) results[contestant].push(result);
    }
  }
  return results;
}

/** @param {string} path @param {string} contestant */
export const contestantFile = (path, contestant) =>
  `/bench/contestants/${path.split('/')[1]}/${contestant}.js`;
