import {expect} from '@open-wc/testing';
import {readCredit} from '../../src/text/image-credit.js';
import {imageObject} from '../../src/text/image-object.js';

const BASE = 'https://site.example/article/';
const objectOf = (values: Parameters<typeof readCredit>[0], address = '/a.png', own = '') => {
  const json = imageObject(readCredit(values), address, own, BASE);
  return json ? (JSON.parse(json) as Record<string, unknown>) : null;
};

describe('imageObject', () => {
  it('describes everything that is known', () => {
    expect(
      objectOf({
        workTitle: 'Dawn',
        creator: 'Ann; Bo',
        source: 'Desk',
        license: 'CC BY 4.0',
        copyright: '© Ann',
        acquireUrl: 'buy',
      }),
    ).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'ImageObject',
      contentUrl: 'https://site.example/a.png',
      name: 'Dawn',
      creator: [
        {'@type': 'Person', name: 'Ann'},
        {'@type': 'Person', name: 'Bo'},
      ],
      creditText: 'Ann / Bo / Desk',
      copyrightNotice: '© Ann',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      acquireLicensePage: 'https://site.example/article/buy',
    });
  });

  it('leaves out what is not known', () => {
    expect(objectOf({source: 'Desk'})).to.have.all.keys('@context', '@type', 'contentUrl', 'creditText');
  });

  it('takes the credit that the author has written out', () => {
    expect(objectOf({creator: 'Ann'}, '/a.png', 'Photo by Ann')).to.include({creditText: 'Photo by Ann'});
  });

  it('is nothing without what a search engine asks for', () => {
    expect(objectOf({workTitle: 'Dawn', acquireUrl: '/buy'})).to.equal(null);
    expect(objectOf({creator: 'Ann'}, '')).to.equal(null);
    expect(objectOf({creator: 'Ann'}, 'data:image/png;base64,AA')).to.equal(null);
  });

  it('leaves out addresses that are not safe', () => {
    const object = objectOf({creator: 'Ann', licenseUrl: 'javascript:x', acquireUrl: 'data:,x'});
    expect(object).to.not.have.any.keys('license', 'acquireLicensePage');
  });
});
