import {heading, milliseconds, percent, table, times, verdict} from '../report.js';
import {processorTime} from '../processor-time.js';
import {inTurns, startOn} from '../start.js';
import {summarize} from '../statistics.js';

const path = '/inline/1000';
const runs = 15;

/** Kinds of opening in the order in which one page goes through them. */
const openings = ['first on the page', 'the same again', 'another note, all code warm'];

/**
 * Time from the click on a note's button until the style and layout of the page with the open note.
 *
 * @param {import('../bench.js').Bench} bench
 */
export async function measureOpening(bench) {
  heading(
    'Opening a note',
    'In the middle of 1,000 inline notes, from the click to the layout of the page, in processor time.',
  );
  const contestants = await bench.contestants('inline');
  const results = await inTurns(contestants, runs, (contestant) => timeOpenings(bench, contestant));
  /** @type {(string | number)[][]} */
  const rows = [];
  openings.forEach((opening, index) => {
    const value = (/** @type {string} */ name) => summarize(results[name].map((times) => times[index].total));
    for (const name of contestants) {
      const {value: script} = summarize(results[name].map((times) => times[index].script));
      const {value: total, spread} = value(name);
      const ratio = total / value('hand-written').value;
      rows.push([name, opening, milliseconds(script), milliseconds(total), percent(spread), times(ratio)]);
    }
  });
  table(['', 'opening', 'script, painting', 'total', 'spread', 'ratio'], rows);
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
    await page.evaluate(choose, 0);
    const times = [await processorTime(page, client, 'press')];
    await page.evaluate(press);
    times.push(await processorTime(page, client, 'press'));
    // Notes in sight, one after the other; each opening closes the one before.
    for (let next = 1; next <= 12; next++) {
      await page.evaluate(choose, next);
      await page.evaluate(press);
    }
    await page.evaluate(press);
    await page.evaluate(choose, 13);
    times.push(await processorTime(page, client, 'press'));
    return times;
  });
}

/**
 * Chooses the note that is pressed, counted from the middle of the page, which is scrolled to the first.
 *
 * @param {number} next
 */
function choose(next) {
  const notes = document.querySelectorAll('article-footnote');
  const note = notes[notes.length / 2 + next];
  if (next === 0) note.scrollIntoView({block: 'center'});
  window.press = () => note.reference.click();
}

/** Presses the chosen button and waits until the page is at rest. */
async function press() {
  window.press();
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
