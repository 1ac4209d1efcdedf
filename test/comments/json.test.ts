import {expect} from '@open-wc/testing';
import {json} from '../../src/comments/json.js';

const read = (body: unknown, ...threads: string[]) =>
  json.read({status: 200, headers: new Headers(), body}, threads);

describe('the comment system json', () => {
  it('asks for the address as it is, for all threads at once', () => {
    expect(json.limit).to.equal(Infinity);
    expect(json.request('https://a.example/counts.json?v=2', ['a', 'b'])).to.deep.equal({
      url: 'https://a.example/counts.json?v=2',
    });
  });

  it('finds a number by its key, which may be an address with dots', () => {
    expect(read({'https://a.example/1': 3, 'a.b': 0}, 'https://a.example/1', 'a.b')).to.deep.equal([3, 0]);
  });

  it('finds a number by keys and positions', () => {
    expect(read({data: [{comments: 5}]}, 'data.0.comments', 'data.1.comments')).to.deep.equal([5, undefined]);
  });

  it('takes nothing from a prototype', () => {
    const body = JSON.parse('{"a": [1], "__proto__": {"b": 7}}') as unknown;
    for (const thread of ['length', 'a.length.x', 'constructor', 'toString.length', '__proto__.c', 'b'])
      expect(read(body, thread), thread).to.deep.equal([undefined]);
  });

  it('bears an answer of any shape', () => {
    for (const body of [null, 5, 'text', [], true]) expect(read(body, 'a.b')).to.deep.equal([undefined]);
  });
});
