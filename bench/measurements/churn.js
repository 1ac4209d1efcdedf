import {heading, table, verdict} from '../report.js';

const cycles = 1_000;

const library = '/bench/library.js';

/** Counts what waits in the page's timers. Installed before the page's scripts. */
function countTimers() {
  const waiting = new Set();
  Object.assign(window, {waitingTimers: waiting});
  for (const [set, clear, isRepeated] of [
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
    ['requestAnimationFrame', 'cancelAnimationFrame', false],
    ['requestIdleCallback', 'cancelIdleCallback', false],
  ]) {
    const [nativeSet, nativeClear] = [window[set], window[clear]];
    window[set] = (callback, ...rest) => {
      const id = nativeSet(
        (...values) => {
          if (!isRepeated) waiting.delete(`${set} ${id}`);
          callback(...values);
        },
        ...rest,
      );
      waiting.add(`${set} ${id}`);
      return id;
    };
    window[clear] = (id) => {
      waiting.delete(`${set} ${id}`);
      nativeClear(id);
    };
  }
}

/**
 * What is left of elements that were connected and removed a thousand times: a new one each time, and one that is
 * moved.
 *
 * @param {import('../bench.js').Bench} bench
 */
export async function measureChurn(bench) {
  heading(
    `Left after ${cycles} times connect and disconnect`,
    'Of each element: new ones, opened where they can be, and one that is moved; after garbage collection.',
  );
  const tags = await bench.onPage('/empty', (page) => page.evaluate(defineAll, library));
  const rows = [];
  for (const tag of tags) rows.push([tag, ...(await leftOf(bench, tag))]);
  table(['', 'instances', 'listeners', 'timers', 'nodes'], rows);
  const all = rows.flatMap((row) => row.slice(1)).reduce((sum, count) => sum + Number(count), 0);
  verdict('instances, listeners, timers and nodes left, all elements', all, 0);
}

/**
 * @param {import('../bench.js').Bench} bench @param {string} tag
 * @returns {Promise<number[]>} Instances, listeners, timers, nodes.
 */
function leftOf(bench, tag) {
  return bench.onPage(
    '/empty',
    async (page, client) => {
      await page.evaluate(defineAll, library);
      // What is made once for a page, such as templates and style sheets, is made before it counts.
      await page.evaluate(churn, tag, 20);
      const before = await countAll(page, client);
      await page.evaluate(churn, tag, cycles);
      const after = await countAll(page, client);
      const prototype = await page.evaluateHandle((name) => customElements.get(name).prototype, tag);
      const instances = await page.queryObjects(prototype);
      const left = await page.evaluate((objects) => objects.length, instances);
      return [left, ...after.map((count, index) => Math.max(0, count - before[index]))];
    },
    (page) => page.evaluateOnNewDocument(countTimers),
  );
}

/** @param {string} path @returns {Promise<string[]>} */
async function defineAll(path) {
  return (await import(path)).defineAll();
}

/** @param {string} tag @param {number} cycles */
async function churn(tag, cycles) {
  const article = document.querySelector('article');
  const create = () => {
    const element = document.createElement(tag);
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.textContent = 'A work';
    element.append('Cited from ', link);
    return element;
  };
  const moved = create();
  for (let cycle = 0; cycle < cycles; cycle++) {
    const element = create();
    article.append(element, moved);
    await element.updateComplete;
    // Some of them without the time to render, as a page that is replaced at once does it.
    if (cycle % 4 === 0) element.show?.();
    if (cycle % 4 === 1) await new Promise((resolve) => setTimeout(resolve));
    element.remove();
    moved.remove();
  }
  article.replaceChildren();
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 200));
}

/** @param {import('puppeteer-core').Page} page @param {import('puppeteer-core').CDPSession} client */
async function countAll(page, client) {
  const timers = await page.evaluate(() => window.waitingTimers.size);
  for (let pass = 0; pass < 3; pass++) await client.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners} = await client.send('Memory.getDOMCounters');
  return [jsEventListeners, timers, nodes];
}
