import {DEVELOPMENT} from '../internal/development.js';

/** The beginning of an answer. */
export interface LimitedAnswer {
  readonly bytes: Uint8Array;
  /** Its media type with what follows it, such as `text/html; charset=utf-8`; empty when it has none. */
  readonly type: string;
}

/** How long a server may take, in milliseconds. */
const TIMEOUT = 10_000;

/**
 * Asks for an address, and reads no more of the answer than a limit, whatever its headers say: without cookies, without
 * a referrer, for ten seconds at most.
 *
 * @param url Address that a script of the page's origin may read.
 * @param limit How many bytes are read at most.
 * @param options What else is asked of the browser, such as `mode: 'same-origin'`, which forbids to be led elsewhere.
 * @throws When the server cannot be reached in time or refuses, or when the signal aborts.
 */
export async function readLimited(
  url: string,
  limit: number,
  {signal, ...options}: RequestInit & {signal: AbortSignal},
): Promise<LimitedAnswer> {
  const ending = new AbortController();
  // WebKit forgets a timeout that only AbortSignal.any() knows of.
  for (const reason of [signal, AbortSignal.timeout(TIMEOUT)])
    reason.addEventListener('abort', () => ending.abort(reason.reason));
  signal.throwIfAborted();
  const response = await fetch(url, {
    ...options,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: ending.signal,
  });
  try {
    if (!response.ok) throw new Error(DEVELOPMENT ? `HTTP ${response.status}` : '');
    return {bytes: await readBytes(response, limit), type: response.headers.get('Content-Type') ?? ''};
  } finally {
    // Ends the connection where the rest of the answer is not wanted.
    ending.abort();
  }
}

async function readBytes(response: Response, limit: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(limit);
  let length = 0;
  const reader = response.body?.getReader();
  while (reader && length < limit) {
    const {done, value} = await reader.read();
    if (done) break;
    bytes.set(value.subarray(0, limit - length), length);
    length += value.length;
  }
  return bytes.subarray(0, Math.min(length, limit));
}
