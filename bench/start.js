/**
 * Starts a contestant on a page and measures how long it takes: `script` until its last microtask, `total` until the
 * style and layout of the whole page behind it.
 *
 * Both callbacks run in one frame, and the browser empties the queue of microtasks between them; so the second one sees
 * the end of all script, whichever way the contestant puts work off, and no frame comes between.
 *
 * @param {import('./bench.js').Bench} bench @param {string} path @param {string} contestant
 */
export function timeStart(bench, path, contestant) {
  return bench.onPage(path, async (page, client) => {
    await client.send('HeapProfiler.collectGarbage');
    return page.evaluate(
      async (file) => {
        const {start} = await import(file);
        await new Promise((resolve) => requestIdleCallback(resolve));
        return new Promise((resolve) => {
          let begin = 0;
          requestAnimationFrame(() => {
            document.body.getBoundingClientRect();
            begin = performance.now();
            start();
          });
          requestAnimationFrame(() => {
            const script = performance.now() - begin;
            document.body.getBoundingClientRect();
            resolve({script, total: performance.now() - begin});
          });
        });
      },
      contestantFile(path, contestant),
    );
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
