import {expect} from '@open-wc/testing';
import {addressOf, pathOf} from '../../src/comments/address.js';
import {comentario} from '../../src/comments/comentario.js';

describe('the address of a request', () => {
  it('has one slash between the endpoint and the path', () => {
    for (const endpoint of ['https://a.example', 'https://a.example/', 'https://a.example//'])
      expect(addressOf(endpoint, '/count')).to.equal('https://a.example/count');
    expect(addressOf('https://a.example/blog/', '/count')).to.equal('https://a.example/blog/count');
  });

  it('keeps the query of the endpoint, but for what is asked', () => {
    expect(addressOf('https://a.example/?site=blog&id=1#top', '/count', {id: '7'})).to.equal(
      'https://a.example/count?site=blog&id=7#top',
    );
  });

  it('names a path without query and fragment', () => {
    expect(pathOf('https://a.example/2019/a%20b/?page=2#c')).to.equal('/2019/a%20b/');
  });

  it('names the host of Comentario with its port', () => {
    const {body} = comentario.request('https://c.example', ['http://localhost:8080/a/']);
    expect(JSON.parse(body!)).to.deep.equal({host: 'localhost:8080', paths: ['/a/']});
  });
});
