/**
 * A test runner plugin that answers the command `property-budget`: how long property-based tests may look for a
 * counterexample. `PROPERTY_SECONDS` gives each property so many seconds; `PROPERTY_SEED` repeats a run that failed.
 */
export function propertyBudgetPlugin() {
  return {
    name: 'property-budget',
    executeCommand({command}) {
      if (command !== 'property-budget') return undefined;
      return {seconds: process.env.PROPERTY_SECONDS ?? null, seed: process.env.PROPERTY_SEED ?? null};
    },
  };
}
