import {expect} from '@open-wc/testing';
import {callAt} from '../../src/internal/clock.js';

describe('callAt', () => {
  const {setTimeout: set, clearTimeout: clear} = globalThis;
  const {addEventListener, removeEventListener} = EventTarget.prototype;

  /** The timers that have been set, and not cleared nor run out. */
  const timers = new Set<unknown>();
  let timersSet = 0;
  let listeners = 0;

  const count = (by: number, original: typeof addEventListener): typeof addEventListener =>
    function (this: EventTarget, type: string, ...given: unknown[]) {
      if (type === 'visibilitychange') listeners += by;
      (original as (...all: unknown[]) => void).call(this, type, ...given);
    };

  beforeEach(() => {
    timers.clear();
    timersSet = listeners = 0;
    Object.assign(globalThis, {
      setTimeout(act: () => void, delay: number) {
        timersSet++;
        const timer = set(() => {
          timers.delete(timer);
          act();
        }, delay);
        timers.add(timer);
        return timer;
      },
      clearTimeout(timer: number) {
        timers.delete(timer);
        clear(timer);
      },
    });
    EventTarget.prototype.addEventListener = count(1, addEventListener);
    EventTarget.prototype.removeEventListener = count(-1, removeEventListener);
  });

  afterEach(() => {
    Object.assign(globalThis, {setTimeout: set, clearTimeout: clear});
    Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
  });

  const later = (time: number) => new Promise((resolve) => set(resolve, time));

  it('calls each once, at its own moment, by one timer at a time', async () => {
    const called: string[] = [];
    const now = Date.now();
    callAt(now + 150, () => called.push('late'));
    callAt(now + 40, () => called.push('early'));
    callAt(now + 200, () => called.push('last'));
    expect(timers.size).to.equal(1);
    // The last one has to wait for the others anyway.
    expect(timersSet).to.equal(2);
    await later(90);
    expect(called).to.deep.equal(['early']);
    expect(timers.size).to.equal(1);
    await later(200);
    expect(called).to.deep.equal(['early', 'late', 'last']);
    expect([timers.size, listeners]).to.deep.equal([0, 0]);
  });

  it('calls nobody who has ended it, and leaves neither timer nor listener', async () => {
    const called: string[] = [];
    const ends = [30, 40].map((time) => callAt(Date.now() + time, () => called.push(String(time))));
    ends[0]!();
    expect([timers.size, listeners]).to.deep.equal([1, 1]);
    ends[1]!();
    expect([timers.size, listeners]).to.deep.equal([0, 0]);
    await later(80);
    expect(called).to.deep.equal([]);
    // A later moment than those that were given up.
    const end = callAt(Date.now() + 60_000, () => called.push('minute'));
    expect(timers.size).to.equal(1);
    end();
  });
});
