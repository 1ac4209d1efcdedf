/**
 * What a file of `checks` exports as `checks`: an array of these.
 *
 * @typedef {object} Check
 * @property {number} number In the list of `README.md`. Several checks may share one; each is a line of the report.
 * @property {string} name What holds, as a sentence.
 * @property {import('../engines/engine.js').EngineName[]} engines Where it runs; none for a check that needs no browser.
 * @property {boolean} [throws] Whether scripts on its pages throw on purpose, so that check 40 does not count them.
 * @property {boolean} [alone] Whether it is made after the others, with nothing beside it: it measures what the machine
 *   does, or asks what the others have come to.
 * @property {number} [minutes] What it may take in one engine; six by default.
 * @property {(engine: import('../engines/engine.js').Engine, context: Context) => Promise<void | {skipped?: string, note?: string}>} run
 *   Throws when it does not hold. The engine is shared with other checks and clean; `note` is printed below the line.
 */

/** @typedef {import('../engines/engine.js').EngineName | 'node'} LaneName Where a check is made. */

/**
 * @typedef {import('./host.js').Host & {
 *   launch: (options?: import('../engines/engine.js').EngineOptions, engine?: import('../engines/engine.js').EngineName) => Promise<import('../engines/engine.js').Engine>,
 *   errorsOfRun: string[],
 * }} Context `launch` starts another browser of the same engine, which is closed after the check.
 */

/**
 * Waits until an expression in the page is true.
 *
 * @param {import('../engines/engine.js').Engine} engine @param {string} expression
 */
export async function until(engine, expression) {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await engine.evaluate(`Boolean(${expression})`)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`it does not become true: ${expression}`);
}

/**
 * Opens a page with the library and waits until everything on it is upgraded and drawn.
 *
 * @param {import('../engines/engine.js').Engine} engine @param {string} url
 */
export async function openUpgraded(engine, url) {
  await engine.open(url);
  await until(engine, "customElements.get('article-term') && !document.querySelector('body :not(:defined)')");
  await engine.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
}
