import assert from 'node:assert/strict';
import {addresses} from '../hostile/addresses.js';
import {corpus} from '../hostile/corpus.js';
import {markup} from '../hostile/markup.js';
import {hostilePage, policies} from '../hostile/page.js';
import {words} from '../hostile/words.js';

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/** How many values are put into the page before an engine answers, which may take as long as a check. */
const STEP = 250;

const lists = await corpus();
const texts = [...markup, ...words];
/**
 * The public lists in groups, for places where it makes no difference whether a text stands alone or among others.
 *
 * @param {number} size
 */
const groups = (size) =>
  Array.from({length: Math.ceil(lists.texts.length / size)}, (_, index) =>
    lists.texts.slice(index * size, (index + 1) * size).join(' '),
  );

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 21,
    name: 'hostile text in every attribute runs nothing, and adds no element, handler or address',
    engines: all,
    // Firefox reports as an error the script that proves that scripts are seen; what is thrown is looked at here.
    throws: true,
    run: (engine, context) =>
      fuzz(engine, context, {
        attributes: [...texts, ...groups(4)],
        counts: [...texts, ...lists.texts],
        references: [...texts, ...groups(20)],
      }),
  },
  {
    number: 21,
    name: 'hostile text in every slot, and in what the elements read of the page, runs nothing and adds nothing',
    engines: all,
    throws: true,
    run: (engine, context) => fuzz(engine, context, {slots: [...texts, ...groups(20)]}),
  },
  {
    number: 22,
    name: 'of hostile addresses in every attribute, link and note none is written that is not http, https, mailto or tel',
    engines: all,
    throws: true,
    // With the public lists, WebKit takes almost three on a quiet machine.
    minutes: 12,
    run: (engine, context) => {
      const more = [...addresses, ...lists.addresses];
      return fuzz(engine, context, {
        attributes: more,
        counts: more,
        hrefs: [...more, ...lists.texts],
        links: addresses,
      });
    },
  },
];

/**
 * @param {import('../../engines/engine.js').Engine} engine @param {import('../check.js').Context} context
 * @param {Record<string, string[]>} ways Which values are put where.
 */
async function fuzz(engine, context, ways) {
  await engine.open(context.add(hostilePage, policies));
  await proveThatScriptsAreSeen(engine);
  const list = context.add(JSON.stringify(ways), {'Content-Type': 'application/json'});
  const tags = await engine.run(
    async (address) => (await import('/test/e2e/host/hostile/fuzz.js')).start(address),
    new URL(list).pathname,
  );
  assert.equal(tags, 20);
  for (const [way, values] of Object.entries(ways)) {
    for (let from = 0; from < values.length; from += STEP) {
      const found = await engine.run(
        async (name, first, last) => (await import('/test/e2e/host/hostile/fuzz.js')).fuzz(name, first, last),
        way,
        from,
        from + STEP,
      );
      assert.ok(found.length === 0, `${way}, ${found.length} values:\n${found.slice(0, 20).join('\n')}`);
    }
  }
  return {
    note: Object.entries(ways)
      .map(([way, values]) => `${values.length} ${way}`)
      .join(', '),
  };
}

/** A page that sees nothing would pass. @param {import('../../engines/engine.js').Engine} engine */
async function proveThatScriptsAreSeen(engine) {
  const seen = await engine.evaluate(`new Promise((done) => {
    const box = document.createElement('div');
    box.innerHTML = '<img src="data:,x" onerror="alert(1)">';
    box.firstChild.addEventListener('error', () => setTimeout(() => done(ran.splice(0)), 50));
  })`);
  assert.ok(seen.includes('alert(1)'), `the canary is silent: ${seen}`);
  assert.ok(
    seen.some((/** @type {string} */ text) => text.startsWith('policy: script-src')),
    `no report: ${seen}`,
  );
}
