import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {safeUrl, webUrl} from '../../src/text/url.js';
import {holds} from '../helpers/properties.js';

/** Addresses as attackers, authors and accidents write them. */
const piece = fc.oneof(
  fc.constantFrom('javascript:', 'JaVaScRiPt:', 'data:text/html,', 'vbscript:', 'blob:', 'file://', 'about:'),
  fc.constantFrom('https:', 'http:', 'mailto:', 'tel:', 'ftp:', 'ws:', 'view-source:', 'intent:', 'feed:'),
  fc.constantFrom(
    '//',
    '\\\\',
    '/',
    '\\',
    ':',
    '@',
    '#',
    '?',
    '..',
    '.',
    '%',
    '%00',
    '%2f',
    '[',
    ']',
    '[::1]',
  ),
  fc.constantFrom('\t', '\n', '\r', '\0', '\u0001', '\u001f', ' ', '\u00a0', '\u2028', '\ufeff', '\u00ad'),
  fc.constantFrom('&#106;', '&colon;', '\\u006a', '%6a', 'ſ', 'İ', 'K', '。', '／'),
  fc.constantFrom('alert(1)', '<img onerror=1>', '"', "'", '`', '${1}'),
  fc.string({unit: 'binary', maxLength: 4}),
  fc.webUrl(),
);
const address = fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join(''));

const harmless = /^(https?|mailto|tel):$/;

describe('safeUrl', () => {
  holds(
    'lets an address through exactly where the browser’s own links lead to the web, to mail or to a telephone',
    fc.property(address, (value) => {
      const url = safeUrl(value, document.baseURI);
      const link = document.createElement('a');
      link.setAttribute('href', value);
      // A link that does not parse has the protocol ":"; an empty address is none, though a link resolves it.
      const expected = harmless.test(link.protocol) && value.trim() !== '' ? link.href : null;
      expect(url).to.equal(expected);
    }),
  );

  holds(
    'gives an address that stays what it is when it is written and read again',
    fc.property(address, (value) => {
      const url = safeUrl(value, document.baseURI);
      if (url === null) return;
      expect(safeUrl(url, document.baseURI)).to.equal(url);
      const link = document.createElement('a');
      link.href = url;
      expect(link.protocol).to.match(harmless);
    }),
  );

  holds(
    'refuses everything that is no text',
    fc.property(
      fc.anything().filter((value) => typeof value !== 'string'),
      (value) => {
        expect(safeUrl(value, document.baseURI)).to.equal(null);
      },
    ),
  );

  holds(
    'takes only pages for addresses of the web, and no fragment with them',
    fc.property(address, (value) => {
      const url = webUrl(value, document.baseURI);
      if (url !== '') expect(url).to.match(/^https?:[^#]*$/);
    }),
  );
});
