/**
 * Opens every story of the built Storybook, in light and in dark, and fails on errors of the page, on messages in its
 * console, on what axe finds, and on a story that shows nothing. Pages of documentation are opened once and must show
 * something without errors. The last line is `N passed, N failed`.
 *
 * `node scripts/test-stories.js [folder]`; the folder is `storybook-static` by default.
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import puppeteer from 'puppeteer-core';
import {browserArguments, findBrowser} from './browser.js';
import {serve} from './static-server.js';

const folder = process.argv[2] ?? 'storybook-static';
const themes = ['light', 'dark'];

/** Stories at a time: most of the time a page waits. */
const WORKERS = 2;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A story is a part of a page, without the landmarks, the title and the headings that a page has.
const rulesOfPages = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'document-title',
  'heading-order',
];

/** @type {{entries: Record<string, {id: string, type: string, tags?: string[]}>}} */
const {entries} = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
const stories = Object.values(entries).filter(({type}) => type === 'story');
const documentation = Object.values(entries).filter(({type}) => type === 'docs');

const {executablePath, args} = await findBrowser();
const browser = await puppeteer.launch({executablePath, args: [...browserArguments, ...args]});
const {url, close} = await serve({root: folder});

let passed = 0;
let failed = 0;
const waiting = [
  ...stories.flatMap(({id, tags = []}) => themes.map((theme) => ({id, theme, tags, view: 'story'}))),
  ...documentation.map(({id}) => ({id, theme: 'light', tags: [], view: 'docs'})),
];
await Promise.all(Array.from({length: WORKERS}, work));
await browser.close();
await close();
if (stories.length === 0) {
  failed++;
  console.log('There were no stories.');
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    // A page that a busy machine had no time for is opened once more; what it shows is judged the same.
    const problems = await examine(next).catch(() => examine(next).catch(notExamined));
    if (problems.length === 0) passed++;
    else failed++;
    for (const problem of problems) console.log(`✖ ${next.id} (${next.theme}): ${problem}`);
  }
}

/**
 * @param {{id: string, theme: string, tags: string[], view: string}} entry A story that is right to show nothing has the
 *   tag `shows-nothing`.
 * @returns {Promise<string[]>} What is wrong with it.
 */
async function examine({id, theme, tags, view}) {
  /** @type {string[]} */
  const problems = [];
  const page = await browser.newPage();
  page.on('pageerror', (error) =>
    problems.push(`error: ${error instanceof Error ? error.message : String(error)}`),
  );
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob|about):/.test(address))
      problems.push(`request: ${address}`);
  });
  try {
    await page.emulateMediaFeatures([
      {name: 'prefers-color-scheme', value: theme},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ]);
    // Storybook's own run of axe would be in the way of ours.
    const globals = `theme:${theme};a11y.manual:!true`;
    await page.goto(`${url}/iframe.html?id=${id}&viewMode=${view}&globals=${globals}`);
    await page.waitForSelector('body:is(.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview)');
    // Elements render in microtasks; what depends on layout follows in the next frames.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const root = view === 'docs' ? '#storybook-docs .sbdocs-content' : '#storybook-root .page';
    if (view === 'docs') await page.waitForSelector(root);
    const shown = await page.evaluate((root) => {
      const error = document.querySelector('.sb-show-errordisplay #error-message')?.textContent;
      const content = document.createRange();
      content.selectNodeContents(document.querySelector(root) ?? document.body);
      const {width, height} = content.getBoundingClientRect();
      return {error, isEmpty: width === 0 || height === 0};
    }, root);
    if (shown.error !== undefined) problems.push(`story: ${shown.error}`);
    else if (shown.isEmpty && !tags.includes('shows-nothing')) problems.push('shows nothing');
    else if (view === 'story') problems.push(...(await violations(page)));
  } finally {
    await page.close();
  }
  return problems;
}

/** @param {Error} error @returns {string[]} */
function notExamined({message, cause}) {
  return [`not examined: ${message}${cause ? `: ${cause}` : ''}`];
}

/** @param {import('puppeteer-core').Page} page @returns {Promise<string[]>} */
async function violations(page) {
  await page.evaluate(axe);
  return page.evaluate(async (ignored) => {
    const rules = Object.fromEntries(ignored.map((rule) => [rule, {enabled: false}]));
    const {axe} = /** @type {{axe: typeof import('axe-core')}} */ (/** @type {unknown} */ (window));
    const result = await axe.run('#storybook-root', {rules, resultTypes: ['violations']});
    return result.violations.map(
      ({id, help, nodes}) => `axe ${id}: ${help}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`,
    );
  }, rulesOfPages);
}
