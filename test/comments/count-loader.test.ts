import {expect} from '@open-wc/testing';
import {loadCount} from '../../src/comments/count-loader.js';
import {registerCommentSystem} from '../../src/comments/registry.js';
import {CommentServer} from '../helpers/comment-server.js';
import '../helpers/console.js';

registerCommentSystem('lengths', {
  limit: 3,
  request: (endpoint, threads) => ({url: endpoint, method: 'POST', body: JSON.stringify(threads)}),
  read: ({body}) => body as number[],
});

registerCommentSystem('none', {
  none: 404,
  request: (endpoint) => ({url: endpoint}),
  read: ({status}) => [status === 404 ? 0 : -1],
});

const forever = new AbortController().signal;

/** What has become of promises that are given some time. */
async function outcomes(promises: readonly Promise<number>[]): Promise<unknown[]> {
  const results = await Promise.allSettled(promises);
  return results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'));
}

describe('loadCount', () => {
  let server: CommentServer;
  beforeEach(() => (server = new CommentServer()));

  it('asks without cookies and without a referrer', async () => {
    const thread = {system: 'wordpress', endpoint: server.endpoint('wordpress'), thread: '7'};
    expect(await loadCount(thread, forever)).to.equal(7);
    const [request] = await server.takeRequests();
    expect(request!.headers).to.not.have.any.keys('cookie', 'referer', 'authorization');
  });

  it('asks for no cookies of its own origin either, and follows no redirect', async () => {
    const {fetch} = window;
    const options: RequestInit[] = [];
    window.fetch = (_, given) => {
      options.push(given!);
      return Promise.resolve(new Response('', {status: 403}));
    };
    const thread = {system: 'wordpress', endpoint: `${location.origin}/wp-json`, thread: '7'};
    expect(await outcomes([loadCount(thread, forever)])).to.deep.equal(['failed']);
    window.fetch = fetch;
    const [{credentials, referrerPolicy, redirect, signal} = {}] = options;
    expect([credentials, referrerPolicy, redirect]).to.deep.equal(['omit', 'no-referrer', 'error']);
    // The rest of an answer that is not worth reading is not waited for.
    expect(signal!.aborted).to.equal(true);
  });

  it('lets a system say by a status that there are no comments', async () => {
    const endpoint = `${server.endpoint('echo')}?status=404&body=[]`;
    expect(await loadCount({system: 'none', endpoint, thread: '1'}, forever)).to.equal(0);
  });

  it('puts what is asked in one task into as few requests as the system allows', async () => {
    const endpoint = server.endpoint('lengths');
    const threads = ['a', 'bb', 'ccc', 'dddd', 'eeeee', 'a', 'bb'];
    const counts = threads.map((thread) => loadCount({system: 'lengths', endpoint, thread}, forever));
    expect(await outcomes(counts)).to.deep.equal([1, 2, 3, 4, 5, 1, 2]);
    const bodies = (await server.takeRequests()).map(({body}) => JSON.parse(body) as string[]);
    expect(bodies).to.deep.equal([
      ['a', 'bb', 'ccc'],
      ['dddd', 'eeeee'],
    ]);
  });

  it('asks each endpoint by itself', async () => {
    const endpoints = [server.endpoint('lengths'), `${server.endpoint('lengths')}/other`];
    await outcomes(
      endpoints.map((endpoint) => loadCount({system: 'lengths', endpoint, thread: 'a'}, forever)),
    );
    expect((await server.takeRequests()).length).to.equal(2);
  });

  it('asks a system that cannot batch once for each thread', async () => {
    const endpoint = server.endpoint('wordpress');
    const counts = ['1', '2', '1'].map((thread) =>
      loadCount({system: 'wordpress', endpoint, thread}, forever),
    );
    expect(await outcomes(counts)).to.deep.equal([1, 2, 1]);
    expect((await server.takeRequests()).length).to.equal(2);
  });

  it('shares a request that is on its way', async () => {
    const thread = {system: 'wordpress', endpoint: server.endpoint('late'), thread: '4'};
    const first = loadCount(thread, forever);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await outcomes([first, loadCount(thread, forever)])).to.deep.equal([4, 4]);
    expect((await server.takeRequests()).length).to.equal(1);
  });

  it('aborts a request when all who wait for it have left, and asks again for one who comes then', async () => {
    const thread = {system: 'wordpress', endpoint: server.endpoint('late'), thread: '4'};
    const [one, two] = [new AbortController(), new AbortController()];
    const left = [loadCount(thread, one.signal), loadCount(thread, two.signal)];
    await new Promise((resolve) => setTimeout(resolve, 50));
    one.abort();
    two.abort();
    expect(await outcomes([...left, loadCount(thread, forever)])).to.deep.equal(['failed', 'failed', 4]);
    expect((await server.takeRequests()).map(({aborted}) => aborted)).to.deep.equal([true, false]);
  });

  it('keeps a request while one is left who waits for it', async () => {
    const thread = {system: 'wordpress', endpoint: server.endpoint('late'), thread: '4'};
    const one = new AbortController();
    const counts = [loadCount(thread, one.signal), loadCount(thread, forever)];
    await new Promise((resolve) => setTimeout(resolve, 50));
    one.abort();
    expect(await outcomes(counts)).to.deep.equal([4, 4]);
  });

  it('makes no request for those who have left at once', async () => {
    const leaving = new AbortController();
    const thread = {system: 'wordpress', endpoint: server.endpoint('wordpress'), thread: '4'};
    void loadCount(thread, leaving.signal).catch(() => undefined);
    leaving.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await server.takeRequests()).to.deep.equal([]);
  });
});
