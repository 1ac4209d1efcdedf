import {expect} from '@open-wc/testing';
import {readingTime} from '../../src/text/reading-time.js';

describe('readingTime', () => {
  it('counts words at the pace of the language', () => {
    expect(readingTime('word '.repeat(456), 'en-GB')).to.equal(2);
    expect(readingTime('kelime '.repeat(332), 'tr')).to.equal(2);
    expect(readingTime('focal '.repeat(368), 'ga')).to.equal(2);
    expect(readingTime('', 'en')).to.equal(0);
  });

  it('counts characters where a script has no spaces', () => {
    expect(readingTime('字'.repeat(510), 'zh-Hant')).to.equal(2);
    expect(readingTime('あ漢ン'.repeat(238), 'ja')).to.equal(2);
    // A word of another script among them is one word.
    expect(readingTime(`${'字'.repeat(255)} WordPress`, 'zh')).to.be.closeTo(1 + 1 / 184, 1e-9);
  });

  it('takes five characters for a word where words stand without spaces between them', () => {
    for (const [language, text] of [
      ['th', 'ประเทศไทยมีคน'],
      ['my', 'မြန်မာနိုင်ငံ'],
      ['km', 'ប្រទេសកម្ពុជា'],
      ['lo', 'ປະເທດລາວມີຄົນ'],
    ] as const)
      expect(readingTime(`${text} 2019`, language) * 184, language).to.be.closeTo(4, 1e-9);
  });

  it('takes vowel signs and what joins words as parts of them', () => {
    const once = readingTime('word', 'hi');
    expect(readingTime('हिन्दी', 'hi')).to.equal(once);
    expect(readingTime('it’s', 'hi')).to.equal(once);
    expect(readingTime('3.5', 'hi')).to.equal(once);
    expect(readingTime('кириллица, слово', 'hi')).to.be.closeTo(2 * once, 1e-9);
  });
});
