import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../helpers/console.js';
import {tryValues} from '../helpers/properties.js';

/** A property whose first value takes longer than the time that there is for all of them. */
const slow = (act: () => void) =>
  fc.asyncProperty(fc.integer(), async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    act();
  });

/** What is said of a property, nothing where it holds. */
const faultOf = <Values>(property: fc.IRawProperty<Values>, milliseconds: number) =>
  tryValues(property, milliseconds).then(
    () => '',
    (error: unknown) => (error as Error).message,
  );

describe('a property with little time', () => {
  it('holds where its first value is right, however long that takes', async () => {
    expect(
      await faultOf(
        slow(() => {}),
        1,
      ),
    ).to.equal('');
  });

  it('does not hold where its first value is wrong', async () => {
    const wrong = slow(() => {
      throw new Error('wrong');
    });
    expect(await faultOf(wrong, 1)).to.equal('wrong');
  });

  it('tells the smallest value that is wrong', async () => {
    const small = fc.asyncProperty(fc.integer(), async (value) => value < 3);
    expect(await faultOf(small, 5000)).to.match(/Counterexample: \[3\]/);
  });
});
