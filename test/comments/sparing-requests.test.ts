import {expect} from '@open-wc/testing';
import {loadCount} from '../../src/comments/count-loader.js';
import {CommentServer} from '../helpers/comment-server.js';
import '../helpers/console.js';

const forever = new AbortController().signal;

describe('loadCount, when it has asked before', () => {
  const {now} = Date;
  let server: CommentServer;
  let passed = 0;

  beforeEach(() => {
    server = new CommentServer();
    passed = 0;
    Date.now = () => now() + passed * 1000;
  });

  afterEach(() => {
    Date.now = now;
  });

  /** An endpoint that answers with a number and these headers. */
  const answering = (headers: Record<string, string>) =>
    `${server.endpoint('echo')}?${String(new URLSearchParams({body: '{"a": 1, "b": 2, "none": 0}', ...headers}))}`;

  const load = (endpoint: string, thread = 'a', isFresh = false): Promise<unknown> =>
    loadCount({system: 'json', endpoint, thread}, forever, isFresh).catch((error: unknown) => String(error));

  const requests = async () => (await server.takeRequests()).length;

  /** What comes without a request, which would be no help with a POST even where the browser's own cache answers it. */
  const withoutAsking = async (task: () => Promise<unknown>) => {
    const {fetch} = window;
    window.fetch = () => Promise.reject(new Error('asked'));
    try {
      return await task();
    } finally {
      window.fetch = fetch;
    }
  };

  it('uses an answer for as long as it is good', async () => {
    const endpoint = answering({'Cache-Control': 'public, max-age=60'});
    expect(await load(endpoint)).to.equal(1);
    passed = 59;
    expect([await load(endpoint), await requests()]).to.deep.equal([1, 1]);
    passed = 61;
    expect([await load(endpoint), await requests()]).to.deep.equal([1, 0]);
  });

  it('does not ask again for a thread that has no comments (Ghost: each time)', async () => {
    const endpoint = answering({'Cache-Control': 'max-age=60'});
    expect(await load(endpoint, 'none')).to.equal(0);
    expect(await withoutAsking(() => load(endpoint, 'none'))).to.equal(0);
  });

  it('uses a good answer also when those who waited for it have left, and when its time to come is over', async () => {
    const {timeout} = AbortSignal;
    const [time, reader] = [new AbortController(), new AbortController()];
    AbortSignal.timeout = () => time.signal;
    const endpoint = answering({'Cache-Control': 'max-age=60'});
    await loadCount({system: 'json', endpoint, thread: 'a'}, reader.signal);
    AbortSignal.timeout = timeout;
    reader.abort();
    time.abort();
    expect(await withoutAsking(() => load(endpoint))).to.equal(1);
  });

  it('asks the server behind the cache for a thread that is about to be asked for', async () => {
    const endpoint = answering({'Cache-Control': 'max-age=60'});
    await load(endpoint);
    passed = 61;
    await Promise.all([load(endpoint), load(endpoint, 'a', true)]);
    expect(await requests()).to.equal(2);
  });

  it('asks again for an answer that does not say how long it is good', async () => {
    const endpoint = answering({'Cache-Control': 'no-store'});
    await load(endpoint);
    await load(endpoint);
    expect(await requests()).to.equal(2);
  });

  it('asks again, also the server behind the browser’s cache, when it is told to', async () => {
    const endpoint = answering({'Cache-Control': 'max-age=60'});
    await load(endpoint);
    await load(endpoint, 'a', true);
    expect(await requests()).to.equal(2);
  });

  for (const status of ['429', '500', '503']) {
    it(`leaves a server alone that has answered with ${status}, and longer each time`, async () => {
      const endpoint = answering({status});
      expect(await load(endpoint)).to.equal(`Error: HTTP ${status}`);
      for (const pause of [30, 60, 120]) {
        const start = passed;
        passed = start + pause - 1;
        expect(await load(endpoint, 'b')).to.equal('Error: overloaded a short time ago');
        passed = start + pause + 1;
        expect(await load(endpoint, 'b')).to.equal(`Error: HTTP ${status}`);
      }
      expect(await requests()).to.equal(4);
    });
  }

  it('leaves it alone for as long as it says', async () => {
    const endpoint = answering({status: '429', 'Retry-After': '300'});
    await load(endpoint);
    passed = 299;
    await load(endpoint);
    expect(await requests()).to.equal(1);
    passed = 301;
    await load(endpoint);
    expect(await requests()).to.equal(1);
  });

  for (const wanted of ['-300', '0', 'Wed, 21 Oct 2037 07:28:00 GMT', 'soon'])
    it(`leaves it alone for half a minute when it says "${wanted}"`, async () => {
      const endpoint = answering({status: '429', 'Retry-After': wanted});
      await load(endpoint);
      passed = 29;
      await load(endpoint);
      expect(await requests()).to.equal(1);
      passed = 31;
      await load(endpoint);
      expect(await requests()).to.equal(1);
    });

  describe('by an answer that differs each time', () => {
    const {fetch} = window;
    const endpoint = 'https://comments.example/';
    let asked = 0;

    afterEach(() => {
      window.fetch = fetch;
    });

    const answer = (status: number) => {
      window.fetch = () => {
        asked++;
        return Promise.resolve(
          new Response('{"a": 1}', {status, headers: {'Content-Type': 'application/json'}}),
        );
      };
    };

    it('forgets that a server was overloaded when it has answered', async () => {
      answer(429);
      await load(endpoint);
      passed = 31;
      answer(200);
      expect(await load(endpoint)).to.equal(1);
      answer(429);
      await load(endpoint);
      asked = 0;
      passed += 29;
      await load(endpoint);
      expect(asked).to.equal(0);
      passed += 2;
      await load(endpoint);
      expect(asked).to.equal(1);
    });

    it('asks a server that stays overloaded once an hour', async () => {
      answer(503);
      asked = 0;
      for (let hours = 0; hours < 12; hours++) {
        await load(`${endpoint}broken`);
        passed += 3601;
      }
      expect(asked).to.equal(12);
    });
  });

  it('makes no second request for a thread that is asked for anew while the first is on its way', async () => {
    const endpoint = answering({'Cache-Control': 'no-store'});
    const first = load(endpoint);
    await Promise.resolve().then(() => Promise.resolve());
    await Promise.all([first, load(endpoint, 'a', true)]);
    expect(await requests()).to.equal(1);
  });

  it('asks the server behind the cache whoever of several wants that', async () => {
    const endpoint = answering({'Cache-Control': 'max-age=60'});
    await load(endpoint);
    passed = 61;
    await Promise.all([load(endpoint, 'a', true), load(endpoint)]);
    expect(await requests()).to.equal(2);
  });

  it('does not leave a server alone that knows one thread not', async () => {
    const endpoint = answering({status: '404'});
    await load(endpoint);
    await load(endpoint, 'b');
    expect(await requests()).to.equal(2);
  });
});
