import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

/** @typedef {{pairs: unknown[], nestedPairs?: unknown[], citationPairs?: unknown[]}} Expected */

test('the table of generators in the documentation is that of the pages', () => {
  /** @type {Record<string, {generator: string, expected: Expected}>} */
  const pages = JSON.parse(readFileSync('test/markup/manifest.json', 'utf8'));
  /** @type {Map<string, {pages: number, notes: number}>} */
  const rows = new Map();
  for (const {generator, expected} of Object.values(pages)) {
    const {pairs, nestedPairs = [], citationPairs = []} = expected;
    const notes = pairs.length + nestedPairs.length + citationPairs.length;
    const name = notes > 0 ? generator : 'pages without footnotes that look as if they had some';
    const row = rows.get(name) ?? {pages: 0, notes: 0};
    rows.set(name, {pages: row.pages + 1, notes: row.notes + notes});
  }
  const table = [...rows].map(([name, {pages, notes}]) => `| ${name} | ${pages} | ${notes}/${notes} |`);
  const document = readFileSync('docs/generators.md', 'utf8');
  const [, written] = document.split('| generator | pages | notes found / expected |\n| --- | --- | --- |\n');
  assert.equal(written?.split('\n\n')[0], table.join('\n'));
});
