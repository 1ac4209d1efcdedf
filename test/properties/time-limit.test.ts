import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../helpers/console.js';
import {tryValues} from '../helpers/properties.js';

/** What is said of a property, nothing where it holds, and how many values were tried. */
async function outcome(holdsFor: (value: number) => boolean, milliseconds: number) {
  let tried = 0;
  const property = fc.asyncProperty(fc.integer(), async (value) => {
    tried++;
    await Promise.resolve();
    return holdsFor(value);
  });
  const fault = await tryValues(property, milliseconds).then(
    () => '',
    (error: unknown) => (error as Error).message,
  );
  return {fault, tried};
}

describe('a property', () => {
  it('is tried with one value where there is no time at all, and that decides', async () => {
    expect(await outcome(() => true, -1)).to.deep.equal({fault: '', tried: 1});
    const wrong = await outcome(() => false, -1);
    expect(wrong.fault).to.match(/Property failed after 1 tests/);
    expect(wrong.tried).to.equal(1);
  });

  it('tells the smallest value that is wrong where there is time', async () => {
    const {fault, tried} = await outcome((value) => value < 3, 10_000);
    expect(fault).to.match(/Counterexample: \[3\]/);
    expect(tried).to.be.greaterThan(1);
  });
});
