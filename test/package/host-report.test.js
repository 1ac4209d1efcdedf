import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {test} from 'node:test';
import {expected, manual, total} from '../e2e/host/numbers.js';
import {differences, numbersOf, overview} from '../e2e/host/report.js';

const engines = ['chromium', 'firefox', 'webkit'];

/** As many answers as the list asks for. @returns {import('../e2e/host/report.js').Answer[]} */
const everything = () =>
  Object.entries(expected).flatMap(([number, wanted]) =>
    Object.entries(wanted).flatMap(([engine, checks]) =>
      Array.from({length: checks}, () => ({
        number: Number(number),
        engine,
        state: /** @type {const} */ ('passed'),
      })),
    ),
  );

test('every number is for people or has an engine', () => {
  for (let number = 1; number <= total; number++)
    assert.equal(expected[number] === undefined, manual.has(number), String(number));
});

test('the files have the checks that the list says', async () => {
  const folder = new URL('../e2e/host/checks/', import.meta.url);
  /** @type {import('../e2e/host/report.js').Answer[]} */
  const answers = [];
  for (const file of await readdir(folder)) {
    /** @type {import('../e2e/host/check.js').Check[]} */
    const checks = (await import(new URL(file, folder).href)).checks;
    for (const {number, engines: own} of checks)
      for (const engine of own.length > 0 ? own : ['node']) answers.push({number, engine, state: 'passed'});
  }
  assert.deepEqual(differences(answers, numbersOf(), engines), []);
});

test('a run in which everything has answered lacks nothing', () => {
  assert.deepEqual(differences(everything(), numbersOf(), engines), []);
});

test('a number without an answer, and one that lacks a check or an engine, is missing', () => {
  const answers = everything().filter(({number}) => number !== 7);
  assert.deepEqual(
    differences(answers, numbersOf(), engines),
    engines.map((engine) => `7 in ${engine}: 0 of 1 checks have answered, missing`),
  );
  assert.equal(overview(answers, [7], engines)[0], ' 7  MISSING');
  const one = everything();
  one.splice(
    one.findIndex(({number, engine}) => number === 21 && engine === 'webkit'),
    1,
  );
  assert.deepEqual(differences(one, numbersOf(), engines), [
    '21 in webkit: 1 of 2 checks have answered, missing',
  ]);
});

test('a check that the list does not have is told of', () => {
  const answers = [...everything(), {number: 5, engine: 'node', state: /** @type {const} */ ('passed')}];
  assert.deepEqual(differences(answers, numbersOf(), engines), [
    '5 in node: 1 of 0 checks have answered, not in numbers.js',
  ]);
});

test('what is not run is not missing', () => {
  const answers = everything().filter(({number, engine}) => number === 7 && engine === 'firefox');
  assert.deepEqual(differences(answers, numbersOf([7]), ['firefox']), []);
});

test('the overview has the reason of everything that has no result', () => {
  assert.deepEqual(
    overview(
      [
        {number: 24, engine: 'chromium', state: 'passed'},
        {number: 24, engine: 'chromium', state: 'failed'},
        {number: 24, engine: 'webkit', state: 'skipped', detail: 'a reason'},
        {number: 15, engine: 'firefox', state: 'passed'},
      ],
      [15, 20, 24],
      engines,
    ).map((line) => line.slice(0, 90)),
    [
      '15  firefox 1 of 1 | no webkit: WebKitGTK has no forced colours',
      '20  left to people with screen readers: docs/screen-reader-script.md; no result is claimed',
      '24  chromium 1 of 2, 1 FAILED | webkit 0 of 1, skipped: a reason',
    ],
  );
});
