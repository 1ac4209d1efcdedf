import assert from 'node:assert/strict';
import {hostPage} from '../page.js';

/** How often each way is measured; the shortest counts, because others on the machine only make it longer. */
const RUNS = 3;

const body = `<article>${'<p>A sentence of the article that has a note at its end.<article-footnote>The text of the note.</article-footnote></p>'.repeat(500)}</article>`;

/** What upgrades the page: the library, and an element that does the least in the cheapest way. */
const ways = {
  library: "import('/dist/article-widgets.js')",
  'by hand': "import('/bench/contestants/inline/hand-written.js').then(({start}) => start())",
};

/**
 * The longest task of the main thread that runs scripts, and the longest of all, which draws the page: milliseconds that
 * the thread has worked, whatever the clock says.
 *
 * @param {import('../../engines/engine.js').Engine} engine @param {string} url @param {string} way @param {number} rate
 */
async function longestTasks(engine, url, way, rate) {
  await engine.reset();
  const tab = /** @type {import('puppeteer-core').Page} */ (engine.page);
  const client = await tab.createCDPSession();
  await engine.open(url);
  await engine.evaluate('new Promise((done) => setTimeout(done, 300))');
  await client.send('Emulation.setCPUThrottlingRate', {rate});
  await tab.tracing.start({
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await engine.evaluate(`${way}.then(() => new Promise((done) => setTimeout(done, 1000)))`);
  await client.send('Emulation.setCPUThrottlingRate', {rate: 1});
  const trace = Buffer.from((await tab.tracing.stop()) ?? '').toString();
  /** @type {{name: string, ph: string, pid: number, tid: number, ts: number, dur: number, tdur: number, args: any}[]} */
  const events = JSON.parse(trace).traceEvents;
  const drawn = events.filter(
    ({name, ph}) => ph === 'X' && /^(UpdateLayoutTree|Layout|PrePaint)$/.test(name),
  );
  const threads = new Set(
    events
      .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({pid, tid}) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({name, pid, tid}) => name === 'RunTask' && threads.has(`${pid} ${tid}`));
  assert.ok(tasks.length > 10, 'the browser has not told of its tasks');
  let [script, drawing] = [0, 0];
  for (const {pid, tid, ts, dur, tdur = 0} of tasks) {
    const isDrawing = drawn.some(
      (event) =>
        event.pid === pid &&
        event.tid === tid &&
        event.ts >= ts &&
        event.ts < ts + dur &&
        event.tdur > tdur / 5,
    );
    if (isDrawing) drawing = Math.max(drawing, tdur / 1000);
    else script = Math.max(script, tdur / 1000);
  }
  return {script, drawing};
}

/** @param {import('../../engines/engine.js').Engine} engine @param {string} url @param {number} rate */
async function compare(engine, url, rate) {
  /** @type {Record<string, {script: number, drawing: number}>} */
  const best = {};
  for (let run = 0; run < RUNS; run++) {
    for (const [name, way] of Object.entries(ways)) {
      const {script, drawing} = await longestTasks(engine, url, way, rate);
      const before = best[name] ?? {script: Infinity, drawing: Infinity};
      best[name] = {script: Math.min(before.script, script), drawing: Math.min(before.drawing, drawing)};
    }
  }
  return best;
}

/** @param {Record<string, {script: number, drawing: number}>} tasks */
const tell = (tasks) =>
  Object.entries(tasks)
    .map(
      ([name, {script, drawing}]) =>
        `${name} ${script.toFixed(0)} ms and ${drawing.toFixed(0)} ms of drawing`,
    )
    .join(', ');

const page = hostPage({body, library: '<link rel="stylesheet" href="/dist/article-widgets.css">'});

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 32,
    name: 'the upgrade of 500 references takes no task of 50 ms',
    engines: ['chromium'],
    alone: true,
    async run(engine, context) {
      const tasks = await compare(engine, context.add(page), 1);
      const {library, 'by hand': byHand} = tasks;
      // A slower machine is not a slower library.
      assert.ok(library.script < Math.max(50, byHand.script * 2), tell(tasks));
      assert.ok(library.drawing < Math.max(50, byHand.drawing * 1.5), tell(tasks));
      return {note: tell(tasks)};
    },
  },
  {
    number: 32,
    name: 'at a quarter of the speed, the upgrade of 500 references takes no task of 50 ms',
    engines: ['chromium'],
    alone: true,
    async run(engine, context) {
      const tasks = await compare(engine, context.add(page), 4);
      const {library, 'by hand': byHand} = tasks;
      assert.ok(library.script < Math.max(50, byHand.script * 4), tell(tasks));
      assert.ok(library.drawing < Math.max(50, byHand.drawing * 1.5), tell(tasks));
      if (Math.max(library.script, library.drawing) < 50) return {note: tell(tasks)};
      return {
        skipped: `missed: ${tell(tasks)}; the browser upgrades all elements of a page in the one task of define(), and draws their shadow trees in one more, whoever makes them`,
      };
    },
  },
];
