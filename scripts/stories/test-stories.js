import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {compareTrees, readTrees, treeOf, writeTrees} from './trees.js';
import {storiesIn, storyName} from './conditions.js';
import {controlledStories, examineControls} from './examine-controls.js';
import {openStorybook} from './storybook.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A story is a part of a page, without the landmarks, the title and the headings that a page has.
const rulesOfPages = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'document-title',
  'heading-order',
];

/** What axe cannot judge in other colours than the page's, where the browser chooses them. */
const rulesOfColors = ['color-contrast'];

/**
 * Tests every story in light and in dark, each in a page of its own, and every page of documentation.
 *
 * @param {object} [options]
 * @param {string} [options.folder] The built Storybook.
 * @param {boolean} [options.update] Whether the accessibility trees of the documentation are written anew.
 * @returns {Promise<{passed: number, failed: number, output: string}>}
 */
export async function testStories({folder = 'storybook-static', update = false} = {}) {
  const storybook = await openStorybook({folder});
  const {stories, documentation} = storybook;
  /** @type {string[]} */
  const reports = [];
  const counts = {passed: 0, failed: 0};
  if (stories.length === 0) {
    counts.failed++;
    reports.push('There were no stories.');
  }
  const docs = [...documentation];
  const trees = readTrees();
  for (const id of Object.keys(trees).filter((id) => !stories.some((story) => story.id === id)))
    report({id}, 'light', ['stories/trees.json names it, but there is no such story']);
  try {
    await Promise.all(
      ['light', 'dark'].map(async (theme) => {
        const page = await storybook.openPage(theme);
        for (const entry of storiesIn(theme, stories)) {
          const problems = await examine(page, entry);
          const documented = theme === 'light' && trees[entry.id];
          if (documented) {
            const tree = await treeOf(page);
            if (update) trees[entry.id] = tree;
            else problems.push(...compareTrees(documented, tree));
          }
          if (controlledStories[entry.id]) problems.push(...(await examineControls(page, entry)));
          report(entry, theme, problems);
        }
        // Whoever is ready first takes the next one.
        for (let entry = docs.shift(); entry; entry = docs.shift())
          report(entry, theme, await examine(page, entry));
        const documented = documentation.find(({id}) => id === 'elements-pull-quote--docs');
        if (documented) report(documented, theme, await examineBrand(page, documented));
      }),
    );
  } finally {
    await storybook.close();
  }
  if (update) writeTrees(trees);
  return {...counts, output: reports.join('\n')};

  /** @param {{id: string}} entry @param {string} theme @param {string[]} problems */
  function report({id}, theme, problems) {
    if (problems.length === 0) counts.passed++;
    else counts.failed++;
    for (const problem of problems) reports.push(`✖ ${id} (${theme}): ${problem}`);
  }
}

/**
 * A story that is right to show nothing has the tag `shows-nothing`; one about something wider than the window, `wide`.
 *
 * @param {import('./story-page.js').StoryPage} storyPage
 * @param {import('./conditions.js').Entry} entry
 * @returns {Promise<string[]>} What is wrong with it.
 */
async function examine(storyPage, entry) {
  const {page} = storyPage;
  const tags = entry.tags ?? [];
  const problems = await storyPage.show(entry);
  if (problems.length > 0) return problems;
  const isStory = entry.type === 'story';
  const root = isStory ? '#storybook-root .page' : '#storybook-docs .sbdocs-content';
  if (!isStory) await page.waitForSelector(root);
  const shown = await page.evaluate(measure, root);
  if (shown.isEmpty && !tags.includes('shows-nothing')) problems.push('shows nothing');
  if (isStory) {
    if (shown.overflow > 1 && !tags.includes('wide')) problems.push(`is ${shown.overflow} pixels too wide`);
    problems.push(...(await violations(page, storyName(entry) === 'forced-colors')));
  }
  return problems;
}

/**
 * Whether a theme of the toolbar dresses the stories on a page of documentation, and not the page around them.
 *
 * @param {import('./story-page.js').StoryPage} storyPage @param {import('./conditions.js').Entry} entry
 * @returns {Promise<string[]>} What is wrong.
 */
async function examineBrand(storyPage, entry) {
  const {page} = storyPage;
  const problems = await storyPage.show(entry);
  await page.waitForSelector('#storybook-docs .page.sheet');
  await page.evaluate(() => {
    const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
    channel.emit('updateGlobals', {globals: {brand: 'newspaper'}});
  });
  const isDressed = await page
    .waitForFunction(
      () => {
        const story = document.querySelector('#storybook-docs .page');
        const [inside, around] = [story ?? document.body, document.body].map((element) =>
          getComputedStyle(element).getPropertyValue('--article-radius'),
        );
        return inside === '0' && around === '';
      },
      {timeout: 5000},
    )
    .catch(() => undefined);
  if (!isDressed) problems.push('does not show a theme of the toolbar in its stories alone');
  return problems;
}

/** Runs in the page. @param {string} root */
function measure(root) {
  const content = document.createRange();
  content.selectNodeContents(document.querySelector(root) ?? document.body);
  const {width, height} = content.getBoundingClientRect();
  const {scrollWidth, clientWidth} = document.documentElement;
  return {isEmpty: width === 0 || height === 0, overflow: scrollWidth - clientWidth};
}

/** @param {import('puppeteer-core').Page} page @param {boolean} hasForcedColors @returns {Promise<string[]>} */
async function violations(page, hasForcedColors) {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe);
  const ignored = hasForcedColors ? [...rulesOfPages, ...rulesOfColors] : rulesOfPages;
  return page.evaluate(async (ignored) => {
    const rules = Object.fromEntries(ignored.map((rule) => [rule, {enabled: false}]));
    const {axe} = /** @type {{axe: typeof import('axe-core')}} */ (/** @type {unknown} */ (window));
    const result = await axe.run('#storybook-root', {rules, resultTypes: ['violations']});
    return result.violations.map(
      ({id, help, nodes}) => `axe ${id}: ${help}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`,
    );
  }, ignored);
}
