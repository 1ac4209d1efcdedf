import {expect} from '@open-wc/testing';
import {textFragment} from '../../src/text/text-fragment.js';
import {withoutTracking} from '../../src/text/tracking.js';

const of = (text: string, before = '', after = '', isWhole = true, language = 'en') =>
  decodeURIComponent(textFragment({text, before, after, isWhole}, language)).replace(':~:text=', '');

describe('textFragment', () => {
  const long = Array.from({length: 60}, (_, index) => `word${index}`).join(' ');
  for (const [what, found, expected] of [
    ['writes out a short quotation', of('An arrest is not'), 'An arrest is not'],
    ['begins and ends with whole words', of('rest is no', 'An ar', 't a conviction'), 'arrest is not'],
    ['leaves out what is around the words', of(' “arrest”, ', 'An', 'is'), 'arrest'],
    ['takes white space as a sentence does', of('one\n   two', 'Zero ', ' three'), 'one two'],
    [
      'names the ends of a long one',
      of(long),
      'word0 word1 word2 word3 word4,word55 word56 word57 word58 word59',
    ],
    ['names the ends of one in pieces', of('one two three', '', '', false), 'one two,three'],
    [
      'names what is around one that is not unique',
      of('the law', 'a b c d ', ' e f g h the law'),
      'b c d-,the law,-e f g',
    ],
    ['is empty without words', of(' … ', 'An', 'is'), ''],
    ['knows words without spaces', of('京都', '私は東', '', true, 'ja'), '東京都'],
  ] as const)
    it(what, () => expect(found).to.equal(expected));

  it('encodes what means something in a fragment', () => {
    expect(textFragment({text: 'well-known, A & B', before: '', after: '', isWhole: true}, 'en')).to.equal(
      ':~:text=well%2Dknown%2C%20A%20%26%20B',
    );
  });
});

describe('withoutTracking', () => {
  for (const [address, expected] of [
    ['https://a.example/?utm_source=x&p=5&fbclid=1&gclid=2#s', 'https://a.example/?p=5#s'],
    ['https://a.example/?utm_campaign=x', 'https://a.example/'],
    ['https://a.example/?p=a%20b&utmost=1', 'https://a.example/?p=a%20b&utmost=1'],
  ] as const)
    it(`makes ${expected} of ${address}`, () => expect(withoutTracking(address)).to.equal(expected));
});
