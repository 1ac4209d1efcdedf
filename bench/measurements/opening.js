import {heading, milliseconds, percent, table, times, verdict} from '../report.js';
import {inTurns, startOn} from '../start.js';
import {summarize} from '../statistics.js';

const path = '/inline/1000';
const runs = 21;

/** Kinds of opening in the order in which one page goes through them. */
const openings = ['first on the page', 'the same again', 'another note, all code warm'];

/**
 * Time from the click on a note's button until the style and layout of the page with the open note.
 *
 * @param {import('../bench.js').Bench} bench
 */
export async function measureOpening(bench) {
  heading('Opening a note', 'In the middle of 1,000 inline notes, from the click to the layout of the page.');
  const contestants = await bench.contestants('inline');
  const results = await inTurns(contestants, runs, (contestant) => timeOpenings(bench, contestant));
  /** @type {(string | number)[][]} */
  const rows = [];
  openings.forEach((opening, index) => {
    const value = (/** @type {string} */ name) => summarize(results[name].map((times) => times[index].total));
    for (const name of contestants) {
      const script = summarize(results[name].map((times) => times[index].script));
      const {value: total, spread} = value(name);
      const ratio = total / value('hand-written').value;
      rows.push([
        name,
        opening,
        milliseconds(script.value),
        milliseconds(total),
        percent(spread),
        times(ratio),
      ]);
    }
  });
  table(['', 'opening', 'script', 'with layout', 'spread', 'ratio'], rows);
  openings.forEach((opening, index) => {
    const [ours, base] = ['article-footnote', 'hand-written'].map(
      (name) => summarize(results[name].map((times) => times[index].total)).value,
    );
    verdict(`opening: ${opening}`, ours / base, 1, times);
  });
}

/** @param {import('../bench.js').Bench} bench @param {string} contestant */
function timeOpenings(bench, contestant) {
  return bench.onPage(path, async (page, client) => {
    await startOn(page, path, contestant);
    await client.send('HeapProfiler.collectGarbage');
    return page.evaluate(async () => {
      const notes = [...document.querySelectorAll('article-footnote')];
      const middle = notes.length / 2;
      notes[middle].scrollIntoView({block: 'center'});
      const rest = async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        await new Promise((resolve) => requestIdleCallback(resolve));
      };
      /** Two callbacks of one frame, as in `timeStart`. @param {HTMLElement} button */
      const open = (button) =>
        new Promise((resolve) => {
          let begin = 0;
          requestAnimationFrame(() => {
            document.body.getBoundingClientRect();
            begin = performance.now();
            button.click();
          });
          requestAnimationFrame(() => {
            const script = performance.now() - begin;
            document.body.getBoundingClientRect();
            resolve({script, total: performance.now() - begin});
          });
        });
      const times = [];
      await rest();
      times.push(await open(notes[middle].reference));
      await rest();
      notes[middle].reference.click();
      await rest();
      times.push(await open(notes[middle].reference));
      // Notes in sight, one after the other; each opening closes the one before.
      for (let next = 1; next <= 12; next++) {
        notes[middle + next].reference.click();
        await rest();
      }
      notes[middle + 12].reference.click();
      await rest();
      times.push(await open(notes[middle + 13].reference));
      return times;
    });
  });
}
