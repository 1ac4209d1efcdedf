import {expect} from '@open-wc/testing';
import {asBibtex} from '../../src/text/bibtex.js';
import {citationKeys, type CitationRecord} from '../../src/text/citation-record.js';
import {asCslJson} from '../../src/text/csl-json.js';
import {asRis} from '../../src/text/ris.js';

const article: CitationRecord = {
  type: 'article-journal',
  title: 'Human trafficking & DNA: a global_health concern',
  authors: [
    {family: 'Zimmerman', given: 'Cathy'},
    {family: 'van der Berg', given: 'Jan'},
    {literal: 'Smith and Sons, Ltd.'},
  ],
  container: 'PLOS Medicine',
  date: {year: 2017, month: 11, day: 22},
  volume: '14',
  issue: '11',
  pages: '12–18',
  doi: '10.1371/journal.pmed.1002437',
  issn: '1549-1676',
};

const report: CitationRecord = {
  type: 'report',
  title: '100% of {it}',
  authors: [{literal: 'Polaris'}],
  publisher: 'Polaris',
  place: 'Washington',
  number: '7',
  genre: 'Statistics',
  date: {year: 2019},
  accessed: {year: 2020, month: 1, day: 5},
  url: 'https://polarisproject.org/a%20{b}',
};

describe('citations as BibTeX', () => {
  it('have the fields of the standard styles', () => {
    expect(asBibtex([article])).to.equal(
      [
        '@article{zimmerman2017human,',
        '  author = {Zimmerman, Cathy and van der Berg, Jan and {Smith and Sons, Ltd.}},',
        '  title = {Human trafficking \\& {DNA:} a global\\_health concern},',
        '  journal = {PLOS Medicine},',
        '  year = {2017},',
        '  month = nov,',
        '  day = {22},',
        '  volume = {14},',
        '  number = {11},',
        '  pages = {12--18},',
        '  doi = {10.1371/journal.pmed.1002437},',
        '  issn = {1549-1676},',
        '}',
      ].join('\n'),
    );
  });

  it('have the fields of a report, and no brace that is not closed', () => {
    expect(asBibtex([report])).to.equal(
      [
        '@techreport{polaris2019100ofit,',
        '  author = {{Polaris}},',
        '  title = {100\\% of \\textbraceleft{}it\\textbraceright{}},',
        '  year = {2019},',
        '  institution = {Polaris},',
        '  address = {Washington},',
        '  type = {Statistics},',
        '  number = {7},',
        '  url = {https://polarisproject.org/a%20%7Bb%7D},',
        '  urldate = {2020-01-05},',
        '}',
      ].join('\n'),
    );
  });

  it('are a thesis of its school, a chapter of its book, and else something', () => {
    const types = (['thesis', 'chapter', 'paper-conference', 'webpage', 'document'] as const).map((type) =>
      /^@(\w+)\{/.exec(asBibtex([{type, title: 'A'}])),
    );
    expect(types.map((match) => match?.[1])).to.deep.equal([
      'phdthesis',
      'incollection',
      'inproceedings',
      'misc',
      'misc',
    ]);
    expect(asBibtex([{type: 'thesis', genre: 'Master’s thesis', publisher: 'ETH'}])).to.contain(
      '@mastersthesis{source,\n  school = {ETH},',
    );
    expect(asBibtex([{type: 'chapter', container: 'A book'}])).to.contain('booktitle = {A book}');
    expect(asBibtex([{type: 'webpage', container: 'A site'}])).to.contain('howpublished = {A site}');
  });

  it('are a preprint with its identifier', () => {
    const text = asBibtex([{type: 'article', arxiv: '2101.00001', note: 'Said.'}]);
    expect(text).to.contain('  eprint = {2101.00001},\n  archiveprefix = {arXiv},');
    expect(text).to.contain('  url = {https://arxiv.org/abs/2101.00001},');
  });
});

describe('the keys of citations', () => {
  it('are of plain letters, and each its own', () => {
    const who = {
      type: 'book',
      authors: [{family: 'Müller-Ščepán', given: 'Ö.'}],
      date: {year: 1999},
    } as const;
    expect(
      citationKeys([who, who, {type: 'document', doi: '10.1000/182'}, {type: 'book', title: '四'}]),
    ).to.deep.equal(['mullerscepan1999', 'mullerscepan1999-2', 'source101000182', 'source']);
  });
});

describe('citations as RIS', () => {
  it('have a tag a line, from the type to the end', () => {
    expect(asRis([article])).to.equal(
      [
        'TY  - JOUR',
        'AU  - Zimmerman, Cathy',
        'AU  - van der Berg, Jan',
        'AU  - Smith and Sons, Ltd.',
        'TI  - Human trafficking & DNA: a global_health concern',
        'T2  - PLOS Medicine',
        'PY  - 2017',
        'DA  - 2017/11/22',
        'VL  - 14',
        'IS  - 11',
        'SP  - 12',
        'EP  - 18',
        'SN  - 1549-1676',
        'DO  - 10.1371/journal.pmed.1002437',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('let no value begin a line, and no asterisk into a name', () => {
    const text = asRis([
      {
        type: 'book',
        title: 'A\r\nER  - \u2028AU  - Nobody\u0085',
        authors: [{literal: '*Star*'}],
        pages: 'e1-4, 7',
      },
    ]);
    expect(text.split('\r\n')).to.deep.equal([
      'TY  - BOOK',
      'AU  - Star',
      'TI  - A ER - AU - Nobody',
      'SP  - e1-4, 7',
      'ER  - ',
      '',
    ]);
  });

  it('are one reference after the other', () => {
    expect(asRis([report, {type: 'document', pmid: '12'}]).match(/^TY.*$/gm)).to.deep.equal([
      'TY  - RPRT',
      'TY  - GEN',
    ]);
  });
});

describe('citations as CSL-JSON', () => {
  it('are items with the names of CSL', () => {
    expect(JSON.parse(asCslJson([article, report]))).to.deep.equal([
      {
        id: 'zimmerman2017human',
        type: 'article-journal',
        title: 'Human trafficking & DNA: a global_health concern',
        author: [
          {family: 'Zimmerman', given: 'Cathy'},
          {family: 'van der Berg', given: 'Jan'},
          {literal: 'Smith and Sons, Ltd.'},
        ],
        'container-title': 'PLOS Medicine',
        issued: {'date-parts': [[2017, 11, 22]]},
        volume: '14',
        issue: '11',
        page: '12–18',
        DOI: '10.1371/journal.pmed.1002437',
        ISSN: '1549-1676',
      },
      {
        id: 'polaris2019100ofit',
        type: 'report',
        title: '100% of {it}',
        author: [{literal: 'Polaris'}],
        publisher: 'Polaris',
        'publisher-place': 'Washington',
        issued: {'date-parts': [[2019]]},
        accessed: {'date-parts': [[2020, 1, 5]]},
        number: '7',
        genre: 'Statistics',
        URL: 'https://polarisproject.org/a%20{b}',
      },
    ]);
  });
});
