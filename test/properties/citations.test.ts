import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {linkCitations} from '../../src/article/link-citations.js';
import {citationSegments} from '../../src/text/citation-links.js';
import {sourceIdentity} from '../../src/text/source-identity.js';
import {safeUrl} from '../../src/text/url.js';
import {holds} from '../helpers/properties.js';

const registrant = fc.integer({min: 1000, max: 999_999_999}).map(String);
const suffix = fc.stringMatching(/^[a-z0-9]([a-z0-9()/_;:.-]{0,20}[a-z0-9])?$/);
const doi = fc.tuple(registrant, suffix).map(([owner, item]) => `10.${owner}/${item}`);

/** What citations are made of, real and broken. */
const piece = fc.oneof(
  fc.constantFrom(' ', ', ', '. ', '\n', '(', ')', '“', '”', '[', ']', ' <', '> ', '…', '\u00a0', '\u202e'),
  fc.constantFrom(
    'doi:',
    'DOI: ',
    'arXiv:',
    'https://',
    'http://',
    'www.',
    'Https://Www.',
    '10.',
    '10.1000/',
  ),
  fc.constantFrom('https://doi.org/', 'ISBN 978-0-306-40615-7', 'PMID: 12345', 'arXiv:2101.00001v2'),
  fc.string({unit: 'grapheme'}),
  fc.string({unit: 'binary'}),
  fc.webUrl({withFragments: true, withQueryParameters: true}),
  doi,
);

const pieces = fc.array(piece, {maxLength: 12});
const citation = pieces.map((list) => list.join(''));
/** Two addresses with nothing between them are one, until the first of them is a link. */
const spacedCitation = pieces.map((list) => list.join(' '));

describe('citations', () => {
  holds(
    'are cut into segments that are, joined, the text itself',
    fc.property(citation, (text) => {
      const segments = citationSegments(text);
      expect(segments.map((segment) => segment.text).join('')).to.equal(text);
      expect(segments.every((segment) => segment.text !== '')).to.equal(true);
    }),
  );

  holds(
    'lead only to the web, whatever they say',
    fc.property(citation, (text) => {
      for (const {href} of citationSegments(text)) {
        if (href === undefined) continue;
        const url = safeUrl(href, document.baseURI);
        expect(url === null || /^https?:/.test(url), href).to.equal(true);
      }
    }),
  );

  holds(
    'keep every letter in the page',
    fc.property(citation, (text) => {
      const note = document.createElement('div');
      note.append(text);
      linkCitations(note);
      expect(note.textContent).to.equal(text);
      for (const link of note.querySelectorAll('a')) {
        expect(link.protocol).to.match(/^https?:$/);
        expect(link.children.length).to.equal(0);
      }
    }),
  );

  holds(
    'are done at the first look, so that a second one changes nothing',
    fc.property(spacedCitation, (text) => {
      const note = document.createElement('div');
      note.append(text);
      linkCitations(note);
      const nodes = [...note.childNodes];
      linkCitations(note);
      expect([...note.childNodes]).to.deep.equal(nodes);
    }),
  );

  holds(
    'find a DOI wherever it stands between spaces',
    fc.property(doi, (name) => {
      const [link, ...others] = citationSegments(`See ${name} and more.`).filter(({href}) => href);
      expect(others).to.deep.equal([]);
      expect(link!.href).to.match(/^https:\/\/doi\.org\/10\./);
      expect(name.startsWith(link!.text), link!.text).to.equal(true);
    }),
  );
});

describe('the identity of a source', () => {
  const words = fc
    .array(fc.stringMatching(/^[a-z]{2,9}$/), {minLength: 1, maxLength: 8})
    .filter((list) => !/isbn|pmid|arxiv|https?|doi/.test(list.join(' ')));
  const host = fc.domain().filter((name) => !name.startsWith('www.'));
  const path = fc.stringMatching(/^[a-z0-9-]{1,12}(\/[a-z0-9-]{1,12}){0,2}$/);

  holds(
    'is the DOI, however it is written and whatever is said around it',
    fc.property(doi, words, words, (name, some, others) => {
      const key = sourceIdentity(`${some.join(' ')} doi:${name}`, []);
      expect(key).to.match(/^doi:10\./);
      expect(sourceIdentity(others.join(' '), [`https://doi.org/${name}`])).to.equal(key);
      expect(sourceIdentity(`${name.toUpperCase()} ${others.join(' ')}`, [])).to.equal(key);
    }),
  );

  holds(
    'is the page, whatever its scheme, its fragment and what follows the reader',
    fc.property(host, path, words, (domain, page, text) => {
      const key = sourceIdentity(text.join(' '), [`https://${domain}/${page}`]);
      for (const same of [
        `http://${domain}/${page}`,
        `https://www.${domain}/${page}/`,
        `https://${domain}/${page}#part`,
        `https://${domain.toUpperCase()}/${page}?utm_source=feed&utm_medium=mail`,
      ])
        expect(sourceIdentity('other words', [same]), same).to.equal(key);
    }),
  );

  holds(
    'is the words, whatever their case and punctuation, and of other words another one',
    fc.property(words, words, (some, others) => {
      const key = sourceIdentity(some.join(' '), []);
      expect(sourceIdentity(` ${some.join(', ').toUpperCase()}. `, [])).to.equal(key);
      expect(sourceIdentity(others.join(' '), []) === key).to.equal(some.join(' ') === others.join(' '));
    }),
  );

  holds(
    'does not ask which of several works is named first',
    fc.property(fc.uniqueArray(doi, {minLength: 2, maxLength: 4}), (names) => {
      const key = sourceIdentity(names.join(' and '), []);
      expect(sourceIdentity([...names].reverse().join('; '), [])).to.equal(key);
    }),
  );
});
