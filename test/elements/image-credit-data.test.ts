import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/article-image-credit.js';
import type {ArticleImageCredit} from '../../src/elements/image-credit/image-credit.js';
import '../helpers/console.js';

const described = () =>
  fixture<ArticleImageCredit>(html`
    <article-image-credit structured-data creator="Ann Lee" license="CC0 1.0">
      <img src="/no-such-picture.png" width="60" height="30" alt="A drawing" />
    </article-image-credit>
  `);
const scriptsOf = (root: ParentNode) => [...root.querySelectorAll<HTMLScriptElement>('script')];

describe('<article-image-credit structured-data>', () => {
  it('describes the picture for search engines', async () => {
    const [script, ...others] = scriptsOf(await described());
    expect(others).to.deep.equal([]);
    expect(script!.type).to.equal('application/ld+json');
    expect(JSON.parse(script!.text)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'ImageObject',
      contentUrl: new URL('/no-such-picture.png', document.baseURI).href,
      creator: [{'@type': 'Person', name: 'Ann Lee'}],
      creditText: 'Ann Lee',
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    });
  });

  it('describes nothing unless it is asked to', async () => {
    const credit = await described();
    credit.structuredData = false;
    await credit.updateComplete;
    expect(scriptsOf(credit)).to.deep.equal([]);
  });

  it('follows the picture and the attributes', async () => {
    const credit = await described();
    credit.creator = 'Bo Chen';
    credit.querySelector('img')!.src = '/other.png';
    await credit.updateComplete;
    expect(JSON.parse(scriptsOf(credit)[0]!.text)).to.include({
      contentUrl: new URL('/other.png', document.baseURI).href,
      creditText: 'Bo Chen',
    });
  });

  it('cannot end the script element that it stands in', async () => {
    const credit = await described();
    credit.creator = '</script><img>';
    await credit.updateComplete;
    const [script] = scriptsOf(credit);
    expect(script!.text).to.not.contain('<');
    expect(JSON.parse(script!.text)).to.include({creditText: '</script><img>'});
  });

  it('takes the credit that the author has written out', async () => {
    const credit = await fixture<ArticleImageCredit>(html`
      <article-image-credit structured-data>
        <img slot="" src="/no-such-picture.png" alt="A drawing" />
        <p slot="credit">
          Photo: Ann Lee
          <img src="/icon.png" alt="CC" />
        </p>
      </article-image-credit>
    `);
    expect(JSON.parse(scriptsOf(credit)[0]!.text)).to.include({creditText: 'Photo: Ann Lee'});
  });

  it('leaves with the element, and comes once with each clone', async () => {
    const credit = await described();
    const clone = credit.cloneNode(true) as ArticleImageCredit;
    expect(scriptsOf(clone)).to.have.length(1);
    credit.after(clone);
    await clone.updateComplete;
    expect(scriptsOf(clone)).to.have.length(1);
    expect(clone.querySelectorAll('small')).to.have.length(1);
    clone.creator = 'Bo Chen';
    await clone.updateComplete;
    expect(clone.querySelector('small')!.textContent).to.equal('Image: Bo Chen\u00a0· Licence: CC0 1.0');
    clone.remove();
    credit.remove();
    await credit.updateComplete;
    expect(credit.querySelectorAll('script, small')).to.have.length(0);
    expect(clone.querySelectorAll('script, small')).to.have.length(0);
  });
});
