import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';
import {openUpgraded} from './check.js';
import {hostPage} from './page.js';

/**
 * Opens a page with a note open, leaves it, and comes back to it from the page cache. A browser need not keep a page: it
 * drops some when memory is short, and keeps none that still loads something. So it is asked up to five times; a page
 * that the library kept out of the cache would never come back as it was. Returns the attempts that it took.
 *
 * @param {import('../engines/engine.js').Engine} engine @param {import('./check.js').Context} context
 */
export async function comeBack(engine, context) {
  /** @type {string[]} */
  const attempts = [];
  while (attempts.length < 5) {
    await openUpgraded(engine, context.add(hostPage()));
    const left = await engine.evaluate(
      "(globalThis.returned = [], addEventListener('pageshow', (event) => returned.push(event.persisted)), document.getElementById('one').show(), location.href)",
    );
    await engine.open(context.add('<p>Elsewhere</p>'));
    // Drivers wait for a page that is loaded, which one from the page cache is not.
    await engine.evaluate('void setTimeout(() => history.back())');
    await untilThere(engine, left);
    if (await engine.evaluate('globalThis.returned?.join() === "true"')) return attempts.length + 1;
    attempts.push(await engine.evaluate('`returned: ${globalThis.returned}`'));
  }
  assert.fail(`it never came back from the page cache: ${attempts.join(', ')}`);
}

/**
 * Waits until the page of an address is shown again: one from the page cache has heard of it, another one is loaded anew.
 * While one page takes the place of another, a question to it may fail, or never be answered.
 *
 * @param {import('../engines/engine.js').Engine} engine @param {string} address
 */
async function untilThere(engine, address) {
  const isThere = `location.href === '${address}' && document.readyState === 'complete' && globalThis.returned?.length !== 0`;
  for (let attempt = 0; attempt < 200; attempt++) {
    const late = setTimeout(1000, false);
    if (await Promise.race([engine.evaluate(isThere).catch(() => false), late])) return;
    await setTimeout(25);
  }
  throw new Error(`the page ${address} is not shown again`);
}
