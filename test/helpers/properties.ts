/** Property-based tests: what has to hold for every value, tried with random ones. */
import {executeServerCommand} from '@web/test-runner-commands';
import fc from 'fast-check';

const {seconds, seed} = await executeServerCommand<{seconds: string | null; seed: string | null}, unknown>(
  'property-budget',
);

/** A hundred values or half a second by default; all that fit into the seconds that were asked for. */
const milliseconds = seconds === null ? 500 : Number(seconds) * 1000;
const numRuns = seconds === null ? 100 : Number.MAX_SAFE_INTEGER;

/**
 * Declares a test of a property. When it fails, the message holds the smallest counterexample found and the seed:
 * `PROPERTY_SEED=… PROPERTY_SECONDS=60 npx wtr --files …` runs it again with time to find a smaller one.
 */
export function holds<Values>(name: string, property: fc.IRawProperty<Values>): void {
  it(name, async () => {
    let lastRun = null as ReturnType<typeof property.run>;
    const run = property.run.bind(property);
    property.run = (value) => (lastRun = run(value));
    await fc.assert(property, {
      numRuns,
      includeErrorInReport: true,
      plugins: [fc.interruptAfterTimeLimit(milliseconds)],
      ...(seed === null ? {} : {seed: Number(seed)}),
    });
    // A run that the time limit interrupts goes on, and would change the page under the next test.
    const failure = await lastRun;
    if (failure && 'error' in failure) throw failure.error;
  }).timeout(milliseconds + 20_000);
}
