import {expect} from '@open-wc/testing';
import {readingTime} from '../../src/text/reading-time.js';

describe('readingTime', () => {
  it('counts words, and characters where a script has no spaces', () => {
    expect(readingTime('word '.repeat(460))).to.equal(2);
    expect(readingTime('字'.repeat(1350))).to.equal(3);
    expect(readingTime('')).to.equal(1);
  });
});
