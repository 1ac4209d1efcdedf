import {expect} from '@open-wc/testing';
import {letters, styledNumber} from '../../src/text/numbering.js';

describe('numbering', () => {
  it('counts in letters', () => {
    expect([0, 25, 26, 27, 701, 702].map(letters)).to.deep.equal(['a', 'z', 'aa', 'ab', 'zz', 'aaa']);
  });

  it('writes the styles of CSS', () => {
    const inStyle = (style: string) => [1, 4, 9, 27].map((value) => styledNumber(value, style));
    expect(inStyle('lower-alpha')).to.deep.equal(['a', 'd', 'i', 'aa']);
    expect(inStyle('upper-alpha')).to.deep.equal(['A', 'D', 'I', 'AA']);
    expect(inStyle('lower-roman')).to.deep.equal(['i', 'iv', 'ix', 'xxvii']);
    expect(inStyle('upper-roman')).to.deep.equal(['I', 'IV', 'IX', 'XXVII']);
    expect(inStyle('symbols')).to.deep.equal(['*', '§', '‡‡', '‡‡‡‡‡']);
    expect(styledNumber(1994, 'upper-roman')).to.equal('MCMXCIV');
  });

  it('writes the digits of other scripts', () => {
    const inStyle = (style: string) => styledNumber(1203, style);
    expect(inStyle('arab')).to.equal('١٢٠٣');
    expect(inStyle('arabext')).to.equal('۱۲۰۳');
    expect(inStyle('deva')).to.equal('१२०३');
    expect(inStyle('hanidec')).to.equal('一二〇三');
    expect(inStyle('thai')).to.equal('๑๒๐๓');
  });

  it('leaves what a style cannot write, and other styles, to the digits', () => {
    expect(styledNumber(4000, 'lower-roman')).to.equal(null);
    expect(styledNumber(0, 'lower-alpha')).to.equal(null);
    expect(styledNumber(1, 'decimal')).to.equal(null);
    for (const style of ['constructor', 'latn', 'xyzw', 'x', 'arab-x', 'Deva', 'deva deva', ''])
      expect(styledNumber(1, style), style).to.equal(null);
  });
});
