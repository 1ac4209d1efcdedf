import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {asBibtex} from '../../src/text/bibtex.js';
import {parseBibtex} from '../../src/text/bibtex-records.js';
import {type CitationName, type CitationRecord, compact, oneLine} from '../../src/text/citation-record.js';
import {parseCoins} from '../../src/text/coins.js';
import {asCslJson} from '../../src/text/csl-json.js';
import {latexEscape, latexToText} from '../../src/text/latex-text.js';
import {asRis} from '../../src/text/ris.js';
import {schemaWork} from '../../src/text/schema-work.js';
import {holds} from '../helpers/properties.js';

/** Texts with everything that a format could take for its own. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\\',
        '{',
        '}',
        '%',
        '&',
        '$',
        '#',
        '_',
        '~',
        '^',
        '"',
        '--',
        '``',
        "''",
        '@book{',
        ' and ',
        ',',
      ),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\u2028',
        '\u0085',
        '\t',
        '\\}',
        '\nER  - \n',
        '\r\nAU  - ',
        '*',
        'and',
        'DNA',
        '\\"o',
      ),
      fc.string({unit: 'grapheme', maxLength: 6}),
      fc.string({unit: 'binary', maxLength: 4}),
    ),
    {maxLength: 8},
  )
  .map((pieces) => pieces.join(''));

const words = text.filter((value) => oneLine(value) !== '');

const person: fc.Arbitrary<CitationName> = fc.oneof(
  fc.record({family: words, given: words}),
  fc.record({literal: words}),
);

const record: fc.Arbitrary<CitationRecord> = fc.record({
  type: fc.constantFrom('article-journal', 'book', 'chapter', 'report', 'webpage', 'document'),
  title: words,
  authors: fc.array(person, {maxLength: 3}),
  container: text,
  publisher: text,
  pages: text,
  doi: text,
  url: text,
  note: text,
  date: fc.record({year: fc.integer({min: 1000, max: 2100}), month: fc.integer({min: 1, max: 12})}),
});

const oneLined = (name: CitationName) =>
  Object.fromEntries(Object.entries(name).map(([key, value]) => [key, oneLine(value as string)]));

describe('any text', () => {
  holds(
    'is in LaTeX what it was, with every brace closed',
    fc.property(text, (value) => {
      const source = latexEscape(value);
      expect(latexToText(source)).to.equal(oneLine(value));
      expect(depths(source)).to.deep.equal({least: 0, last: 0});
    }),
  );
});

describe('any citation', () => {
  holds(
    'is one entry of BibTeX, whatever its values say',
    fc.property(fc.array(record, {minLength: 1, maxLength: 3}), (records) => {
      const source = asBibtex(records);
      expect(depths(source)).to.deep.equal({least: 0, last: 0});
      const read = parseBibtex(source);
      expect(read.length).to.equal(records.length);
      read.forEach(({title, authors, note, date}, index) => {
        const written = records[index]!;
        expect(title).to.equal(oneLine(written.title!));
        expect(note ?? '').to.equal(oneLine(written.note!));
        expect(date).to.deep.equal(written.date);
        expect(authors ?? []).to.deep.equal(written.authors!.map(oneLined));
      });
    }),
  );

  holds(
    'is one reference of RIS, with a tag on every line',
    fc.property(fc.array(record, {minLength: 1, maxLength: 3}), (records) => {
      // Every sign that some reader takes for the end of a line.
      const lines = asRis(records).split(/\r\n|[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/);
      expect(lines.pop()).to.equal('');
      for (const line of lines) expect(line).to.match(/^[A-Z][A-Z0-9] {2}- /);
      expect(lines.filter((line) => line.startsWith('TY')).length).to.equal(records.length);
      expect(lines.filter((line) => line.startsWith('ER')).length).to.equal(records.length);
      expect(lines.filter((line) => line.startsWith('AU')).length).to.be.at.most(
        records.flatMap(({authors}) => authors).length,
      );
    }),
  );

  holds(
    'is an item of CSL-JSON, with an id of its own',
    fc.property(fc.array(record, {minLength: 1, maxLength: 3}), (records) => {
      const items = JSON.parse(asCslJson(records)) as {id: string; title: string}[];
      expect(new Set(items.map(({id}) => id)).size).to.equal(records.length);
      expect(items.map(({title}) => title)).to.deep.equal(records.map(({title}) => title));
      for (const {id} of items) expect(id).to.match(/^[a-z][a-z0-9-]*$/);
    }),
  );
});

describe('anything', () => {
  holds(
    'can stand where BibTeX, COinS or structured data is expected',
    fc.property(text, fc.anything(), (value, object) => {
      parseBibtex(`@book{a, title = ${value}}`);
      for (const read of [parseCoins(value), parseCoins(`rft.title=${value}`), schemaWork(object)])
        if (read) expect(read).to.deep.equal(compact(read));
      schemaWork({'@type': 'Book', name: object, author: object, isPartOf: object, url: object});
    }),
  );
});

/** How deep the braces of a text go, counted as BibTeX counts them. */
function depths(source: string): {least: number; last: number} {
  let [least, last] = [0, 0];
  for (const sign of source.match(/[{}]/g) ?? []) {
    last += sign === '{' ? 1 : -1;
    least = Math.min(least, last);
  }
  return {least, last};
}
