import {expect} from '@open-wc/testing';
import {sourceIdentity} from '../../src/text/source-identity.js';

const same = (one: string, two: string, addresses: string[] = []) =>
  sourceIdentity(one, addresses) === sourceIdentity(two, []);

describe('sourceIdentity', () => {
  it('is that of the identifiers, wherever they stand', () => {
    expect(
      same('A. doi:10.1371/Journal.pmed.1002437.', 'B, https://doi.org/10.1371/journal.pmed.1002437'),
    ).to.equal(true);
    expect(same('A, arXiv:1706.03762v5', 'https://arxiv.org/abs/1706.03762')).to.equal(true);
    expect(same('ISBN 978-0-306-40615-7', 'isbn: 9780306406157')).to.equal(true);
    expect(same('PMID: 29136631', 'https://pubmed.ncbi.nlm.nih.gov/29136631/')).to.equal(true);
    expect(same('A', 'doi:10.1000/182', ['https://doi.org/10.1000/182'])).to.equal(true);
  });

  it('is that of the address, without what leads nowhere else', () => {
    expect(same('A https://www.example.org/a/', 'B http://example.org/a?utm_source=x#top')).to.equal(true);
    expect(same('https://example.org/?utm_source=x&id=5', 'https://example.org/?id=5.')).to.equal(true);
    expect(same('https://example.org/a/?fbclid=x', 'https://example.org/a')).to.equal(true);
    expect(same('https://example.org/?id=4', 'https://example.org/?id=5')).to.equal(false);
    expect(same('https://example.org/a', 'https://example.org/b')).to.equal(false);
  });

  it('is that of a DOI as it is written, in a text or in the address of a link', () => {
    expect(same('doi:10.1000/182。', 'https://doi.org/10.1000/182')).to.equal(true);
    expect(same('10.1234/1-23', '10.1234/12-3')).to.equal(false);
    const doi = '10.1175/1520-0477(1996)077<0437:TNYRP>2.0.CO;2';
    expect(same(doi, doi, [new URL(`https://doi.org/${doi}`).href])).to.equal(true);
  });

  it('is that of a book, with ten or with thirteen digits', () => {
    expect(same('ISBN 0-306-40615-2', 'ISBN 978 0 306 40615 7')).to.equal(true);
    expect(same('ISBN 080442957X', 'ISBN-13: 978-0-8044-2957-3')).to.equal(true);
    expect(same('ISBN 979-8-6024-0545-3', 'ISBN 978-8-6024-0545-5')).to.equal(false);
  });

  it('is that of an address, in a text or in a link, in the letters of any script', () => {
    for (const address of [
      'https://例え.jp/佐々木',
      'https://de.example.org/wiki/Fußnote',
      'http://example.org:80/a',
    ])
      expect(same(`A ${address}`, `B ${address}`, [new URL(address).href]), address).to.equal(true);
    expect(same('见https://example.org/a。', 'https://example.org/a')).to.equal(true);
    expect(same('A, www.example.org/a', 'B https://example.org/a/')).to.equal(true);
    expect(same('https://example.org/?v=1', 'https://example.org/?v=2')).to.equal(false);
  });

  it('looks once at each of any number of closing brackets', () => {
    const brackets = ')'.repeat(300_000);
    expect(same(`https://example.org/${brackets}x${brackets}`, `https://example.org/${brackets}x`)).to.equal(
      true,
    );
    expect(same(`10.1000/182${brackets}`, '10.1000/182')).to.equal(true);
  });

  it('is that of an address with a parameter that only ends as one that follows the reader', () => {
    expect(same('https://example.org/?my-utm_a=1', 'https://example.org/?my-utm_a=2')).to.equal(false);
  });

  it('is that of the words where nothing else is known', () => {
    expect(same('Act of 2000, p. 4.', 'act of 2000 (p. 4)')).to.equal(true);
    expect(same('Act of 2000, p. 4', 'Act of 2000, p. 5')).to.equal(false);
  });

  it('keeps two works in one entry apart from one of them', () => {
    expect(same('doi:10.1000/1; doi:10.1000/2', 'doi:10.1000/1')).to.equal(false);
  });
});
