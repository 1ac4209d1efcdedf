import {expect} from '@open-wc/testing';
import {creditAsHtml, creditAsText} from '../../src/text/credit-copy.js';

const parts = [
  {text: '\n  Dawn & “dusk” · Image: '},
  {text: 'Ann <b>Lee</b>', href: 'https://a.example/?a=1&b="2"'},
  {text: ' · '},
  {text: 'https://a.example/', href: 'https://a.example/'},
  {text: '\n'},
];

describe('a credit to be pasted', () => {
  it('is text with addresses', () => {
    expect(creditAsText(parts)).to.equal(
      'Dawn & “dusk” · Image: Ann <b>Lee</b> (https://a.example/?a=1&b="2") · https://a.example/',
    );
    expect(creditAsText([])).to.equal('');
  });

  it('is HTML in which no value is markup', () => {
    expect(creditAsHtml(parts)).to.equal(
      'Dawn &amp; “dusk” · Image: <a href="https://a.example/?a=1&amp;b=&quot;2&quot;">Ann &lt;b&gt;Lee&lt;/b&gt;</a> · <a href="https://a.example/">https://a.example/</a>',
    );
  });
});
