import {pageDocument} from './page-document.js';

/** The listeners that wait, each with the moment that it waits for. */
const waiting = new Map<() => void, number>();

let timer: ReturnType<typeof setTimeout> | undefined;

/** The moment for which the timer is set. */
let next = Infinity;

/**
 * Calls back once, when a moment has come and the page can be seen. One timer serves all elements, set for the earliest
 * moment that one of them waits for: a page of dates that are hours old wakes once an hour, a page of old ones never.
 *
 * @param moment In milliseconds since 1970.
 * @returns A function that ends it.
 */
export function callAt(moment: number, listener: () => void): () => void {
  if (waiting.size === 0) pageDocument.addEventListener('visibilitychange', tick);
  waiting.set(listener, moment);
  if (moment < next) wait(moment);
  return () => {
    waiting.delete(listener);
    if (waiting.size === 0) rest();
  };
}

function wait(moment: number): void {
  clearTimeout(timer);
  next = moment;
  timer = setTimeout(tick, moment - Date.now());
}

function rest(): void {
  clearTimeout(timer);
  next = Infinity;
  pageDocument.removeEventListener('visibilitychange', tick);
}

/** Also runs when the page comes into sight again, because a sleeping device lets timers stand still. */
function tick(): void {
  if (document.hidden) return;
  const now = Date.now();
  for (const [listener, moment] of [...waiting]) {
    if (moment > now) continue;
    waiting.delete(listener);
    listener();
  }
  if (waiting.size === 0) rest();
  else wait(Math.min(...waiting.values()));
}
