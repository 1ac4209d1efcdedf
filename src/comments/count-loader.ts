import {readJson} from './read-json.js';
import {commentSystem} from './systems.js';

/** A thread whose comments are to be counted. */
export interface CommentThread {
  /** Name of a known comment system. */
  readonly system: string;
  /** Absolute address of the system. */
  readonly endpoint: string;
  readonly thread: string;
}

/** One request, and everyone who waits for its answer. */
interface Batch {
  readonly threads: string[];
  readonly abort: AbortController;
  readonly counts: Promise<readonly unknown[]>;
  waiting: number;
}

/** How long a comment system may take, in milliseconds. */
const TIMEOUT = 10_000;

/** The batches that are not sent yet, by system and endpoint. */
const open = new Map<string, Batch>();

/** The batches that are on their way, or not sent yet, by system, endpoint and thread. */
const asked = new Map<string, Batch>();

/**
 * Counts the comments of a thread.
 *
 * Everything that is asked for in one task goes into as few requests as the system allows, and never is there a second
 * one for a thread while the first is on its way. A request is aborted when all who wait for its answer have left.
 *
 * @param signal Says that the answer is no longer waited for.
 * @returns A safe non-negative integer.
 * @throws When the system cannot be reached in time, refuses, or answers with anything else.
 */
export async function loadCount(
  {system, endpoint, thread}: CommentThread,
  signal: AbortSignal,
): Promise<number> {
  const host = `${system} ${endpoint}`;
  const key = `${host} ${thread}`;
  let batch = asked.get(key);
  if (!batch || batch.abort.signal.aborted) {
    batch = open.get(host);
    if (!batch || batch.threads.length >= (commentSystem(system)!.limit ?? 1))
      open.set(host, (batch = createBatch(system, endpoint, host)));
    batch.threads.push(thread);
    asked.set(key, batch);
  }
  const shared = batch;
  shared.waiting++;
  signal.addEventListener('abort', () => --shared.waiting || shared.abort.abort());
  try {
    const count = (await shared.counts)[shared.threads.indexOf(thread)];
    if (Number.isSafeInteger(count) && (count as number) >= 0) return (count as number) + 0;
    throw new TypeError('no number');
  } finally {
    if (asked.get(key) === shared) asked.delete(key);
  }
}

function createBatch(system: string, endpoint: string, host: string): Batch {
  const threads: string[] = [];
  const abort = new AbortController();
  // Sent when the task is done in which it was created.
  const counts = Promise.resolve().then(() => {
    open.delete(host);
    return send(system, endpoint, threads, abort);
  });
  return {threads, abort, counts, waiting: 0};
}

/** Makes one request for some threads of one system. */
async function send(
  name: string,
  endpoint: string,
  threads: readonly string[],
  abort: AbortController,
): Promise<readonly unknown[]> {
  try {
    const system = commentSystem(name)!;
    const {url, ...options} = system.request(endpoint, threads);
    const response = await fetch(url, {
      ...options,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.any([abort.signal, AbortSignal.timeout(TIMEOUT)]),
    });
    const {ok, status, headers} = response;
    if (!ok && status !== system.none) throw new Error(`HTTP ${status}`);
    return system.read({status, headers, body: await readJson(response)}, threads);
  } catch (error) {
    // Ends the connection too when the answer is not worth reading.
    abort.abort();
    throw error;
  }
}
