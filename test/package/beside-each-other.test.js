import assert from 'node:assert/strict';
import {test} from 'node:test';
import {besideEachOther} from '../../scripts/test/beside-each-other.js';

/** Two browsers, and the pages that each has at the moment. `start` says what becomes of a page. */
function browsers(start = async () => {}) {
  /** @type {Set<string>[]} */
  const open = [new Set(), new Set()];
  const launchers = open.map((pages, index) => ({
    name: 'Chrome',
    type: 'puppeteer',
    async startSession(/** @type {string} */ session) {
      await start();
      pages.add(session);
    },
    async stopSession(/** @type {string} */ session) {
      assert.ok(pages.delete(session), `${session} is not one of browser ${index}`);
      return {};
    },
    isActive: (/** @type {string} */ session) => pages.has(session),
    getPage: (/** @type {string} */ session) => pages.has(session) && index,
  }));
  const both = besideEachOther(/** @type {any} */ (launchers));
  return {open: () => open.map((pages) => [...pages].join()), both};
}

test('each of two browsers has one page at a time, and what is asked of a page is asked of its browser', async () => {
  const {both, open} = browsers();
  assert.equal(both.concurrency, 2);
  await Promise.all([both.startSession('a', '/a'), both.startSession('b', '/b')]);
  assert.deepEqual(open(), ['a', 'b']);
  assert.deepEqual([both.getPage('a'), both.getPage('b')], [0, 1]);
  for (const [ends, begins] of ['bc', 'cd', 'ae', 'df']) {
    await both.stopSession(ends);
    assert.equal(both.isActive(ends), false);
    await both.startSession(begins, `/${begins}`);
    assert.equal(both.isActive(begins), true);
  }
  assert.deepEqual(open(), ['e', 'f']);
});

test('a page that does not open leaves its browser free', async () => {
  let fails = true;
  const {both, open} = browsers(async () => {
    if (fails) throw new Error('no page');
  });
  await assert.rejects(both.startSession('a', '/a'), /no page/);
  fails = false;
  await both.startSession('b', '/b');
  await both.startSession('c', '/c');
  assert.deepEqual(open(), ['b', 'c']);
});
