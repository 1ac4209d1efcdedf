import {expect} from '@open-wc/testing';
import {citationSegments} from '../../src/text/citation-links.js';
import {isIsbn, namedSources} from '../../src/text/named-sources.js';

const sources = (text: string) => namedSources(citationSegments(text));

describe('the sources that a citation in plain text names', () => {
  it('have what is certain, and the citation itself as the note', () => {
    const text =
      'C. Zimmerman and L. Kiss, “Human trafficking,” PLOS Medicine 14 (2017). doi:10.1371/journal.pmed.1002437';
    expect(sources(text)).to.deep.equal([
      {type: 'document', doi: '10.1371/journal.pmed.1002437', date: {year: 2017}, note: text},
    ]);
  });

  it('are one where the identifiers stand side by side', () => {
    const text = 'Kiss. doi: 10.1000/182. PMID: 29166396; arXiv:2101.00001, https://example.org/a.pdf';
    expect(sources(text)).to.deep.equal([
      {
        type: 'document',
        doi: '10.1000/182',
        pmid: '29166396',
        arxiv: '2101.00001',
        url: 'https://example.org/a.pdf',
        note: text,
      },
    ]);
  });

  it('stay several where words stand between them', () => {
    const text =
      'Global Estimates, Geneva, (2017). https://www.ilo.org/a.pdf “Human trafficking,” 10.1371/journal.pmed.1002437';
    expect(sources(text)).to.deep.equal([
      {type: 'document', url: 'https://www.ilo.org/a.pdf', note: text},
      {type: 'document', doi: '10.1371/journal.pmed.1002437', note: text},
    ]);
    expect(sources('10.1000/1, 10.1000/2').map(({doi}) => doi)).to.deep.equal(['10.1000/1', '10.1000/2']);
  });

  it('are named once', () => {
    expect(sources('https://doi.org/10.1000/182 is the handbook, doi:10.1000/182')).to.have.lengthOf(1);
  });

  it('have an ISBN only when its check digit is right', () => {
    expect(sources('ISBN 978 0 306 40615 7')[0]!.isbn).to.equal('978-0-306-40615-7');
    expect(sources('ISBN-10: 0-306-40615-2.')[0]!.isbn).to.equal('0-306-40615-2');
    expect(sources('ISBN 978-0-306-40615-8')).to.deep.equal([]);
    // Their sums are right, but an X is the last of ten only.
    expect([isIsbn('00000000X2'), isIsbn('000000000000X')]).to.deep.equal([false, false]);
    expect([isIsbn('080442957X'), isIsbn('0804429570'), isIsbn('X804429570'), isIsbn('')]).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
  });

  it('have a year only when there is one, in brackets', () => {
    const year = (text: string) => sources(`${text} doi:10.1000/182`)[0]!.date?.year;
    expect(year('Kiss (2017).')).to.equal(2017);
    expect(year('Kiss, 2017.')).to.equal(undefined);
    expect(year('Kiss (2017), 1984.')).to.equal(undefined);
    expect(year('Kiss (2017), pp. 12345–12350.')).to.equal(2017);
    expect(year('Kiss (9999).')).to.equal(undefined);
  });

  it('are none where nothing is certain', () => {
    expect(sources('Ibid., p. 12.')).to.deep.equal([]);
    expect(sources('')).to.deep.equal([]);
    expect(namedSources([{text: 'here', href: 'javascript:alert(1)'}])).to.deep.equal([]);
  });
});
