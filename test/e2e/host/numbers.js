/** How many checks there are. */
export const total = 40;

/** Those that are for people, by number. */
export const manual = new Map([
  [
    20,
    'people with screen readers: docs/screen-reader-script.md; no result is claimed until one is written there',
  ],
]);

/**
 * What a whole run has to have of each number: how many checks, and in how many of them each engine takes part, written
 * `chromium firefox webkit`, or `node` for those without a browser. A run in which one does not answer fails, be it that
 * its file does not load or that it no longer is in it. Whoever adds a check or an engine says so here.
 *
 * @type {Record<number, {node?: number, chromium?: number, firefox?: number, webkit?: number}>}
 */
export const expected = {
  1: inAll(1),
  2: inAll(2),
  3: inAll(1),
  4: inAll(1),
  5: inAll(1),
  6: inAll(1),
  7: inAll(1),
  8: inAll(1),
  9: inAll(1),
  10: {chromium: 2, firefox: 2, webkit: 1},
  11: inAll(1),
  12: inAll(2),
  13: inAll(1),
  14: {chromium: 2, firefox: 2, webkit: 1},
  15: {chromium: 2, firefox: 1},
  16: inAll(1),
  17: inAll(1),
  18: inAll(1),
  19: inAll(2),
  21: inAll(2),
  22: inAll(1),
  23: inAll(1),
  24: inAll(2),
  25: inAll(1),
  26: inAll(2),
  27: inAll(2),
  28: {node: 2},
  29: {node: 2},
  30: inAll(6),
  31: {chromium: 15, firefox: 14, webkit: 13},
  32: {chromium: 3},
  33: {chromium: 9, firefox: 9, webkit: 8},
  34: {chromium: 15, firefox: 15, webkit: 1},
  35: inAll(6),
  36: {node: 3, chromium: 11, firefox: 10, webkit: 10},
  37: {chromium: 3, firefox: 1, webkit: 1},
  38: inAll(1),
  39: {chromium: 2, firefox: 2, webkit: 1},
  40: inAll(1),
};

/** Why an engine takes no part in a number, for the report. @type {Record<number, Record<string, string>>} */
export const absent = {
  15: {webkit: 'WebKitGTK has no forced colours'},
  32: {firefox: 'it tells of no layout shifts', webkit: 'it tells of no layout shifts'},
};

/** @param {number} checks */
function inAll(checks) {
  return {chromium: checks, firefox: checks, webkit: checks};
}
