import {expect} from '@open-wc/testing';
import {textMarks} from '../../src/text/text-marks.js';

describe('marks in a text', () => {
  it('are found in a long text of figures in the time that its length asks for', () => {
    const start = performance.now();
    const marks = textMarks('1,1,1,1,'.repeat(1000) + 'word¹ '.repeat(2000), '', '');
    expect(marks.filter(({isPlausible}) => isPlausible).length).to.equal(2000);
    expect(performance.now() - start).to.be.lessThan(2000);
  });

  it('are told from exponents behind what is long', () => {
    const [mark] = textMarks(`${'word '.repeat(100)}12 km²`, '', '');
    expect(mark!.isPlausible).to.equal(false);
  });
});
