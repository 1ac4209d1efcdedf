import {expect} from '@open-wc/testing';
import {readJson} from '../../src/comments/read-json.js';
import {registerCommentSystem} from '../../src/comments/registry.js';
import {commentSystem} from '../../src/comments/systems.js';
import {toCount} from '../../src/text/count.js';

/** An answer that comes in pieces of some bytes. */
function answerOf(text: string, size: number): Response {
  const bytes = new TextEncoder().encode(text);
  const pieces = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let start = 0; start < bytes.length; start += size)
        controller.enqueue(bytes.slice(start, start + size));
      controller.close();
    },
  });
  return new Response(pieces, {headers: {'Content-Type': 'application/json'}});
}

describe('an answer in JSON', () => {
  it('may come in pieces that part a letter', async () => {
    expect(await readJson(answerOf('{"漢字": "é"}', 1), 1)).to.deep.equal({漢字: 'é'});
  });

  it('may be the longer the more threads it is about', async () => {
    const text = JSON.stringify('x'.repeat(80_000));
    expect(await readJson(answerOf(text, 10_000), 2)).to.have.lengthOf(80_000);
    const error = await readJson(answerOf(text, 10_000), 1).catch((reason: unknown) => reason);
    expect(error instanceof RangeError).to.equal(true);
  });

  it('may hold a number of sixteen digits, the longest that is safe', () => {
    expect(toCount('9007199254740991')).to.equal(Number.MAX_SAFE_INTEGER);
  });
});

describe('a comment system of the page', () => {
  it('replaces one of the library', () => {
    const own = {request: (url: string) => ({url}), read: () => [1]};
    registerCommentSystem('json', own);
    expect(commentSystem('json') === own).to.equal(true);
  });
});
