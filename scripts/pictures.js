/**
 * Takes pictures of the built Storybook: of every story, in light and in dark, as `pictures/<theme>/<story>.png`, which
 * git ignores, and of each element the one that the README shows, as `docs/pictures/<element>.png`.
 *
 * `node scripts/pictures.js [folder]`; the folder is `storybook-static` by default. The same story in the same browser
 * with the same fonts gives the same picture.
 */
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {toIndexedPng} from './pictures/indexed-png.js';
import {takePicture} from './pictures/take-picture.js';
import {storiesIn} from './stories/conditions.js';
import {openStorybook} from './stories/storybook.js';

/**
 * Stories that show an element better than its first one.
 *
 * @type {Record<string, string>}
 */
const chosen = {
  footnote: 'open',
  contents: 'own-list',
  context: 'gives-a-date',
  'reading-progress': 'halfway',
  'skip-link': 'with-focus',
  term: 'opened',
};

const storybook = await openStorybook({
  folder: process.argv[2] ?? 'storybook-static',
  width: 480,
  scale: 2,
  flags: ['--hide-scrollbars', '--font-render-hinting=none'],
});
const forReadme = storiesOfElements(storybook.stories.map(({id}) => id));
await rm('pictures', {recursive: true, force: true});
await mkdir('docs/pictures', {recursive: true});
let count = 0;
/** @type {string[]} */
const problems = [];
await Promise.all(
  ['light', 'dark'].map(async (theme) => {
    await mkdir(`pictures/${theme}`, {recursive: true});
    const page = await storybook.openPage(theme);
    for (const entry of storiesIn(theme, storybook.stories)) {
      problems.push(...(await page.show(entry)).map((problem) => `✖ ${entry.id} (${theme}): ${problem}`));
      const picture = toIndexedPng(await takePicture(page));
      await writeFile(`pictures/${theme}/${entry.id}.png`, picture);
      count++;
      const element = forReadme.get(entry.id);
      if (theme === 'light' && element) await writeFile(`docs/pictures/${element}.png`, picture);
    }
  }),
);
await storybook.close();
for (const problem of problems) console.log(problem);
console.log(`${count} pictures in pictures, ${forReadme.size} of them in docs/pictures`);
process.exitCode = problems.length > 0 ? 1 : 0;

/**
 * The story of each element that stands for it.
 *
 * @param {string[]} ids
 * @returns {Map<string, string>} The element by the id of its story.
 */
function storiesOfElements(ids) {
  /** @type {Map<string, string>} */
  const stories = new Map();
  for (const id of ids) {
    const [, element, story] = /^elements-(.+)--(.+)$/.exec(id) ?? [];
    if (!element) continue;
    if (chosen[element] === story || (!chosen[element] && !stories.has(element))) stories.set(element, id);
  }
  return new Map([...stories].map(([element, id]) => [id, element]));
}
