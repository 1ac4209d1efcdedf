import {expect} from '@open-wc/testing';
import {toCount} from '../../src/text/count.js';

describe('toCount', () => {
  const counts: [unknown, number][] = [
    [0, 0],
    [12, 12],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ['0', 0],
    ['12', 12],
    [' 12\n', 12],
    ['007', 7],
  ];
  for (const [value, count] of counts) {
    it(`reads ${JSON.stringify(value)}`, () => expect(toCount(value)).to.equal(count));
  }

  it('has no negative zero', () => expect(Object.is(toCount(-0), 0)).to.equal(true));

  const others: unknown[] = [
    ...['', ' ', 'NaN', '-3', '+3', '1e9', '1.5', '1,234', '0x10', '<b>12</b>', '12 comments', '١٢'],
    ...['9'.repeat(16), 'Infinity', '__proto__'],
    ...[NaN, -3, 1.5, 1e309, 2 ** 53, null, undefined, true, {}, [], [12], {valueOf: () => 12}, 12n],
  ];
  for (const value of others) {
    it(`reads nothing from ${typeof value} ${String(value)}`, () => expect(toCount(value)).to.equal(null));
  }
});
