import {expect} from '@open-wc/testing';
import {loadCount} from '../../src/comments/count-loader.js';
import {CommentServer} from '../helpers/comment-server.js';
import '../helpers/console.js';

const forever = new AbortController().signal;

describe('loadCount, from a server that misbehaves', () => {
  let server: CommentServer;
  beforeEach(() => (server = new CommentServer()));

  /** The number, or why there is none. */
  const load = async (endpoint: string, system = 'wordpress', thread = '5'): Promise<unknown> =>
    loadCount({system, endpoint, thread}, forever).catch((error: unknown) => String(error));

  /** Asks for a JSON text. */
  const loadText = (body: string, thread = 'count', type = 'application/json') =>
    load(`${server.endpoint('echo')}?${String(new URLSearchParams({body, type}))}`, 'json', thread);

  it('gets the number from an answer as it should be', async () => {
    expect(await loadText('{"count": 5}')).to.equal(5);
    expect(await loadText('{"count": 0}', 'count', 'application/feed+json; charset=utf-8')).to.equal(0);
  });

  it('takes a zero with a sign for one without', async () => {
    expect(Object.is(await loadText('{"count": -0}'), 0)).to.equal(true);
  });

  for (const value of [
    '"5"',
    '-3',
    '1.5',
    '1e309',
    '9007199254740993',
    'null',
    'true',
    '[5]',
    '{"count": 5}',
    '"<b>5</b>"',
  ]) {
    it(`takes no number from ${value}`, async () => {
      expect(await loadText(`{"count": ${value}}`)).to.equal('TypeError: no number');
    });
  }

  for (const text of ['{"__proto__": {"count": 5}}', '[]', '"count"', 'null', '5']) {
    it(`takes no number from ${text} as a whole`, async () => {
      expect(await loadText(text)).to.equal('TypeError: no number');
    });
  }

  for (const text of ['', '{"count": NaN}', '{"count": 5', '<h1>5</h1>', '\u0000']) {
    it(`takes no number from ${JSON.stringify(text)}, which is not JSON`, async () => {
      expect(await loadText(text)).to.match(/^SyntaxError/);
    });
  }

  for (const type of ['text/html', 'text/plain', 'application/javascript', '']) {
    it(`takes no number from an answer of the type "${type}"`, async () => {
      expect(await loadText('{"count": 5}', 'count', type)).to.equal('TypeError: not JSON');
    });
  }

  for (const status of [204, 301, 403, 404, 429, 500, 503]) {
    it(`takes no number from an answer with the status ${status}`, async () => {
      const text = await load(
        `${server.endpoint('echo')}?status=${status}&body={"count":5}`,
        'json',
        'count',
      );
      expect(text).to.match(/^(Error: HTTP|TypeError|SyntaxError)/);
    });
  }

  it('follows no redirect', async () => {
    expect(await load(server.endpoint('redirect'))).to.match(/^TypeError/);
    expect((await server.takeRequests()).length).to.equal(1);
  });

  it('takes no number from a server that cannot be reached', async () => {
    expect(await load('http://localhost:9/')).to.match(/^TypeError/);
  });

  it('stops reading an answer that is too long', async () => {
    expect(await load(server.endpoint('huge'))).to.equal('RangeError: too long');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const [request] = await server.takeRequests();
    expect(request!.aborted).to.equal(true);
    // What the buffers of the connection hold was sent before.
    expect(request!.sent).to.be.lessThan(20_000_000);
  });

  it('waits ten seconds for a server that hangs, also in the middle of an answer', async () => {
    const {timeout} = AbortSignal;
    const asked: number[] = [];
    AbortSignal.timeout = (milliseconds) => {
      asked.push(milliseconds);
      return timeout.call(AbortSignal, 50);
    };
    try {
      expect(await load(server.endpoint('hang'))).to.match(/^TimeoutError/);
    } finally {
      AbortSignal.timeout = timeout;
    }
    expect(asked).to.deep.equal([10_000]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await server.takeRequests()).map(({aborted}) => aborted)).to.deep.equal([true]);
  });
});
