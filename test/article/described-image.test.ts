import {expect} from '@open-wc/testing';
import {describedImage} from '../../src/article/described-image.js';

/** A page with descriptions, of which the last one that is found counts. */
function pageOf(...descriptions: unknown[]): Document {
  const page = document.implementation.createHTMLDocument('Page');
  for (const description of descriptions) {
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.text = typeof description === 'string' ? description : JSON.stringify(description);
    page.head.append(script);
  }
  return page;
}

const known = (page: Document, address = 'https://a.example/1.jpg') =>
  Object.fromEntries(Object.entries(describedImage(page, [address])).filter(([, value]) => value));

const image = {
  '@type': 'ImageObject',
  contentUrl: 'https://a.example/1.jpg',
  name: 'Dawn',
  creator: {'@type': 'Person', name: 'Ann Lee', url: 'https://a.example/ann'},
  creditText: 'The Desk',
  copyrightNotice: '© 2019 The Desk',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  acquireLicensePage: 'https://a.example/buy',
};

const credit = {
  workTitle: 'Dawn',
  creator: 'Ann Lee',
  creatorUrl: 'https://a.example/ann',
  source: 'The Desk',
  copyright: '© 2019 The Desk',
  license: 'CC BY 4.0',
  licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
  acquireUrl: 'https://a.example/buy',
};

describe('describedImage', () => {
  it('finds the image alone, in a graph, and as the image of an article', () => {
    for (const description of [image, [image], {'@graph': [{'@type': 'Article', image: [image]}]}])
      expect(known(pageOf(description))).to.deep.equal(credit);
  });

  it('knows the image by each of its addresses, without the fragment', () => {
    for (const name of ['contentUrl', 'url', '@id']) {
      const other = {'@type': ['ImageObject'], [name]: 'https://a.example/1.jpg#primary', creator: 'Ann'};
      expect(known(pageOf(other))).to.deep.equal({creator: 'Ann'});
    }
  });

  it('writes the year into a copyright notice that has none', () => {
    for (const [copyrightNotice, copyrightYear, notice] of [
      ['© The Desk', 2019, '© 2019 The Desk'],
      ['The Desk', '2019', 'The Desk, 2019'],
      ['© 2018 The Desk', 2019, '© 2018 The Desk'],
      ['© The Desk', {}, '© The Desk'],
      [undefined, 2019, undefined],
    ])
      expect(known(pageOf({...image, copyrightNotice, copyrightYear})).copyright).to.equal(notice);
  });

  it('passes over what a widget has written itself', () => {
    const page = pageOf(image);
    page.querySelector('script')!.setAttribute('data-article-generated', '');
    expect(known(page)).to.deep.equal({});
  });

  it('names the address of a creator only where there is one', () => {
    const creators = ['ann', 'bo'].map((name) => ({name, url: `https://a.example/${name}`}));
    expect(known(pageOf({...image, creator: creators.slice(0, 1)})).creatorUrl).to.equal(
      'https://a.example/ann',
    );
    const {creator, creatorUrl} = known(pageOf({...image, creator: creators}));
    expect([creator, creatorUrl]).to.deep.equal(['ann; bo', undefined]);
  });

  it('looks into objects as deep as pages have them, and no deeper', () => {
    const within = (depth: number): unknown => (depth === 0 ? image : {part: within(depth - 1)});
    expect(known(pageOf(within(5)))).to.deep.equal(credit);
    expect(known(pageOf(within(6)))).to.deep.equal({});
  });

  it('leaves other images and other types alone', () => {
    expect(known(pageOf(image), 'https://a.example/2.jpg')).to.deep.equal({});
    expect(known(pageOf({...image, '@type': 'VideoObject'}))).to.deep.equal({});
    expect(known(pageOf(image), '')).to.deep.equal({});
  });

  it('joins several creators, and takes a credit that names one of them for no source', () => {
    const two = {...image, creator: ['Ann Lee', {name: 'Bo'}, 5, null], creditText: 'Bo'};
    expect(known(pageOf(two)))
      .to.include({creator: 'Ann Lee; Bo'})
      .and.not.have.any.keys('source', 'creatorUrl');
  });

  it('bears what is no description', () => {
    const deep = JSON.stringify(image);
    for (const bad of [
      '',
      '{',
      'null',
      '5',
      '{"@type":"ImageObject"}',
      `${'['.repeat(500)}${deep}${']'.repeat(500)}`,
    ])
      expect(known(pageOf(bad))).to.deep.equal({});
    expect(known(pageOf('{', image))).to.deep.equal(credit);
  });
});
