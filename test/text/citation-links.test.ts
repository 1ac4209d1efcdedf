import {expect} from '@open-wc/testing';
import {citationSegments} from '../../src/text/citation-links.js';

const linksOf = (text: string) =>
  citationSegments(text)
    .filter(({href}) => href)
    .map(({text: shown, href}) => [shown, href]);

describe('citationSegments', () => {
  it('finds addresses without the punctuation of their sentence', () => {
    expect(
      linksOf('See https://example.org/a_(b), (https://example.org/c). Or www.example.org!'),
    ).to.deep.equal([
      ['https://example.org/a_(b)', 'https://example.org/a_(b)'],
      ['https://example.org/c', 'https://example.org/c'],
      ['www.example.org', 'https://www.example.org'],
    ]);
  });

  it('finds DOIs and arXiv identifiers, also bare ones', () => {
    expect(
      linksOf(
        'doi:10.1371/journal.pmed.1002437; 10.1002/(SICI)1097-0258(19980815)17:15<1661>3.0 arXiv:1706.03762',
      ),
    ).to.deep.equal([
      ['doi:10.1371/journal.pmed.1002437', 'https://doi.org/10.1371/journal.pmed.1002437'],
      ['10.1002/(SICI)1097-0258(19980815)17:15', 'https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15'],
      ['arXiv:1706.03762', 'https://arxiv.org/abs/1706.03762'],
    ]);
  });

  it('takes a DOI as it is written, however that is', () => {
    expect(linksOf('10.1002/a%3Cb 10.1000/a#b?c 10.1000/half\ud83d')).to.deep.equal([
      ['10.1002/a%3Cb', 'https://doi.org/10.1002/a%3Cb'],
      ['10.1000/a#b?c', 'https://doi.org/10.1000/a%23b%3Fc'],
      ['10.1000/half\ud83d', 'https://doi.org/10.1000/half\ud83d'],
    ]);
  });

  it('leads an address that a CMS has capitalised to its small letters, and shows it as it is', () => {
    expect(linksOf('Https://Www.Example.Org/Some-Page')).to.deep.equal([
      ['Https://Www.Example.Org/Some-Page', 'https://www.example.org/some-page'],
    ]);
    expect(linksOf('https://example.org/CamelCase')).to.deep.equal([
      ['https://example.org/CamelCase', 'https://example.org/CamelCase'],
    ]);
  });

  it('changes no letter of any text', () => {
    for (const text of [
      '',
      'plain',
      'a https://b.c/. d',
      '10.1/x 10.12345/y',
      'https://',
      'javascript:alert(1)',
    ]) {
      expect(
        citationSegments(text)
          .map((segment) => segment.text)
          .join(''),
      ).to.equal(text);
    }
  });
});
