/** Those who want to know that a minute has passed. */
const listeners = new Set<() => void>();

let timer: ReturnType<typeof setInterval> | undefined;

/**
 * Calls back once a minute while the page can be seen, and at once when it comes into sight again. One timer serves all
 * elements; without any there is none.
 *
 * @returns A function that ends it.
 */
export function everyMinute(listener: () => void): () => void {
  if (listeners.size === 0) {
    timer = setInterval(tick, 60_000);
    document.addEventListener('visibilitychange', tick);
  }
  listeners.add(listener);
  return () => {
    if (!listeners.delete(listener) || listeners.size > 0) return;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tick);
  };
}

function tick(): void {
  if (!document.hidden) for (const listener of listeners) listener();
}
