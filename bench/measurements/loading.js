import {readFile} from 'node:fs/promises';
import {createHash} from 'node:crypto';
import {buildBundles} from '../../scripts/build/bundles.js';
import {buildModules} from '../../scripts/build/modules.js';
import {buildStyles} from '../../scripts/build/styles.js';
import {heading, table} from '../report.js';
import {serveCompressed} from '../compressed-server.js';
import {inTurns} from '../start.js';
import {summarize} from '../statistics.js';

const RUNS = 5;

/** A slow mobile network. */
const network = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000};

/** What a new connection costs before its first request: the look-up of the name, and two round trips. */
const CONNECTION = 3 * network.latency;

const SCRIPT = '<script type="module" src="/dist/article-widgets.js"></script>';
const PRELOAD = '<link rel="modulepreload" href="/dist/article-widgets.js">';

/**
 * Ways to load the module: what stands at the end of the head and of the body, and whether there is the style sheet.
 *
 * @param {string} elsewhere Origin of another server. @param {string} integrity
 * @returns {Record<string, {head: string, end?: string, hasStyle?: boolean}>}
 */
const waysToLoad = (elsewhere, integrity) => {
  const remote = `<script type="module" src="${elsewhere}/dist/article-widgets.js" integrity="${integrity}" crossorigin></script>`;
  return {
    'own server, in the head': {head: SCRIPT},
    'own server, in the head, with integrity': {
      head: SCRIPT.replace(' src=', ` integrity="${integrity}" src=`),
    },
    'own server, in the head, async': {head: SCRIPT.replace('<script', '<script async')},
    'own server, at the end of the body': {head: '', end: SCRIPT},
    'own server, at the end, preloaded': {head: PRELOAD, end: SCRIPT},
    'own server, in the head, no style sheet': {head: SCRIPT, hasStyle: false},
    'another server, in the head, with integrity': {head: remote},
    'another server, at the end, with integrity': {head: '', end: remote},
    'another server, preconnected': {
      head: `<link rel="preconnect" href="${elsewhere}" crossorigin>${remote}`,
    },
    'import map, a file for each module': {
      head: `<script type="importmap">${JSON.stringify({imports})}</script><script type="module">import 'article-widgets/define'</script>`,
    },
  };
};

const imports = {
  'article-widgets/define': '/dist/es/define.js',
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/context': '/node_modules/@lit/context/index.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
};

/**
 * How soon the first note can be used, and what moves meanwhile, by the way in which the module is loaded: the
 * reference article on a slow network, with nothing in the cache.
 *
 * @param {import('../bench.js').Bench} bench
 */
export async function measureLoading(bench) {
  heading(
    'Ways to load the module',
    `The reference article, cold, compressed; ${network.latency} ms for each request, ${(network.downloadThroughput * 8) / 1_000_000} Mbit/s, ${CONNECTION} ms for a connection to another server. Lower quartile of ${RUNS} runs.`,
  );
  await buildModules();
  await buildBundles();
  await buildStyles();
  const article = await readFile('examples/article/index.html', 'utf8');
  const module = await readFile('dist/article-widgets.js');
  const integrity = `sha384-${createHash('sha384').update(module).digest('base64')}`;
  const elsewhere = await serveCompressed({connection: CONNECTION});
  const ways = waysToLoad(elsewhere.url, integrity);
  const names = Object.keys(ways);
  const server = await serveCompressed({
    pages: Object.fromEntries(
      names.map((name, index) => [`/examples/article/${index}`, pageOf(article, ways[name])]),
    ),
  });
  try {
    const results = await inTurns(names, RUNS, (name) =>
      load(bench, `${server.url}/examples/article/${names.indexOf(name)}`),
    );
    const value = (/** @type {string} */ name, /** @type {keyof Loaded} */ what) =>
      summarize(results[name].map((result) => result[what])).value;
    table(
      ['', 'first paint', 'note usable', 'layout shift', 'requests of scripts'],
      names.map((name) => [
        name,
        `${value(name, 'painted').toFixed(0)} ms`,
        `${value(name, 'usable').toFixed(0)} ms`,
        Math.max(...results[name].map(({shift}) => shift)).toFixed(4),
        value(name, 'scripts'),
      ]),
    );
  } finally {
    await server.close();
    await elsewhere.close();
  }
}

/** @param {string} article @param {{head: string, end?: string, hasStyle?: boolean}} way */
function pageOf(article, {head, end = '', hasStyle = true}) {
  return (hasStyle ? article : article.replace(/<link [^>]*dist\/article-widgets.css">/, ''))
    .replace(/<script type="module" src="..\/..\/dist\/article-widgets.js"><\/script>/, head)
    .replace('</body>', `${end}</body>`);
}

/** @typedef {{painted: number, usable: number, shift: number, scripts: number}} Loaded */

/** @param {import('../bench.js').Bench} bench @param {string} url @returns {Promise<Loaded>} */
function load(bench, url) {
  return bench.onPage('/empty', async (page, client) => {
    await page.setCacheEnabled(false);
    // As high as the article, so that nothing moves out of sight.
    await page.setViewport({width: 1280, height: 6000});
    await page.evaluateOnNewDocument(watch);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', network);
    await page.goto(url);
    await page.waitForFunction(() => 'usable' in globalThis);
    // What moves late counts too.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return page.evaluate(() => {
      const {usable, shifts} = /** @type {any} */ (globalThis);
      return {
        painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
        usable,
        shift: shifts(),
        scripts: performance.getEntriesByType('resource').filter(({name}) => /\.js$/.test(name)).length,
      };
    });
  });
}

/** Runs in the page before anything else: notes when the first note has its button, and what moves. */
function watch() {
  let sum = 0;
  const add = (/** @type {PerformanceEntryList} */ entries) => {
    for (const entry of entries) sum += /** @type {any} */ (entry).value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  const look = () => {
    const note = document.querySelector('article-footnote');
    if (note?.shadowRoot?.querySelector('button')) Object.assign(globalThis, {usable: performance.now()});
    else requestAnimationFrame(look);
  };
  Object.assign(globalThis, {
    shifts() {
      add(observer.takeRecords());
      return sum;
    },
  });
  look();
}
