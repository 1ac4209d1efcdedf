/**
 * A lane is one engine, or Node, with a server of its own. It makes one check at a time, so that no check meets another's
 * page, focus, addresses or requests; several lanes do so beside each other.
 */
import {openEngine} from '../engines/engine.js';
import {openHost} from './host.js';

/** What a check may take in one engine, in minutes, unless it says otherwise; a busy machine takes its time. */
const limit = 6;

/**
 * @typedef {object} Lane
 * @property {import('./check.js').LaneName} name
 * @property {(check: import('./check.js').Check) => Promise<Outcome>} run Makes a check; it never throws.
 * @property {() => Promise<void>} close
 */

/** @typedef {{state: 'passed' | 'failed' | 'skipped', detail?: string}} Outcome */

/**
 * @param {import('./check.js').LaneName} name
 * @param {string[]} errorsOfRun Where what the library's scripts have thrown is added; shared by all lanes.
 * @returns {Promise<Lane>}
 */
export async function openLane(name, errorsOfRun) {
  const host = await openHost();
  /** @type {Promise<import('../engines/engine.js').Engine> | undefined} Started on first use, and after a failure. */
  let engine;
  const closeEngine = () => engine?.then((open) => open.close()).catch(() => {});
  return {
    name,
    async run(check) {
      /** @type {import('../engines/engine.js').Engine[]} */
      const launched = [];
      try {
        const open = name === 'node' ? undefined : await (engine ??= openEngine(name));
        /** @type {import('./check.js').Context} */
        const context = {
          ...host,
          errorsOfRun,
          async launch(options, engineName = /** @type {any} */ (name)) {
            const extra = await openEngine(engineName, options);
            launched.push(extra);
            return extra;
          },
        };
        const answer = check.run(/** @type {any} */ (open), context);
        const result = await within((check.minutes ?? limit) * 60_000, answer);
        if (open) {
          if (!check.throws)
            errorsOfRun.push(...(await open.errors()).map((error) => `${check.number} ${name}: ${error}`));
          await open.reset();
        }
        if (result?.skipped) return {state: 'skipped', detail: result.skipped};
        return {state: 'passed', ...(result?.note ? {detail: result.note} : {})};
      } catch (error) {
        // The next check begins with a browser that has seen nothing.
        await closeEngine();
        engine = undefined;
        return {state: 'failed', detail: error instanceof Error ? error.message : String(error)};
      } finally {
        await Promise.allSettled(launched.map((extra) => extra.close()));
      }
    },
    async close() {
      await closeEngine();
      await host.close();
    },
  };
}

/**
 * @template Value
 * @param {number} milliseconds @param {Promise<Value>} promise
 * @returns {Promise<Value>}
 */
async function within(milliseconds, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return /** @type {Value} */ (await Promise.race([promise, late]));
  } finally {
    clearTimeout(timer);
  }
}
