import {expect, fixture} from '@open-wc/testing';
import './helpers/nodes-in-messages.js';

/** The sides of the comparison of an assertion that does not hold. */
function sidesOf(assertion: () => void): unknown[] {
  try {
    assertion();
  } catch (error) {
    const {actual, expected} = error as {actual: unknown; expected: unknown};
    return [actual, expected];
  }
  return ['it holds'];
}

describe('a failing assertion', () => {
  it('about nodes tells of them in words, which can be shown and sent', async () => {
    const page = await fixture('<div><p>One</p><p>Two</p></div>');
    const [one, two] = page.children;
    expect(sidesOf(() => expect(one).to.equal(two))).to.deep.equal(['<p>One</p>', '<p>Two</p>']);
    expect(sidesOf(() => expect(one).to.equal(null))).to.deep.equal(['<p>One</p>', null]);
    expect(sidesOf(() => expect([one]).to.deep.equal([two, 'x']))).to.deep.equal([
      '[ <p>One</p> ]',
      "[ <p>Two</p>, 'x' ]",
    ]);
  });

  it('about anything else keeps its sides, which are compared line by line', () => {
    expect(sidesOf(() => expect(['a']).to.deep.equal(['b']))).to.deep.equal([['a'], ['b']]);
  });
});
