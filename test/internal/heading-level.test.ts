import {expect} from '@open-wc/testing';
import {knownLevel} from '../../src/internal/heading-level.js';

describe('the level of a heading', () => {
  it('is one of six, and none otherwise', () => {
    for (const level of ['1', '2', '3', '4', '5', '6']) expect(knownLevel(level)).to.equal(level);
    for (const level of ['0', '7', '12', '21', '2.5', 'h2', ' 2', '', null, undefined])
      expect(knownLevel(level), String(level)).to.equal(undefined);
  });
});
