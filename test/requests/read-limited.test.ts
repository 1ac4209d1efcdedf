import {expect} from '@open-wc/testing';
import {readLimited} from '../../src/requests/read-limited.js';

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => (error as Error).message,
  );

describe('readLimited', () => {
  const {fetch} = globalThis;
  const {timeout} = AbortSignal;
  let asked = 0;

  beforeEach(() => {
    asked = 0;
    // A server that never answers.
    globalThis.fetch = (_url, options) => {
      asked++;
      return new Promise((_resolve, reject) => {
        options!.signal!.addEventListener('abort', () => reject(options!.signal!.reason as Error));
      });
    };
  });

  afterEach(() => {
    globalThis.fetch = fetch;
    AbortSignal.timeout = timeout;
  });

  it('asks nobody for what is not wanted any more', async () => {
    const signal = AbortSignal.abort(new Error('gone'));
    expect(await failure(readLimited('/', 10, {signal}))).to.equal('gone');
    expect(asked).to.equal(0);
  });

  it('ends the request when the signal aborts', async () => {
    const leaving = new AbortController();
    const answer = failure(readLimited('/', 10, {signal: leaving.signal}));
    leaving.abort(new Error('left'));
    expect(await answer).to.equal('left');
  });

  it('waits for ten seconds and no longer', async () => {
    const late = new AbortController();
    const times: number[] = [];
    AbortSignal.timeout = (time) => {
      times.push(time);
      return late.signal;
    };
    const answer = failure(readLimited('/', 10, {signal: new AbortController().signal}));
    late.abort(new Error('late'));
    expect(await answer).to.equal('late');
    expect(times).to.deep.equal([10_000]);
  });
});
