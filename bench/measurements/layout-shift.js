import {buildBundles} from '../../scripts/build/bundles.js';
import {buildStyles} from '../../scripts/build/styles.js';
import {heading, table, verdict} from '../report.js';

const path = '/examples/article/';

const viewports = {
  desktop: {width: 1280, height: 900},
  phone: {width: 390, height: 844, isMobile: true, hasTouch: true},
};

/**
 * How much of the reference article moves when the module arrives after the page has been laid out.
 *
 * @param {import('../bench.js').Bench} bench
 */
export async function measureLayoutShift(bench) {
  heading(
    'Layout shift of the upgrade',
    'The reference article with the style sheet; the module arrives when the page stands. The window is as high as the page.',
  );
  await buildBundles();
  await buildStyles();
  for (const [name, viewport] of Object.entries(viewports)) {
    const {shifts, moved, sources} = await shiftsAt(bench, viewport);
    table(
      [`${name}, ${viewport.width} pixels wide`, 'count'],
      [
        ['layout shifts', shifts.length],
        ['sum of their scores', shifts.reduce((sum, value) => sum + value, 0).toFixed(4)],
        ['elements of the page that moved or changed size', moved],
        ...sources.map((source) => [`moved: ${source.name}`, source.count]),
      ],
    );
    verdict(
      `layout shift at ${viewport.width} pixels`,
      shifts.reduce((sum, value) => sum + value, 0),
      0,
      (value) => value.toFixed(4),
    );
    console.log();
  }
}

/** @param {import('../bench.js').Bench} bench @param {import('puppeteer-core').Viewport} viewport */
function shiftsAt(bench, viewport) {
  /** @type {() => void} */
  let releaseModule = () => {};
  const released = new Promise((resolve) => (releaseModule = () => resolve(undefined)));
  return bench.onPage('/empty', async (page) => {
    await page.setViewport(viewport);
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (request.url().endsWith('/dist/article-widgets.js')) await released;
      await request.continue();
    });
    // A page waits for its modules before it counts as loaded.
    const loading = page.goto(new URL(path, page.url()).href);
    await page.waitForSelector('.colophon');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({...viewport, height});
    await page.evaluate(rest);
    await page.evaluate(watch);
    releaseModule();
    await loading;
    await page.waitForFunction(() => customElements.get('article-footnote'));
    await page.evaluate(rest);
    return page.evaluate(() => window.shiftReport());
  });
}

async function rest() {
  for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Remembers where everything stands and watches what moves. */
function watch() {
  const elements = [...document.body.querySelectorAll('*')];
  const place = (/** @type {Element} */ element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return [x, y, width, height].map((value) => value.toFixed(2)).join(' ');
  };
  const places = elements.map(place);
  /** @type {any[]} */
  const shifts = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: false});
  window.shiftReport = () => {
    shifts.push(...observer.takeRecords());
    const names = new Map();
    for (const {node} of shifts.flatMap(({sources}) => [...sources])) {
      const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
      const name = element
        ? element.localName + (element.className ? `.${element.className}` : '')
        : 'removed';
      names.set(name, (names.get(name) ?? 0) + 1);
    }
    return {
      shifts: shifts.map(({value}) => value),
      moved: elements.filter((element, index) => element.isConnected && place(element) !== places[index])
        .length,
      sources: [...names].map(([name, count]) => ({name, count})),
    };
  };
}
