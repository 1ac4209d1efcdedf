/**
 * Lets an assertion about nodes fail with a message. Mocha writes out both sides of a comparison with all that they lead
 * to; of a node that is the whole page, so the file would hang until the test runner gives up, and name no test. Tests
 * of nodes import this file, most of them by `console.ts`.
 */
import {chai} from '@open-wc/testing';

const {assert} = chai.Assertion.prototype;

chai.Assertion.prototype.assert = function (...values) {
  try {
    assert.apply(this, values);
  } catch (error) {
    const sides = error as {actual?: unknown; expected?: unknown};
    if (hasNode(sides.actual)) sides.actual = chai.util.inspect(sides.actual);
    if (hasNode(sides.expected)) sides.expected = chai.util.inspect(sides.expected);
    throw error;
  }
};

/** Whether a value is a node, or a list with nodes. */
function hasNode(value: unknown): boolean {
  return value instanceof Node || (Array.isArray(value) && value.some(hasNode));
}
