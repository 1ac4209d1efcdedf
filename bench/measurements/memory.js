import {bytes, heading, table, verdict} from '../report.js';
import {startOn} from '../start.js';

/**
 * What a closed note keeps in memory.
 *
 * @param {import('../bench.js').Bench} bench
 */
export async function measureMemory(bench) {
  heading(
    'Memory of a closed inline note',
    'After garbage collection, against the same page before the upgrade; each note between 1,000 and 10,000.',
  );
  /** @type {(string | number)[][]} */
  const rows = [];
  for (const name of await bench.contestants('inline')) {
    const few = await growth(bench, 1_000, name);
    const many = await growth(bench, 10_000, name);
    const note = Object.fromEntries(Object.keys(few).map((key) => [key, (many[key] - few[key]) / 9_000]));
    rows.push([
      name,
      bytes(few.script / 1_000),
      bytes(note.script),
      bytes(note.dom),
      note.nodes.toFixed(2),
      note.listeners.toFixed(2),
    ]);
    if (name === 'article-footnote') {
      verdict('script heap of a closed note', note.script, 1024, bytes);
    }
  }
  table(['', 'script at 1,000', 'script', 'browser', 'nodes', 'listeners'], rows);
}

/** @param {import('../bench.js').Bench} bench @param {number} count @param {string} contestant */
function growth(bench, count, contestant) {
  const path = `/inline/${count}`;
  return bench.onPage(path, async (page, client) => {
    const before = await countAll(client);
    await startOn(page, path, contestant);
    const after = await countAll(client);
    return Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
  });
}

/**
 * What the page keeps, after garbage collection.
 *
 * @param {import('puppeteer-core').CDPSession} client
 * @returns {Promise<Record<'script' | 'dom' | 'nodes' | 'listeners', number>>}
 */
export async function countAll(client) {
  // What one collection frees on the browser's side lets the next one free more on the script's side.
  for (let pass = 0; pass < 3; pass++) await client.send('HeapProfiler.collectGarbage');
  const heap = await client.send('Runtime.getHeapUsage');
  const counters = await client.send('Memory.getDOMCounters');
  return {
    script: heap.usedSize,
    dom: heap.embedderHeapUsedSize,
    nodes: counters.nodes,
    listeners: counters.jsEventListeners,
  };
}
