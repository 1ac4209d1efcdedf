import {expect} from '@open-wc/testing';
import {bibtexNames} from '../../src/text/bibtex-names.js';
import {parseBibtex} from '../../src/text/bibtex-records.js';
import {parseCitationDate} from '../../src/text/citation-date.js';
import {parseCoins} from '../../src/text/coins.js';
import {latexToText} from '../../src/text/latex-text.js';
import {schemaWork} from '../../src/text/schema-work.js';

describe('a BibTeX text', () => {
  it('is read with braces, quotation marks, abbreviations and what they make together', () => {
    const source = `
      An explanation by hand, to somebody@example.org.
      @comment{nothing}
      @string{pm = "PLOS " # {Medicine}}
      @ARTICLE{zimmerman, author = "Zimmerman, C. and Kiss, L{\\'a}szl{\\'o} and others",
        Title = {{Human} trafficking \\& exploitation: {A} "global" concern},
        journal = pm, year = 2017, month = nov, volume = {14}, number = 11, pages = {1--2},
        doi = {https://doi.org/10.1371/journal.pmed.1002437}, keywords = {x}, title = {Second}
      }
      @inbook(b, title = "On {"}quotes{"}", date = {2001-05}, url = {\\url{https://a.example/b\\_c}})`;
    expect(parseBibtex(source)).to.deep.equal([
      {
        type: 'article-journal',
        title: 'Human trafficking & exploitation: A "global" concern',
        authors: [
          {family: 'Zimmerman', given: 'C.'},
          {family: 'Kiss', given: 'László'},
        ],
        container: 'PLOS Medicine',
        date: {year: 2017, month: 11},
        volume: '14',
        issue: '11',
        pages: '1–2',
        doi: '10.1371/journal.pmed.1002437',
      },
      {
        type: 'chapter',
        title: 'On "quotes"',
        date: {year: 2001, month: 5},
        url: 'https://a.example/b_c',
      },
    ]);
  });

  it('keeps what is well formed of a broken one', () => {
    expect(parseBibtex('@book{a, title = {never closed @book{b, title = {Closed}}')).to.deep.equal([
      {type: 'book', title: 'Closed'},
    ]);
    for (const source of [
      '',
      'Report of 2019',
      '@',
      '@book',
      '@book{',
      '@book{a}',
      '@book{a, title}',
      '@@{,=#"',
    ])
      expect(parseBibtex(source), source).to.deep.equal([]);
  });

  it('gives an address only when it leads to the web', () => {
    expect(parseBibtex('@misc{a, title = {A}, url = {javascript:alert(1)}, doi = {none}}')).to.deep.equal([
      {type: 'document', title: 'A'},
    ]);
  });

  it('knows reports, theses, preprints, and days of a month', () => {
    const [thesis, preprint, report] = parseBibtex(`
      @mastersthesis{a, title={A}, school={ETH}, year=1999, month=jul # "~4"}
      @misc{b, title={B}, eprint={2101.00001v2}, archivePrefix={arXiv}}
      @techreport{c, title={C}, number={7}, institution={ILO}, year={2017}, month={November}, day=3}`);
    expect(thesis).to.deep.include({type: 'thesis', genre: 'Master’s thesis', publisher: 'ETH'});
    expect(thesis!.date).to.deep.equal({year: 1999, month: 7, day: 4});
    expect(preprint).to.deep.equal({type: 'article', title: 'B', arxiv: '2101.00001v2'});
    expect(report).to.deep.include({type: 'report', number: '7', publisher: 'ILO'});
    expect(report!.date).to.deep.equal({year: 2017, month: 11, day: 3});
  });

  it('takes no name that every object has for a type', () => {
    expect(parseBibtex('@constructor{a, title = {X}}')).to.deep.equal([{type: 'document', title: 'X'}]);
    expect(parseCoins('rft.genre=constructor&rft_val_fmt=a:constructor&rft.title=X')).to.deep.equal({
      type: 'document',
      title: 'X',
    });
    expect(schemaWork({'@type': 'constructor', name: 'X'})).to.equal(undefined);
  });

  it('does not take longer than its length asks for', () => {
    // What takes a hundred times as long for ten times the length would take minutes here.
    for (const text of [
      '@book{a, title = {'.repeat(50_000),
      '@book{a, title = "{'.repeat(50_000),
      `@book{a, title = "${'{}'.repeat(300_000)}`,
      `@book{a, author = {${' '.repeat(500_000)}and${'{'.repeat(10_000)}`,
      `@book{a, title = {${'\\'.repeat(1_000_000)}}}`,
    ])
      expect(parseBibtex(text)).to.deep.equal([]);
  });

  it('reads values that hold the signs of others', () => {
    const [first, second] = parseBibtex(
      '@book{a, title = "A {"quoted"} {b}", note = {says "c" and {d}}} @book{b, title = "e } f"} @book{c, title = {g}}',
    );
    expect([first!.title, first!.note]).to.deep.equal(['A "quoted" b', 'says "c" and d']);
    expect(second!.title).to.equal('g');
  });
});

describe('the names of a BibTeX field', () => {
  it('are parted as BibTeX parts them', () => {
    expect(
      bibtexNames(
        'Ludwig van Beethoven and {World Health Organization} and de la Cruz, Ana and Plato and King, Jr., Martin',
      ),
    ).to.deep.equal([
      {family: 'van Beethoven', given: 'Ludwig'},
      {literal: 'World Health Organization'},
      {family: 'de la Cruz', given: 'Ana'},
      {family: 'Plato'},
      {family: 'King Jr.', given: 'Martin'},
    ]);
    expect(bibtexNames('Sanders, {Command and Control}')).to.deep.equal([
      {family: 'Sanders', given: 'Command and Control'},
    ]);
    expect(bibtexNames(' and ')).to.deep.equal([]);
  });
});

describe('LaTeX', () => {
  it('is read as it is printed', () => {
    const texts = {
      "{\\\"o}\\'{e}\\c{c}\\v s\\'{\\i}\\H{o}": 'öéçšíő',
      'Stra{\\ss}e, {\\O}re, \\AE sir': 'Straße, Øre, Æsir',
      "``Quoted'' -- and --- so~on": '“Quoted” – and — so on',
      '\\emph{stressed} \\textbf{bold}': 'stressed bold',
      '100\\% \\& \\$5 \\#1 a\\_b': '100% & $5 #1 a_b',
      '\\~{}home \\^{}': '~home ^',
      'a\\\\b\\,c\\-d': 'a b cd',
      'end\\': 'end',
    };
    for (const [source, text] of Object.entries(texts)) expect(latexToText(source), source).to.equal(text);
  });
});

describe('a COinS', () => {
  it('of an article is read, as Wikipedia writes it', () => {
    expect(
      parseCoins(
        'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&rft.genre=article&rft.jtitle=PLOS+Medicine&rft.atitle=Human+trafficking&rft.volume=14&rft.issue=11&rft.pages=1-4&rft.date=2017-11-22&rft_id=info%3Adoi%2F10.1371%2Fjournal.pmed.1002437&rft_id=info%3Apmid%2F29166396&rft.issn=1549-1676&rft.aulast=Zimmerman&rft.aufirst=Cathy&rft.au=Zimmerman%2C+Cathy&rft.au=Kiss%2C+Ligia&rft_id=https%3A%2F%2Fexample.org%2F1&rfr_id=info%3Asid%2Fen.wikipedia.org',
      ),
    ).to.deep.equal({
      type: 'article-journal',
      title: 'Human trafficking',
      authors: [
        {family: 'Zimmerman', given: 'Cathy'},
        {family: 'Kiss', given: 'Ligia'},
      ],
      container: 'PLOS Medicine',
      date: {year: 2017, month: 11, day: 22},
      volume: '14',
      issue: '11',
      pages: '1-4',
      doi: '10.1371/journal.pmed.1002437',
      pmid: '29166396',
      issn: '1549-1676',
      url: 'https://example.org/1',
    });
  });

  it('of a book and of a part of one', () => {
    const book =
      'rft_val_fmt=info:ofi/fmt:kev:mtx:book&rft.btitle=A+book&rft.pub=Press&rft.place=Bern&rft.date=2005';
    expect(parseCoins(`${book}&rft.genre=book&rft.au=Max+Mustermann`)).to.deep.equal({
      type: 'book',
      title: 'A book',
      authors: [{literal: 'Max Mustermann'}],
      publisher: 'Press',
      place: 'Bern',
      date: {year: 2005},
    });
    expect(
      parseCoins(`${book}&rft.genre=bookitem&rft.atitle=A+chapter&rft.spage=3&rft.epage=9`),
    ).to.deep.include({
      type: 'chapter',
      title: 'A chapter',
      container: 'A book',
      pages: '3–9',
    });
  });

  it('that says nothing is nothing', () => {
    for (const context of ['', 'ctx_ver=Z39.88-2004', '%', 'rft.atitle=%20', '&&&===', 'constructor=1'])
      expect(parseCoins(context), context).to.equal(undefined);
  });
});

describe('a work of schema.org', () => {
  it('takes volume, issue and journal from what it is part of', () => {
    expect(
      schemaWork({
        '@type': 'ScholarlyArticle',
        '@id': 'https://doi.org/10.1371/journal.pmed.1002437',
        name: 'Human trafficking',
        author: [
          {'@type': 'Person', givenName: 'Cathy', familyName: 'Zimmerman'},
          {'@type': 'Organization', name: 'LSHTM'},
          'Ligia Kiss',
        ],
        datePublished: '2017-11-22T09:00:00Z',
        pageStart: 1,
        pageEnd: 4,
        isPartOf: {
          '@type': 'PublicationIssue',
          issueNumber: '11',
          isPartOf: {
            '@type': ['PublicationVolume'],
            volumeNumber: 14,
            isPartOf: {'@type': 'Periodical', name: 'PLOS Medicine', issn: '1549-1676'},
          },
        },
        publisher: {'@type': 'Organization', name: 'PLOS'},
      }),
    ).to.deep.equal({
      type: 'article-journal',
      title: 'Human trafficking',
      authors: [{family: 'Zimmerman', given: 'Cathy'}, {literal: 'LSHTM'}, {literal: 'Ligia Kiss'}],
      container: 'PLOS Medicine',
      publisher: 'PLOS',
      date: {year: 2017, month: 11, day: 22},
      volume: '14',
      issue: '11',
      pages: '1–4',
      doi: '10.1371/journal.pmed.1002437',
      issn: '1549-1676',
    });
  });

  it('finds its identifiers where they say what they are', () => {
    const book = {
      '@type': 'https://schema.org/Book',
      name: 'A',
      identifier: [{'@type': 'PropertyValue', propertyID: 'doi', value: '10.1000/182'}, 'pmid: 7'],
      isbn: '978-0-306-40615-7',
      url: 'javascript:alert(1)',
    };
    expect(schemaWork(book)).to.deep.equal({
      type: 'book',
      title: 'A',
      doi: '10.1000/182',
      pmid: '7',
      isbn: '978-0-306-40615-7',
    });
  });

  it('is none when it is something else, or anything', () => {
    for (const value of [
      null,
      undefined,
      1,
      'Book',
      [],
      {},
      {'@type': 'Person', name: 'A'},
      {'@type': 'Book'},
    ])
      expect(schemaWork(value)).to.equal(undefined);
    const loop: Record<string, unknown> = {'@type': 'Book', name: 'A'};
    loop.isPartOf = loop;
    expect(schemaWork(loop)!.title).to.equal('A');
  });
});

describe('the date of a citation', () => {
  it('is what the figures say, or nothing', () => {
    expect(parseCitationDate('2017')).to.deep.equal({year: 2017});
    expect(parseCitationDate('2017-12-31')).to.deep.equal({year: 2017, month: 12, day: 31});
    expect(parseCitationDate('2017/11')).to.deep.equal({year: 2017, month: 11});
    expect(parseCitationDate('2017-11-22T10:00')).to.deep.equal({year: 2017, month: 11, day: 22});
    for (const text of [
      '',
      'forthcoming',
      '2017-13',
      '2017-11-32',
      '2017-2018',
      '17',
      '2017-00',
      '1999, 2000',
    ])
      expect(parseCitationDate(text), text).to.equal(undefined);
  });
});
