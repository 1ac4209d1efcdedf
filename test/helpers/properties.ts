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
 * Tries a property with random values until the time is over, and throws where it does not hold. The first value is
 * tried however late it is, and none is given up half-way: it would change the page under the next test.
 */
export async function tryValues<Values>(
  property: fc.IRawProperty<Values>,
  milliseconds: number,
): Promise<void> {
  const end = performance.now() + milliseconds;
  const run = property.run.bind(property);
  let tried = 0;
  property.run = (value) =>
    tried++ > 0 && performance.now() > end ? new fc.PreconditionFailure(true) : run(value);
  await fc.assert(property, {
    numRuns,
    includeErrorInReport: true,
    ...(seed === null ? {} : {seed: Number(seed)}),
  });
}
