/**
 * A script, first on a page, that lets its clock be set forward: `advance(milliseconds)` runs the timers that come due on
 * the way, in their order, and `pendingTimers` and `wakeUps` tell of them. Only the timers of the library are such ones,
 * of half a second or more: drivers limit their own scripts by timers of the page. Not of a whole second: what comes one
 * second after something else is waited for a little less.
 */
export const fakeClock = `{
  const RealDate = Date;
  const {setTimeout: realSet, clearTimeout: realClear} = globalThis;
  let passed = 0;
  let count = 0;
  const timers = new Map();
  const now = () => RealDate.now() + passed;
  globalThis.Date = class extends RealDate {
    constructor(...values) {
      super(...(values.length > 0 ? values : [now()]));
    }
    static now = now;
  };
  globalThis.wakeUps = 0;
  globalThis.setTimeout = (task, delay = 0, ...values) => {
    if (!(delay >= 500 && new Error().stack.includes('article-widgets'))) return realSet(task, delay, ...values);
    const id = 'fake ' + ++count;
    timers.set(id, {due: now() + delay, task: () => task(...values)});
    return id;
  };
  globalThis.clearTimeout = (id) => {
    if (!timers.delete(id)) realClear(id);
  };
  globalThis.pendingTimers = () => timers.size;
  globalThis.advance = async (milliseconds) => {
    const end = now() + milliseconds;
    for (;;) {
      const [[id, timer] = []] = [...timers].sort(([, one], [, other]) => one.due - other.due);
      if (!timer || timer.due > end) break;
      passed += Math.max(0, timer.due - now());
      timers.delete(id);
      globalThis.wakeUps++;
      timer.task();
      await new Promise((done) => queueMicrotask(done));
    }
    passed += Math.max(0, end - now());
    await new Promise((done) => realSet(done));
  };
}`;
