/**
 * Compares every story of the built Storybook, in light and in dark, with its picture in `test/visual/pictures`, and
 * fails where they differ by a moved row of pixels or more. The text is set in a font of bars that is made for it, so
 * that the fonts of the machine do not matter. The last line is `N passed, N failed`; what differs is in
 * `pictures/differences`.
 *
 * `node scripts/test-visual.js [--update] [folder]`: `--update` takes the present pictures as the right ones.
 */
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {comparePictures} from './pictures/compare.js';
import {toIndexedPng} from './pictures/indexed-png.js';
import {takePicture} from './pictures/take-picture.js';
import {useTestFont} from './pictures/use-test-font.js';
import {storiesIn} from './stories/conditions.js';
import {openStorybook} from './stories/storybook.js';

const {values, positionals} = parseArgs({allowPositionals: true, options: {update: {type: 'boolean'}}});
const right = 'test/visual/pictures';
const differences = 'pictures/differences';

const storybook = await openStorybook({
  folder: positionals[0] ?? 'storybook-static',
  width: 480,
  flags: [
    '--hide-scrollbars',
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
  ],
});
await mkdir(right, {recursive: true});
await rm(differences, {recursive: true, force: true});
await mkdir(differences, {recursive: true});
const old = new Set(await readdir(right));
let passed = 0;
/** @type {string[]} */
const reports = [];
await Promise.all(
  ['light', 'dark'].map(async (theme) => {
    const page = await storybook.openPage(theme);
    for (const entry of storiesIn(theme, storybook.stories)) {
      const name = `${entry.id}.${theme}.png`;
      const problems = await page.show(entry);
      await useTestFont(page.page);
      const picture = toIndexedPng(await takePicture(page));
      if (values.update) await update(name, picture);
      else problems.push(...(await compare(name, picture)));
      old.delete(name);
      if (problems.length === 0) passed++;
      for (const problem of problems) reports.push(`✖ ${name}: ${problem}`);
    }
  }),
);
await storybook.close();
for (const name of old) {
  if (values.update) await rm(`${right}/${name}`);
  else reports.push(`✖ ${name}: there is no such story any more`);
}
for (const report of reports) console.log(report);
if (reports.length > 0)
  console.log('npm run test:visual -- --update takes the present pictures as the right ones.');
console.log(`${passed} passed, ${reports.length} failed`);
process.exitCode = reports.length > 0 ? 1 : 0;

/**
 * A picture that looks the same stays as it is, so that a change shows what has changed.
 *
 * @param {string} name
 * @param {Buffer} picture
 */
async function update(name, picture) {
  const before = await readFile(`${right}/${name}`).catch(() => undefined);
  if (!before || comparePictures(before, picture)) await writeFile(`${right}/${name}`, picture);
}

/** @param {string} name @param {Buffer} picture @returns {Promise<string[]>} */
async function compare(name, picture) {
  const before = await readFile(`${right}/${name}`).catch(() => undefined);
  if (!before) return ['it has no picture to compare with'];
  const found = before.equals(picture) ? undefined : comparePictures(before, picture);
  if (!found) return [];
  await writeFile(`${differences}/${name}`, picture);
  if (found.difference)
    await writeFile(`${differences}/${name.replace('.png', '.difference.png')}`, found.difference);
  return [found.problem];
}
