import {heading, milliseconds, percent, table, times, verdict} from '../report.js';
import {inTurns, timeStart} from '../start.js';
import {summarize} from '../statistics.js';

/** Number of notes on the page, and how often each contestant is started on it. */
const pages = [
  {count: 100, runs: 11},
  {count: 1_000, runs: 15},
  {count: 10_000, runs: 5},
];

/**
 * Time of upgrading notes that stand in the sentence.
 *
 * @param {import('../bench.js').Bench} bench
 */
export async function measureInline(bench) {
  heading(
    'Upgrade of inline notes',
    'Processor time, lower quartile of runs in fresh pages, in turns; the spread reaches to the upper quartile.',
  );
  const contestants = await bench.contestants('inline');
  /** @type {(string | number)[][]} */
  const rows = [];
  /** @type {Record<string, Record<number, number>>} */
  const totals = Object.fromEntries(contestants.map((name) => [name, {}]));
  for (const {count, runs} of pages) {
    const results = await inTurns(contestants, runs, (name) => timeStart(bench, `/inline/${count}`, name));
    const base = summarize(results['hand-written'].map(({total}) => total)).value;
    for (const name of contestants) {
      const script = summarize(results[name].map((result) => result.script));
      const total = summarize(results[name].map((result) => result.total));
      totals[name][count] = total.value;
      rows.push([
        name,
        count,
        milliseconds(script.value),
        percent(script.spread),
        milliseconds(total.value),
        percent(total.spread),
        `${((total.value / count) * 1000).toFixed(1)} µs`,
        times(total.value / base),
      ]);
    }
  }
  table(['', 'notes', 'script, painting', 'spread', 'total', 'spread', 'a note', 'ratio'], rows);
  const ours = totals['article-footnote'];
  verdict('1,000 inline notes, upgrade', ours[1_000] / totals['hand-written'][1_000], 1.25, times);
  verdict('time of a note at 10,000 against 1,000', ours[10_000] / 10 / ours[1_000], 1.2, times);
}
