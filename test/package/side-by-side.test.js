import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sideBySide} from '../../scripts/test/side-by-side.js';

/**
 * Queues whose tasks take some turns of the event loop, and what was seen while they were done.
 *
 * @param {number[]} lengths
 */
function queues(lengths) {
  /** @type {string[]} */
  const done = [];
  /** @type {number[]} The queues that are busy, one entry a task. */
  const busy = [];
  const seen = {most: 0, hasMetItself: false};
  const tasks = lengths.map((length, queue) =>
    Array.from({length}, (_, index) => async () => {
      seen.hasMetItself ||= busy.includes(queue);
      busy.push(queue);
      seen.most = Math.max(seen.most, busy.length);
      for (let turn = 0; turn <= (queue + index) % 3; turn++) await new Promise(setImmediate);
      busy.splice(busy.indexOf(queue), 1);
      done.push(`${queue}.${index}`);
    }),
  );
  return {tasks, done, seen};
}

describe('queues side by side', () => {
  for (const atOnce of [1, 2, 3]) {
    it(`are all done, ${atOnce} at a time, and the tasks of each one after the other`, async () => {
      const {tasks, done, seen} = queues([2, 7, 0, 5]);
      await sideBySide(tasks, atOnce);
      assert.deepEqual(seen, {most: atOnce, hasMetItself: false});
      for (const [queue, own] of tasks.entries())
        assert.deepEqual(
          done.filter((name) => name.startsWith(`${queue}.`)),
          own.map((_, index) => `${queue}.${index}`),
        );
    });
  }

  it('end when there are fewer than could be done at a time', async () => {
    const {tasks, done, seen} = queues([3]);
    await sideBySide(tasks, 2);
    assert.deepEqual([done.length, seen.most], [3, 1]);
  });

  it('say what a task has thrown', async () => {
    const fail = () => Promise.reject(new Error('of the task'));
    await assert.rejects(sideBySide([[fail]], 2), /of the task/);
  });
});
