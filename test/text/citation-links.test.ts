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

  it('ends an address at the punctuation of scripts without spaces, and before that of others', () => {
    expect(
      linksOf('网址：https://example.org/中文，见（https://例え.jp/佐々木）。《www.example.org》').map(
        ([shown]) => shown,
      ),
    ).to.deep.equal(['https://example.org/中文', 'https://例え.jp/佐々木', 'www.example.org']);
    for (const mark of ['。', '、', '」', '）', '！', '？', '،', '؟', '।', '…', '›', '—', '([', '.)”'])
      expect(linksOf(`https://example.org/a${mark}`)[0]![0], mark).to.equal('https://example.org/a');
    for (const end of ['/', '-', '_', '=', '(b)', '[]', 'ü'])
      expect(linksOf(`https://example.org/a${end}.`)[0]![0], end).to.equal(`https://example.org/a${end}`);
  });

  it('takes hosts, ports and what follows them in every form', () => {
    for (const address of [
      'http://[2001:db8::1]:8080/a',
      'https://user@example.org:8443/a;b=1?c[]=2&d=é#e(f)',
      'https://xn--r8jz45g.jp/%E4%BE%8B',
    ])
      expect(linksOf(`(${address})`)).to.deep.equal([[address, address]]);
    // No address of this site, whatever is left.
    expect(linksOf('www.)')).to.deep.equal([['www', 'https://www']]);
  });

  it('leads to an address without the places where its line may break', () => {
    const text = 'https://\u200bexample.org/\u200ba\xadb';
    expect(linksOf(text)).to.deep.equal([[text, 'https://example.org/ab']]);
  });

  it('looks once at each of any number of closing brackets', () => {
    const [link] = citationSegments(`https://example.org/${')'.repeat(500_000)}`);
    expect(link!.text).to.equal('https://example.org/');
  });

  it('finds DOIs with angle brackets, as journals of the last century have them', () => {
    for (const doi of [
      '10.1175/1520-0477(1996)077<0437:TNYRP>2.0.CO;2',
      '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
    ])
      expect(linksOf(`See <${doi}>, <b>`)).to.deep.equal([[doi, `https://doi.org/${doi}`]]);
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

  it('finds versions and archives of arXiv', () => {
    expect(linksOf('arXiv:2101.00001v2, arXiv: hep-th/9901001v3; arXiv:math.GT/0309136.')).to.deep.equal([
      ['arXiv:2101.00001v2', 'https://arxiv.org/abs/2101.00001v2'],
      ['arXiv: hep-th/9901001v3', 'https://arxiv.org/abs/hep-th/9901001v3'],
      ['arXiv:math.GT/0309136', 'https://arxiv.org/abs/math.GT/0309136'],
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
