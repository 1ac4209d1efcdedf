/**
 * Fails every test during which something is written to the console as a warning or an error, and gives a test the
 * means to expect a warning. Importing this file registers the hooks.
 */
import {expect} from '@open-wc/testing';
import './nodes-in-messages.js';

const written: string[] = [];
const kinds = ['warn', 'error'] as const;
const originals = {warn: console.warn, error: console.error};

beforeEach(() => {
  written.length = 0;
  for (const kind of kinds) console[kind] = (...values: unknown[]) => void written.push(String(values[0]));
});

afterEach(() => {
  for (const kind of kinds) console[kind] = originals[kind];
  expect(written, 'console output that the test did not expect').to.deep.equal([]);
});

/** Takes the warnings and errors written so far, so that the test accepts and can examine them. */
export function takeWarnings(): string[] {
  return written.splice(0);
}
