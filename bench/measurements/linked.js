import {heading, milliseconds, percent, table, times, verdict} from '../report.js';
import {inTurns, timeStart} from '../start.js';
import {summarize} from '../statistics.js';

const pages = [
  {count: 100, runs: 9},
  {count: 1_000, runs: 7},
  // Littlefoot takes most of a minute here.
  {count: 10_000, runs: 1, withoutWarmUp: true},
];

/**
 * Time of taking over a page whose notes stand in a list at its end.
 *
 * @param {import('../bench.js').Bench} bench
 */
export async function measureLinked(bench) {
  heading(
    'Linked notes, taken over',
    'Processor time. Markup of markdown-it-footnote; littlefoot with its own defaults.',
  );
  const contestants = await bench.contestants('linked');
  /** @type {(string | number)[][]} */
  const rows = [];
  for (const {count, runs, withoutWarmUp} of pages) {
    const measure = (/** @type {string} */ name) => timeStart(bench, `/linked/${count}`, name);
    const results = await inTurns(contestants, runs, measure, !withoutWarmUp);
    const base = summarize(results.littlefoot.map(({total}) => total)).value;
    for (const name of contestants) {
      const script = summarize(results[name].map((result) => result.script));
      const total = summarize(results[name].map((result) => result.total));
      rows.push([
        name,
        count,
        milliseconds(script.value),
        milliseconds(total.value),
        runs > 1 ? percent(total.spread) : 'one run',
        times(total.value / base),
      ]);
      if (name === 'article-enhance' && count === 1_000)
        verdict('1,000 linked notes against littlefoot', total.value / base, 0.25, times);
    }
  }
  table(['', 'notes', 'script, painting', 'total', 'spread', 'ratio'], rows);
}
