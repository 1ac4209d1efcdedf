import {expect} from '@open-wc/testing';
import {CONFIRMED} from '../../src/internal/confirm-on.js';

/** A button confirms for three seconds what it has done: here for as long as a test looks at it, and then no longer. */
export async function whileConfirmed(test: () => Promise<void>): Promise<void> {
  const {setTimeout: later} = globalThis;
  const held: (() => void)[] = [];
  globalThis.setTimeout = ((act: () => void, delay?: number) =>
    // No timer of the browser has such a number.
    delay === CONFIRMED ? -held.push(act) : later(act, delay)) as typeof setTimeout;
  try {
    await test();
  } finally {
    globalThis.setTimeout = later;
  }
  expect(held.length, 'confirmations').to.equal(1);
  held[0]!();
}
