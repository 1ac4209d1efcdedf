import {DEVELOPMENT} from '../internal/development.js';
import type {CountedComments} from './comment-system.js';
import {readJson} from './read-json.js';
import {commentSystem} from './systems.js';

/** A thread whose comments are to be counted. */
export interface CommentThread {
  /** Name of a known comment system. */
  readonly system: string;
  /** Absolute address of the system. */
  readonly endpoint: string;
  readonly thread: string;
  /** What the system counts, where it says so. */
  readonly counts?: CountedComments | undefined;
}

/** One request, and everyone who waits for its answer. */
interface Batch {
  readonly threads: string[];
  readonly abort: AbortController;
  readonly counts: Promise<readonly unknown[]>;
  waiting: number;
  /** Until when the answer is good, by the clock of this machine; for ever while it is on its way. */
  until: number;
  /** Whether an answer that the browser has kept will not do. */
  isFresh: boolean;
}

/** How long a comment system may take, in milliseconds. */
const TIMEOUT = 10_000;

/** How long a system that is overloaded is left alone at first, and at the longest, in milliseconds. */
const PAUSE = 30_000;
const LONGEST_PAUSE = 3_600_000;

/** The batches that are not sent yet, by system and endpoint. */
const open = new Map<string, Batch>();

/** The batches that are not sent yet, on their way, or whose answers are still good, by system, endpoint and thread. */
const asked = new Map<string, Batch>();

/** Which endpoints are left alone: for how long, and until when. */
const paused = new Map<string, {pause: number; until: number}>();

/**
 * Counts the comments of a thread.
 *
 * Everything that is asked for in one task goes into as few requests as the system allows, and never is there a second
 * one for a thread while the first is on its way, or while its answer is good by its own account. A request is aborted
 * when all who wait for its answer have left. A system that answers that it is overloaded, or broken, is not asked
 * again for as long as it says, otherwise for half a minute, and twice as long each time.
 *
 * @param signal Says that the answer is no longer waited for.
 * @param isFresh Whether an earlier answer will not do.
 * @returns A safe non-negative integer.
 * @throws When the system cannot be reached in time, refuses, or answers with anything else.
 */
export async function loadCount(
  {system, endpoint, thread}: CommentThread,
  signal: AbortSignal,
  isFresh = false,
): Promise<number> {
  const host = `${system} ${endpoint}`;
  const key = `${host} ${thread}`;
  let batch = asked.get(key);
  // An answer that is there stays good when all have left.
  const isLost = batch?.until === Infinity && batch.abort.signal.aborted;
  if (!batch || isLost || batch.until <= (isFresh ? Number.MAX_VALUE : Date.now())) {
    if ((paused.get(endpoint)?.until ?? 0) > Date.now())
      throw new Error(DEVELOPMENT ? 'overloaded a short time ago' : '');
    batch = open.get(host);
    if (!batch || batch.threads.length >= (commentSystem(system)!.limit ?? 1))
      open.set(host, (batch = createBatch(system, endpoint, host)));
    batch.threads.push(thread);
    asked.set(key, batch);
  }
  const shared = batch;
  shared.isFresh ||= isFresh;
  shared.waiting++;
  signal.addEventListener('abort', () => --shared.waiting || shared.abort.abort());
  const count = (await shared.counts)[shared.threads.indexOf(thread)];
  if (Number.isSafeInteger(count) && (count as number) >= 0) return (count as number) + 0;
  throw new TypeError(DEVELOPMENT ? 'no number' : '');
}

function createBatch(system: string, endpoint: string, host: string): Batch {
  const batch: Batch = {
    threads: [],
    abort: new AbortController(),
    // Sent when the task is done in which it was created.
    counts: Promise.resolve().then(() => {
      open.delete(host);
      return send(system, endpoint, batch);
    }),
    waiting: 0,
    until: Infinity,
    isFresh: false,
  };
  return batch;
}

/** Makes one request for some threads of one system. */
async function send(name: string, endpoint: string, batch: Batch): Promise<readonly unknown[]> {
  const {threads, abort} = batch;
  // WebKit forgets a timeout that only AbortSignal.any() knows of.
  const timeout = AbortSignal.timeout(TIMEOUT);
  timeout.addEventListener('abort', () => abort.abort(timeout.reason));
  try {
    const system = commentSystem(name)!;
    const {url, ...options} = system.request(endpoint, threads);
    const response = await fetch(url, {
      ...options,
      cache: batch.isFresh ? 'no-cache' : 'default',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: abort.signal,
    });
    const {ok, status, headers} = response;
    if (status === 429 || status >= 500) pause(endpoint, Number(headers.get('Retry-After')) * 1000);
    else paused.delete(endpoint);
    if (!ok && status !== system.none) throw new Error(DEVELOPMENT ? `HTTP ${status}` : '');
    const counts = system.read({status, headers, body: await readJson(response, threads.length)}, threads);
    const seconds = /\bmax-age=(\d+)/.exec(headers.get('Cache-Control') ?? '')?.[1] ?? 0;
    batch.until = Date.now() + Number(seconds) * 1000;
    return counts;
  } catch (error) {
    // Ends the connection too when the answer is not worth reading.
    abort.abort();
    throw error;
  }
}

function pause(endpoint: string, wanted: number): void {
  const pause = Math.min((paused.get(endpoint)?.pause ?? PAUSE / 2) * 2, LONGEST_PAUSE);
  // What is no number of seconds, such as a date, says nothing.
  paused.set(endpoint, {pause, until: Date.now() + (wanted > 0 ? wanted : pause)});
}
