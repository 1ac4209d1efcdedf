import {expect} from '@open-wc/testing';
import {slug} from '../../src/text/slug.js';

describe('slug', () => {
  it('keeps the letters of every script', () => {
    expect(slug('Über “uns” & 日本語, part 2', () => false)).to.equal('über-uns-日本語-part-2');
    expect(slug('–', () => false)).to.equal('section');
  });

  it('adds a number to an id that is taken', () => {
    const taken = new Set(['a', 'a-2']);
    expect(slug('A', (id) => taken.has(id))).to.equal('a-3');
  });
});
