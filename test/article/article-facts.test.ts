import {expect} from '@open-wc/testing';
import {completeFacts} from '../../src/article/article-facts.js';

const PAGE = {
  url: 'https://a.example/page',
  title: 'Page',
  published: '2019-02-06',
  updated: '2019-08-01',
  thread: '7',
  system: 'wordpress',
  endpoint: 'https://a.example/wp-json',
};

const NOTHING = {
  url: null,
  title: undefined,
  published: ' ',
  updated: '',
  thread: null,
  system: null,
  endpoint: null,
};

describe('completeFacts', () => {
  it('takes everything from around where nothing is given', () => {
    expect(completeFacts(NOTHING, PAGE)).to.deep.equal(PAGE);
    expect(completeFacts({...NOTHING, url: PAGE.url}, PAGE)).to.deep.equal(PAGE);
  });

  it('prefers what is given, without the white space around it', () => {
    expect(completeFacts({...NOTHING, title: '\n Own \n', thread: '8'}, PAGE)).to.deep.equal({
      ...PAGE,
      title: 'Own',
      thread: '8',
    });
  });

  it('takes for an article of another address only the comment system', () => {
    expect(completeFacts({...NOTHING, url: 'https://a.example/other'}, PAGE)).to.deep.equal({
      url: 'https://a.example/other',
      title: '',
      published: '',
      updated: '',
      thread: '',
      system: 'wordpress',
      endpoint: 'https://a.example/wp-json',
    });
  });
});
