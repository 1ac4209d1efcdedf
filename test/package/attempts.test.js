import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {tryTwice, unsteadyLine} from '../../scripts/test/attempts.js';

/**
 * A test that fails at its first attempts.
 *
 * @param {number} failures
 */
function failing(failures) {
  /** @type {unknown[]} What each attempt was given. */
  const given = [];
  const attempt = async (/** @type {string | undefined} */ first) => {
    given.push(first);
    return given.length > failures ? 'held' : `failure ${given.length}`;
  };
  const failureOf = (/** @type {string} */ result) => (result === 'held' ? undefined : result);
  return {given, run: () => tryTwice(attempt, failureOf)};
}

describe('what needs a browser', () => {
  it('is not tried again when it holds', async () => {
    const {given, run} = failing(0);
    assert.deepEqual(await run(), {result: 'held'});
    assert.deepEqual(given, [undefined]);
  });

  it('is tried once more when it fails, and is unsteady when it holds then', async () => {
    const {given, run} = failing(1);
    assert.deepEqual(await run(), {result: 'held', unsteady: 'failure 1'});
    assert.deepEqual(given, [undefined, 'failure 1']);
  });

  it('has failed when it fails twice, with what went wrong last, and is not tried a third time', async () => {
    const {given, run} = failing(Infinity);
    assert.deepEqual(await run(), {result: 'failure 2'});
    assert.equal(given.length, 2);
  });

  it('is named with all that went wrong, which cannot be taken for another line of the report', () => {
    assert.equal(unsteadyLine('7 in firefox', 'one\nFAILED'), 'UNSTEADY  7 in firefox\n  one\n  FAILED');
  });
});
