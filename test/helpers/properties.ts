/** Property-based tests: what has to hold for every value, tried with random ones. */
import {executeServerCommand} from '@web/test-runner-commands';
import fc from 'fast-check';
import './nodes-in-messages.js';

const {seconds, seed} = await executeServerCommand<{seconds: string | null; seed: string | null}, unknown>(
  'property-budget',
);

/** A hundred values or half a second by default; all that fit into the seconds that were asked for. */
const limit = seconds === null ? 500 : Number(seconds) * 1000;
const numRuns = seconds === null ? 100 : Number.MAX_SAFE_INTEGER;

/**
 * Declares a test of a property. When it fails, the message holds the smallest counterexample found and the seed:
 * `PROPERTY_SEED=… PROPERTY_SECONDS=60 npx wtr --files …` runs it again with time to find a smaller one.
 */
export function holds<Values>(name: string, property: fc.IRawProperty<Values>): void {
  it(name, () => tryValues(property, limit)).timeout(limit + 20_000);
}

/**
 * Tries a property with random values until the time is over; one value is tried however long it takes. Throws where
 * the property does not hold.
 */
export async function tryValues<Values>(
  property: fc.IRawProperty<Values>,
  milliseconds: number,
): Promise<void> {
  let lastRun = null as ReturnType<typeof property.run>;
  const run = property.run.bind(property);
  property.run = (value) => (lastRun = run(value));
  const result = await fc.check(property, {
    numRuns,
    includeErrorInReport: true,
    plugins: [fc.interruptAfterTimeLimit(milliseconds)],
    ...(seed === null ? {} : {seed: Number(seed)}),
  });
  // A run that the time limit interrupts goes on, and would change the page under the next test.
  const last = await lastRun;
  // Where that was the first run, it decides.
  const isFirst = result.interrupted && result.numRuns === 0;
  if (result.failed && !isFirst) throw new Error(await fc.asyncDefaultReportMessage(result));
  if (last && 'error' in last) throw last.error;
}
