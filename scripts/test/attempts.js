/**
 * What needs a browser is tried once more where it fails: drivers and browsers on a busy machine fail at times, and a run
 * has thousands of tests. A fault of the code fails twice. What only held at the second attempt is told as UNSTEADY; it is
 * to be looked into, for the test waits for the wrong thing, or the library does.
 */

/**
 * @template Result
 * @param {(first?: Result) => Promise<Result>} attempt Called again, with what the first one has come to, where that
 *   failed; it then begins with a page, or a browser, that has seen nothing.
 * @param {(result: Result) => string | undefined} failureOf What went wrong in an attempt, nothing where it held.
 * @returns {Promise<{result: Result, unsteady?: string}>} The last result; `unsteady` is what went wrong before it held.
 */
export async function tryTwice(attempt, failureOf) {
  const first = await attempt();
  const failure = failureOf(first);
  if (failure === undefined) return {result: first};
  const result = await attempt(first);
  return failureOf(result) === undefined ? {result, unsteady: failure} : {result};
}

/**
 * The line of a report for what only held at the second attempt.
 *
 * @param {string} name @param {string} failure
 */
export const unsteadyLine = (name, failure) => `UNSTEADY  ${name}\n${failure.replace(/^(?=.)/gm, '  ')}`;
