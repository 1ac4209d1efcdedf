import {expect} from '@open-wc/testing';
import {en} from '../../src/locales/en.js';
import {archiveDate} from '../../src/text/archive-date.js';
import {recordAsText, sourceRecord} from '../../src/text/source-citation.js';
import {type SourceTerms, sourceTerms} from '../../src/text/source-terms.js';

const none = {license: '', licenseUrl: '', republish: '', archivedUrl: '', archived: ''};

const linesOf = (terms: Partial<SourceTerms>, language = 'en') =>
  sourceTerms({...none, ...terms}, (key) => en[key], language).map(
    ({before, text, href, after}) => `${before}[${text}](${href})${after}`,
  );

describe('the terms of a source', () => {
  for (const [terms, ...lines] of [
    [{}],
    [{license: 'CC BY 4.0'}, 'Licence: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)'],
    [
      {licenseUrl: 'https://creativecommons.org/licenses/by-nd/4.0/', republish: 'source'},
      'Republished under [CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/)',
    ],
    [
      {license: 'Our terms', licenseUrl: '/terms/', republish: 'article'},
      'You may republish this article under [Our terms](/terms/)',
    ],
    [{license: 'All rights reserved'}, 'Licence: [All rights reserved]()'],
    [{license: 'A', republish: 'constructor'}, 'Licence: [A]()'],
    [{republish: 'article'}],
    [{archived: '2019-08-01'}],
    [{archivedUrl: 'https://perma.cc/AB-12'}, '[Archived copy](https://perma.cc/AB-12)'],
    [
      {archivedUrl: 'https://perma.cc/AB-12', archived: '2019-08-01'},
      '[Archived copy of August 1, 2019](https://perma.cc/AB-12)',
    ],
    [
      {archivedUrl: 'https://perma.cc/AB-12', archived: 'last $& spring'},
      '[Archived copy of last $& spring](https://perma.cc/AB-12)',
    ],
    [
      {archivedUrl: 'https://web.archive.org/web/20190801120000/https://ktla.com/'},
      '[Archived copy of August 1, 2019](https://web.archive.org/web/20190801120000/https://ktla.com/)',
    ],
  ] as const) {
    it(`of ${JSON.stringify(terms)} are ${lines.length > 0 ? lines.join(' · ') : 'nothing'}`, () => {
      expect(linesOf(terms)).to.deep.equal(lines);
    });
  }

  it('are spelled as Americans spell them', () => {
    expect(linesOf({license: 'Licence: A'}, 'en-US')).to.deep.equal(['License: [Licence: A]()']);
  });
});

describe('the day of a copy in an archive', () => {
  for (const [address, day] of [
    ['https://web.archive.org/web/20190801120000/https://ktla.com/', '2019-08-01'],
    ['https://web.archive.org/web/20190801120000id_/https://ktla.com/', '2019-08-01'],
    ['https://archive.example/20190801120000/https://ktla.com/', '2019-08-01'],
    ['https://web.archive.org/web/2019/https://ktla.com/', ''],
    ['https://example.org/20190801/news/', ''],
    ['https://perma.cc/AB-12', ''],
    ['', ''],
  ] as const)
    it(`is ${day || 'not known'} for ${address || 'nothing'}`, () => {
      expect(archiveDate(address)).to.equal(day);
    });
});

describe('the citation of a source', () => {
  const source = {
    isData: false,
    title: 'What ninety-three agencies counted',
    words: 'Read more',
    reporters: 'Ann Lee; Bo Chen;',
    publisher: 'The Herald',
    published: '2019-01-29',
    accessed: '2019-07-30',
    url: 'https://example.org/a',
  };

  it('has what is said of it, and parts nobody’s name', () => {
    expect(sourceRecord(source)).to.deep.equal({
      type: 'webpage',
      title: 'What ninety-three agencies counted',
      authors: [{literal: 'Ann Lee'}, {literal: 'Bo Chen'}],
      publisher: 'The Herald',
      date: {year: 2019, month: 1, day: 29},
      accessed: {year: 2019, month: 7, day: 30},
      url: 'https://example.org/a',
    });
  });

  it('takes the words of a link for no title, an address that is none for nothing, and no date for a date', () => {
    const record = sourceRecord({
      ...source,
      isData: true,
      title: '',
      url: 'javascript:alert(1)',
      published: 'in spring',
      accessed: '',
      reporters: ' ; ',
    });
    expect(record).to.deep.equal({type: 'dataset', publisher: 'The Herald', note: 'Read more'});
  });

  for (const [change, text] of [
    [
      {},
      'Ann Lee and Bo Chen. What ninety-three agencies counted. The Herald, January 29, 2019. https://example.org/a',
    ],
    [
      {title: 'Who counts?', reporters: '', published: '2019-01'},
      'Who counts? The Herald, 2019-01. https://example.org/a',
    ],
    [{title: '', reporters: '', publisher: '', published: ''}, 'Read more. https://example.org/a'],
    [{title: 'A “quoted end.”', reporters: '', url: ''}, 'A “quoted end.” The Herald, January 29, 2019.'],
  ] as const)
    it(`is written as “${text}”`, () => {
      expect(recordAsText(sourceRecord({...source, ...change}), 'en')).to.equal(text);
    });

  it('says when it was looked at, and where a DOI leads', () => {
    expect(
      recordAsText({type: 'dataset', title: 'Counts', doi: '10.1000/182'}, 'en', 'accessed today'),
    ).to.equal('Counts. https://doi.org/10.1000/182 (accessed today)');
  });
});
