import assert from 'node:assert/strict';
import {openUpgraded, until} from '../check.js';
import {fakeClock} from '../fake-clock.js';
import {article, hostPage} from '../page.js';
import {comeBack} from '../page-cache.js';

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/** How old the articles of a page are that stays open, in minutes. */
const ages = [-30, 0, 0.5, 1, 5, 59, 61, 23 * 60, 24 * 60, 25 * 60, 6 * 24 * 60];

/** A script, first on a page, that keeps the timers that wait in `waitingTimers`. */
const countTimers = `{
  const waiting = (globalThis.waitingTimers = new Set());
  for (const [set, clear, isRepeated] of [
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
    ['requestAnimationFrame', 'cancelAnimationFrame', false],
  ]) {
    const [nativeSet, nativeClear] = [globalThis[set], globalThis[clear]];
    globalThis[set] = (task, ...rest) => {
      const id = nativeSet((...values) => {
        if (!isRepeated) waiting.delete(set + id);
        task(...values);
      }, ...rest);
      waiting.add(set + id);
      return id;
    };
    globalThis[clear] = (id) => {
      waiting.delete(set + id);
      nativeClear(id);
    };
  }
}`;

/** What keeps something alive, by the name of its class. */
const kinds = [
  'HTMLElement',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'AbortController',
  'CSSStyleSheet',
];

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 37,
    name: '50 changes of route, each with every element, leave no element, observer, listener, timer or node',
    engines: ['chromium'],
    async run(engine, context) {
      const page = /** @type {import('puppeteer-core').Page} */ (engine.page);
      const body = `<div id="app"></div><template id="view">${article}</template>`;
      await openUpgraded(engine, context.add(hostPage({body, first: `<script>${countTimers}</script>`})));
      const client = await page.createCDPSession();
      const count = async () => {
        for (let pass = 0; pass < 3; pass++) await client.send('HeapProfiler.collectGarbage');
        const {nodes, jsEventListeners} = await client.send('Memory.getDOMCounters');
        /** @type {Record<string, number>} */
        const counts = {
          nodes,
          listeners: jsEventListeners,
          timers: await engine.evaluate('waitingTimers.size'),
        };
        for (const kind of kinds) {
          const prototype = await page.evaluateHandle(`${kind}.prototype`);
          const found = await page.queryObjects(/** @type {any} */ (prototype));
          counts[kind] = await page.evaluate((objects) => /** @type {any} */ (objects).length, found);
          await found.dispose();
          await prototype.dispose();
        }
        return counts;
      };
      // What a page pays once is paid by the first views.
      await engine.run(changeRoutes, 5);
      const before = await count();
      await engine.run(changeRoutes, 50);
      const after = await count();
      assert.ok(before.HTMLElement > 2, 'what is alive is not seen');
      assert.deepEqual(after, before);
    },
  },
  {
    number: 37,
    name: 'a page that is open for a week shows at every hour what one would show that is opened then, with one timer',
    engines: all,
    async run(engine, context) {
      const first = `<script>${fakeClock}</script>`;
      const body = `<div id="dates"></div><div id="fresh"></div>`;
      await openUpgraded(engine, context.add(hostPage({body, first})));
      await engine.evaluate("customElements.whenDefined('article-date').then(() => 0)");
      await engine.run(writeDates, ages);
      for (let day = 1; day <= 7; day++) assert.deepEqual(await engine.run(spendDay), [], `day ${day}`);
      const shown = await engine.evaluate(
        "[...dates.children].map(({shadowRoot}) => shadowRoot.querySelector('[part=date]').textContent)",
      );
      assert.equal(shown.at(-1), '13 days ago');
      // Not one a minute, which would be 10,000.
      const wakeUps = await engine.evaluate('wakeUps');
      assert.ok(wakeUps > 100 && wakeUps < 2000, `the page was woken ${wakeUps} times`);
      assert.equal(await engine.evaluate('pendingTimers()'), 1);
      await engine.evaluate('(dates.replaceChildren(), fresh.replaceChildren())');
      assert.equal(await engine.evaluate('pendingTimers()'), 0);
      return {note: `the page was woken ${wakeUps} times`};
    },
  },
  {
    number: 38,
    name: 'the page goes into the page cache and comes back from it with a note that can be closed and opened, and its elements answer',
    engines: all,
    async run(engine, context) {
      const attempts = await comeBack(engine, context);
      await engine.evaluate("(document.getElementById('one').hide(), 0)");
      for (const id of ['one', 'two']) {
        await engine.click(`document.getElementById('${id}').reference`);
        await until(engine, `document.getElementById('${id}').open`);
      }
      await engine.click("document.getElementById('share').shadowRoot.querySelector('button')");
      assert.deepEqual(await engine.errors(), []);
      return attempts > 1 ? {note: `it came back at attempt ${attempts}`} : undefined;
    },
  },
];

/** Shows a view again and again, as a page does that keeps its document; runs in the page. @param {number} routes */
async function changeRoutes(routes) {
  const app = /** @type {HTMLElement} */ (document.getElementById('app'));
  const {content} = /** @type {HTMLTemplateElement} */ (document.getElementById('view'));
  for (let route = 0; route < routes; route++) {
    history.replaceState(null, '', `#${route}`);
    app.replaceChildren(document.importNode(content, true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    // Some are left with a note open, some while they are still busy.
    if (route % 3 === 0) /** @type {any} */ (document.getElementById('one')).show();
    if (route % 3 === 1) /** @type {any} */ (document.getElementById('three')).show();
    if (route % 2 === 0) await new Promise((resolve) => setTimeout(resolve, 60));
  }
  app.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** Puts dates of these ages, in minutes, on the page; runs in the page. @param {number[]} minutes */
function writeDates(minutes) {
  const box = /** @type {HTMLElement} */ (document.getElementById('dates'));
  for (const [index, age] of minutes.entries()) {
    const date = document.createElement('article-date');
    date.setAttribute('fresh-hours', '400');
    const time = document.createElement('time');
    // One second after the other, so that the clock of the page is set for the next at once.
    time.dateTime = new Date(Date.now() - age * 60_000 - index * 1000).toISOString().replace(/\.\d+/, '');
    date.append(time);
    box.append(date);
  }
}

/** Lets a day go by, and compares at every hour with elements that are made then; runs in the page. */
async function spendDay() {
  const {advance} = /** @type {any} */ (globalThis);
  const [old, fresh] = ['dates', 'fresh'].map(
    (id) => /** @type {HTMLElement} */ (document.getElementById(id)),
  );
  const shown = async (/** @type {Element} */ box) => {
    const elements = /** @type {any[]} */ ([...box.children]);
    await Promise.all(elements.map((element) => element.updateComplete));
    return elements.map(({shadowRoot}) => shadowRoot.querySelector('[part=date]').textContent);
  };
  const wrong = [];
  for (let hour = 1; hour <= 24; hour++) {
    await advance(3_600_000);
    const before = await shown(old);
    fresh.replaceChildren(...[...old.children].map((date) => date.cloneNode(true)));
    const after = await shown(fresh);
    fresh.replaceChildren();
    for (const [index, text] of before.entries())
      if (text !== after[index])
        wrong.push(`after ${hour} hours: "${text}", now it would be "${after[index]}"`);
  }
  return wrong;
}
