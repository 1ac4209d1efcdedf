import {callOf} from '../engines/in-page.js';

/**
 * Runs checks again on pages that are changed, or served with other headers: under a strict policy, or with names that
 * hide the document's own.
 *
 * @param {import('../engines/engine.js').Engine} engine @param {import('./check.js').Context} context
 * @param {import('./check.js').Check[]} checks
 * @param {{change?: (html: string) => string, headers?: Record<string, string>, say?: (expression: string) => string}} circumstances
 *   `say` changes what the checks themselves ask of a page.
 * @param {() => Promise<void>} [after] Called while the page of a check is still there.
 * @returns {Promise<{note?: string}>} What could not be run.
 */
export async function again(engine, context, checks, {change = (html) => html, headers = {}, say}, after) {
  const left = [];
  const asked = say ? speaking(engine, say) : engine;
  for (const check of checks) {
    if (!check.engines.includes(engine.name)) continue;
    await engine.reset();
    try {
      const result = await check.run(asked, {
        ...context,
        add: (answer, own = {}, path) =>
          context.add(typeof answer === 'string' ? change(answer) : answer, {...headers, ...own}, path),
      });
      if (result?.skipped) left.push(`without ${check.number}: ${result.skipped}`);
      await after?.();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${check.number}, ${check.name}: ${reason}`, {cause: error});
    }
  }
  return left.length > 0 ? {note: left.join('; ')} : {};
}

/**
 * An engine that says what is asked of its pages in another way.
 *
 * @param {import('../engines/engine.js').Engine} engine @param {(expression: string) => string} say
 * @returns {import('../engines/engine.js').Engine}
 */
function speaking(engine, say) {
  /** @type {Partial<import('../engines/engine.js').Engine>} */
  const changed = {
    evaluate: (expression) => engine.evaluate(say(expression)),
    run: (task, ...values) => engine.evaluate(say(callOf(task, values))),
    click: (expression) => engine.click(say(expression)),
    hover: (expression) => engine.hover(say(expression)),
    isExposed: (expression, role, name) => engine.isExposed(say(expression), role, name),
  };
  return Object.assign(Object.create(engine), changed);
}
