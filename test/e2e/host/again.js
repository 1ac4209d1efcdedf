/**
 * Runs checks again on pages that are changed, or served with other headers: under a strict policy, or with names that
 * hide the document's own.
 *
 * @param {import('../engines/engine.js').Engine} engine @param {import('./check.js').Context} context
 * @param {import('./check.js').Check[]} checks
 * @param {{change?: (html: string) => string, headers?: Record<string, string>}} circumstances
 * @param {() => Promise<void>} [after] Called while the page of a check is still there.
 * @returns {Promise<{note?: string}>} What could not be run.
 */
export async function again(engine, context, checks, {change = (html) => html, headers = {}}, after) {
  const left = [];
  for (const check of checks) {
    if (!check.engines.includes(engine.name)) continue;
    await engine.reset();
    try {
      const result = await check.run(engine, {
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
