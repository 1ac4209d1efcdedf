import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {storyNameFromExport, toId} from 'storybook/internal/csf';

const files = (await readdir('stories')).filter((name) => name.endsWith('.stories.ts'));
const sources = new Map(
  await Promise.all(
    files.map(async (name) => /** @type {const} */ ([name, await readFile(`stories/${name}`, 'utf8')])),
  ),
);

const stories = new Set(
  [...sources.values()].flatMap((source) => {
    const title = /\btitle: '(.+?)'/.exec(source)?.[1] ?? '';
    const names = [...source.matchAll(/^export const (\w+): Story\b/gm)];
    return names.map(([, name = '']) => toId(title, storyNameFromExport(name)));
  }),
);

for (const [name, source] of sources) {
  if (!name.endsWith('-comparison.stories.ts')) continue;
  const [, rows = ''] = /ComparedRow\[\] = \[\n(.+?)\n\];\n/s.exec(source) ?? [];
  const answers = [...rows.matchAll(/'(yes|in part|no)',\s*(?:'([^']*)'|"([^"]*)")/g)].filter(
    // The first answer of a row is ours, and is followed by what proves it.
    ([, , proof = '']) => !/^(yes|in part|no)$/.test(proof),
  );

  test(`${name}: each “yes” of ours is proved`, () => {
    assert.ok(answers.length > 5, 'no rows were found');
    for (const [row, answer, proof = ''] of answers) {
      if (answer !== 'yes') continue;
      assert.ok(proof.startsWith('test/') ? existsSync(proof) : stories.has(proof), row);
    }
  });
}

test('the pages of documentation lead to pages and stories that there are', async () => {
  const titles = [...sources.values()].map((source) => /\btitle: '(.+?)'/.exec(source)?.[1] ?? '');
  const pages = (await readdir('stories/foundations')).filter((name) => name.endsWith('.mdx'));
  const texts = await Promise.all(pages.map((name) => readFile(`stories/foundations/${name}`, 'utf8')));
  titles.push(...texts.map((text) => /<Meta title="(.+?)"/.exec(text)?.[1] ?? ''));
  const documented = new Set(titles.map((title) => toId(title, 'docs')));
  const links = texts.flatMap((text) => [...text.matchAll(/\?path=\/(docs|story)\/([\w-]+)/g)]);
  assert.ok(links.length > 10, 'no links were found');
  for (const [link, kind, id = ''] of links)
    assert.ok((kind === 'docs' ? documented : stories).has(id), link);
});
