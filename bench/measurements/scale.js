import {bundleAlone} from '../../scripts/build/bundles.js';
import {processorTime} from '../processor-time.js';
import {bytes, heading, milliseconds, table, verdict} from '../report.js';
import {contestantFile, inTurns} from '../start.js';
import {summarize} from '../statistics.js';
import {countAll} from './memory.js';

const NOTES = 10_000;
const RUNS = 3;

/** Badges of the system that answers for all threads at once, and of one that takes a hundred in a request. */
const requestsOf = {json: 1, isso: 5};

/**
 * Pages of a size that few have: time, memory, nodes, listeners and requests.
 *
 * @param {import('../bench.js').Bench} bench
 */
export async function measureScale(bench) {
  heading(
    'Scale',
    `Upgrade in processor time, lower quartile of ${RUNS} runs; what the page has more than before it, after garbage collection.`,
  );
  const addition = await bundleAlone('src/additions/comment-systems.ts');
  /** @type {Record<string, () => Promise<Grown>>} */
  const pages = {};
  for (const name of await bench.contestants('inline')) {
    const path = `/inline/${NOTES}`;
    pages[`10,000 notes, ${name}`] = () => grow(bench, path, contestantFile(path, name), 'start');
  }
  for (const system of Object.keys(requestsOf))
    pages[`500 badges, ${system}`] = () =>
      grow(bench, `/badges/${system}`, '/bench/library.js', 'defineAll', addition);
  pages['200 articles'] = () => grow(bench, '/articles', '/bench/library.js', 'defineAll');

  const results = await inTurns(Object.keys(pages), RUNS, (name) => pages[name](), false);
  table(
    ['', 'upgrade', 'script heap', 'nodes', 'listeners', 'requests'],
    Object.entries(results).map(([name, runs]) => {
      const {script, nodes, listeners, requests} = runs[0];
      const total = summarize(runs.map((run) => run.total)).value;
      return [name, milliseconds(total), bytes(script), nodes, listeners, requests];
    }),
  );
  for (const [system, bar] of Object.entries(requestsOf))
    verdict(`requests for 500 badges of ${system}`, results[`500 badges, ${system}`][0].requests, bar);
}

/** @typedef {{total: number, script: number, nodes: number, listeners: number, requests: number}} Grown */

/**
 * @param {import('../bench.js').Bench} bench @param {string} path
 * @param {string} file A module, and the name of its function that starts it. @param {string} action
 * @param {string} [first] A module that is run before, as text.
 * @returns {Promise<Grown>}
 */
function grow(bench, path, file, action, first) {
  return bench.onPage(path, async (page, client) => {
    // Badges ask once they are near the reader's view.
    await page.setViewport({width: 1280, height: 6_000});
    let requests = 0;
    page.on('request', (request) => (requests += request.url().includes('/counts') ? 1 : 0));
    if (first) await page.addScriptTag({content: first, type: 'module'});
    await page.evaluate(async (module) => Object.assign(window, await import(module)), file);
    const before = await countAll(client);
    const {total} = await processorTime(page, client, action);
    await page.evaluate(async () => {
      const badges = [...document.querySelectorAll('article-comment-count')];
      for (let wait = 0; wait < 100 && badges.some(({state}) => state !== 'ready'); wait++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      if (badges.some(({state}) => state !== 'ready')) throw new Error('Not all numbers have come.');
    });
    const {script, nodes, listeners} = await countAll(client);
    return {
      total,
      script: script - before.script,
      nodes: nodes - before.nodes,
      listeners: listeners - before.listeners,
      requests,
    };
  });
}
