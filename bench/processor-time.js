/**
 * Measures what an action costs the page's main thread, in processor time: a machine that is busy with something else
 * makes a clock run on, but not this.
 *
 * The action is done in one callback of `requestAnimationFrame`. A second callback of the same frame asks for the place
 * of the body, which makes the browser style and lay out the whole page; microtasks have run in between. Events that
 * the browser sends later, such as `toggle`, and the painting of the frame are waited for. The browser tells how much
 * of it all was style and layout.
 *
 * @param {import('puppeteer-core').Page} page @param {import('puppeteer-core').CDPSession} client
 * @param {string} action Name of a function that has been put on the page's `window`.
 * @returns {Promise<{script: number, layout: number, total: number}>} Milliseconds; `script` holds the painting too.
 */
export async function processorTime(page, client, action) {
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  await client.send('HeapProfiler.collectGarbage');
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    document.body.getBoundingClientRect();
  });
  const before = await durations(client);
  await page.evaluate(
    (name) =>
      new Promise((resolve) => {
        requestAnimationFrame(() => window[name]());
        requestAnimationFrame(() => {
          document.body.getBoundingClientRect();
          setTimeout(resolve, 20);
        });
      }),
    action,
  );
  const after = await durations(client);
  const layout = after.layout - before.layout;
  const total = after.total - before.total;
  return {script: total - layout, layout, total};
}

/** @param {import('puppeteer-core').CDPSession} client */
async function durations(client) {
  const {metrics} = await client.send('Performance.getMetrics');
  const value = (/** @type {string} */ name) =>
    1_000 * (metrics.find((metric) => metric.name === name)?.value ?? NaN);
  return {
    // Not the metric of scripts, which leaves out microtasks.
    total: value('TaskDuration'),
    layout: value('RecalcStyleDuration') + value('LayoutDuration'),
  };
}
