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

/** One thread that somebody waits for: everyone who asks for it shares the answer. */
interface Job extends CommentThread {
  readonly count: Promise<number>;
  resolve(count: number): void;
  reject(reason: unknown): void;
  waiting: number;
  /** Called when nobody waits any more. */
  abandon(): void;
}

/** How long a comment system may take, in milliseconds. */
const TIMEOUT = 10_000;

/** The jobs that are not done, by system, endpoint and thread. */
const jobs = new Map<string, Job>();

/** Those that no request has been made for yet, by system and endpoint. */
const queues = new Map<string, Job[]>();

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
export function loadCount(thread: CommentThread, signal: AbortSignal): Promise<number> {
  const queue = `${thread.system} ${thread.endpoint}`;
  const key = `${queue} ${thread.thread}`;
  const job = jobs.get(key) ?? createJob(thread, key, queue);
  job.waiting++;
  signal.addEventListener('abort', () => {
    if (--job.waiting > 0) return;
    jobs.delete(key);
    job.abandon();
  });
  return job.count;
}

function createJob(thread: CommentThread, key: string, queue: string): Job {
  const job = {...thread, waiting: 0, abandon: () => undefined} as unknown as Job;
  const count = new Promise<number>((resolve, reject) => Object.assign(job, {resolve, reject}));
  const forget = () => jobs.delete(key);
  count.then(forget, forget);
  jobs.set(key, Object.assign(job, {count}));
  const queued = queues.get(queue);
  if (queued) queued.push(job);
  else if (queues.set(queue, [job]).size === 1) queueMicrotask(sendQueues);
  return job;
}

function sendQueues(): void {
  for (const queued of queues.values()) {
    const wanted = queued.filter(({waiting}) => waiting > 0);
    const limit = commentSystem(wanted[0]?.system ?? '')?.limit ?? 1;
    for (let start = 0; start < wanted.length; start += limit) void send(wanted.slice(start, start + limit));
  }
  queues.clear();
}

/** Makes one request for some threads of one system. */
async function send(batch: readonly Job[]): Promise<void> {
  const abort = new AbortController();
  for (const job of batch) job.abandon = () => batch.every(({waiting}) => waiting === 0) && abort.abort();
  try {
    const {system, endpoint} = batch[0]!;
    const {request, read} = commentSystem(system)!;
    const threads = batch.map(({thread}) => thread);
    const {url, ...options} = request(endpoint, threads);
    const response = await fetch(url, {
      ...options,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.any([abort.signal, AbortSignal.timeout(TIMEOUT)]),
    });
    const {ok, status, headers} = response;
    if (!ok) throw new Error(`HTTP ${status}`);
    const counts = read({status, headers, body: await readJson(response)}, threads);
    batch.forEach(({resolve, reject}, index) => {
      const count = counts[index];
      if (Number.isSafeInteger(count) && (count as number) >= 0) resolve((count as number) + 0);
      else reject(new TypeError('no number'));
    });
  } catch (error) {
    // Ends the connection too when the answer is not worth reading.
    abort.abort();
    for (const {reject} of batch) reject(error);
  }
}
