import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/additions/image-credit-from.js';
import '../../src/define/article-image-credit.js';
import type {ArticleImageCredit} from '../../src/elements/image-credit/image-credit.js';
import {CommentServer} from '../helpers/comment-server.js';
import {takeWarnings} from '../helpers/console.js';
import {newMark, takeRequests} from '../helpers/same-origin.js';

const lineOf = (credit: Element) => credit.querySelector(':scope > small')?.textContent ?? '';

/** Waits until the line says something, or another thing than before. */
const said = (credit: Element, before = '') => waitUntil(() => lineOf(credit) !== before, 'no line');

const place = (attributes: string, src: string, around = '') =>
  fixture<ArticleImageCredit>(
    `<article-image-credit ${attributes}>${around}<img src="${src}" width="60" height="30" alt="A drawing"></article-image-credit>`,
  );

/** A page's description of a picture, in its head. */
function describePicture(description: object): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.text = JSON.stringify({'@type': 'ImageObject', ...description});
  document.head.append(script);
  return script;
}

describe('additions/image-credit-from, iptc', () => {
  // A credit is missing until the answer comes; the element says so in development.
  afterEach(() => takeWarnings());

  it('writes the credit that the file holds, and asks for no more than its beginning', async () => {
    const mark = newMark();
    const credit = await place('from="iptc"', `/same-origin/picture/xmp?${mark}`);
    await said(credit);
    expect(lineOf(credit)).to.equal(
      'Image: Zoë Łukasz and Bo & Chen\u00a0· Source: The Civic Desk\u00a0· Licence: CC BY-SA 4.0\u00a0· © 2019 The Civic Desk\u00a0· License this image',
    );
    const [request, ...others] = (await takeRequests(mark)).filter(({headers}) => headers.range);
    expect(others).to.deep.equal([]);
    expect(request!.headers).to.include({range: 'bytes=0-65535'}).and.not.have.any.keys('cookie', 'referer');
    await expect(credit).to.be.accessible();
  });

  it('lets the author’s own facts win, and mixes no licence with the address of another', async () => {
    const credit = await place(
      'from="iptc" creator="Own Name" license="Own terms"',
      '/same-origin/picture/xmp',
    );
    await said(credit, 'Image: Own Name\u00a0· Licence: Own terms');
    expect(lineOf(credit)).to.equal(
      'Image: Own Name\u00a0· Source: The Civic Desk\u00a0· Licence: Own terms\u00a0· © 2019 The Civic Desk\u00a0· License this image',
    );
    credit.setAttribute('copyright', '© Own');
    await credit.updateComplete;
    expect(lineOf(credit)).to.contain('© Own');
  });

  it('writes no address that is not safe, and no markup', async () => {
    const credit = await place('from="iptc"', '/same-origin/picture/hostile');
    await said(credit);
    expect(lineOf(credit)).to.equal('Image: <img src=x onerror=alert(1)>\u00a0· © evil two lines');
    expect(credit.querySelectorAll('a, small img')).to.have.lengthOf(0);
  });

  it('ends the connection when the server sends the whole file', async () => {
    const mark = newMark();
    const credit = document.createElement('article-image-credit');
    credit.setAttribute('from', 'iptc');
    const image = document.createElement('img');
    // Only the file that is read is looked at here: the browser itself would load the picture to its end.
    Object.defineProperty(image, 'src', {
      value: new URL(`/same-origin/endless/xmp?${mark}`, location.href).href,
    });
    credit.append(image);
    document.body.append(credit);
    await said(credit);
    await aTimeout(300);
    const [request] = await takeRequests(mark);
    expect(request!.aborted).to.equal(true);
    expect(request!.sent).to.be.lessThan(10_000_000);
    credit.remove();
  });

  it('asks nobody for a picture of another origin, and follows nobody there', async () => {
    const requested: string[] = [];
    const {fetch} = window;
    window.fetch = (input, init) => {
      requested.push(String(input));
      return fetch(input, init);
    };
    const other = await place('from="iptc" creator="Ann"', 'http://picture.invalid/1.jpg');
    await aTimeout(100);
    expect(requested).to.deep.equal([]);
    const away = await place(
      'from="iptc" creator="Bo"',
      '/same-origin/away/x?to=http://picture.invalid/1.jpg',
    );
    await waitUntil(() => requested.length > 0);
    await aTimeout(200);
    window.fetch = fetch;
    expect([lineOf(other), lineOf(away)]).to.deep.equal(['Image: Ann', 'Image: Bo']);
    expect(takeWarnings().join()).to.contain('has got no answer from "iptc"');
  });

  it('is led to no other origin, not even to one that lets scripts read', async () => {
    const server = new CommentServer();
    await place('from="iptc" creator="Bo"', `/same-origin/away/x?to=${server.endpoint('echo')}`);
    await waitUntil(() => takeWarnings().join().includes('has got no answer from "iptc"'));
    // The picture itself may come from anywhere.
    const asked = await server.takeRequests();
    expect(asked.filter(({headers}) => headers.range)).to.deep.equal([]);
  });

  it('gives up when it leaves the page, and takes back what it has filled in', async () => {
    const mark = newMark();
    const credit = await place('from="iptc" creator="Ann"', `/same-origin/hang/x?${mark}`);
    await aTimeout(300);
    credit.remove();
    await aTimeout(300);
    const requests = await takeRequests(mark);
    expect(requests.filter(({headers}) => headers.range).map(({aborted}) => aborted)).to.deep.equal([true]);
    expect(takeWarnings()).to.deep.equal([]);
  });

  it('follows the picture', async () => {
    const credit = await place('from="iptc"', '/same-origin/picture/xmp');
    await said(credit);
    const before = lineOf(credit);
    credit.querySelector('img')!.src = '/same-origin/picture/iptc-utf8';
    await waitUntil(() => lineOf(credit) && lineOf(credit) !== before);
    expect(lineOf(credit)).to.equal('Image: Łukasz Żak\u00a0· Source: The Agency');
    credit.removeAttribute('from');
    await waitUntil(() => !lineOf(credit));
  });
});

describe('additions/image-credit-from, json-ld', () => {
  afterEach(() => takeWarnings());

  it('reads no more of a picture that another one has replaced meanwhile', async () => {
    const script = describePicture({contentUrl: '/same-origin/hang/old', creator: {name: 'Old'}});
    const credit = await place('from="iptc json-ld"', '/same-origin/hang/old');
    await aTimeout(200);
    const next = document.createElement('img');
    next.src = '/same-origin/picture/none';
    credit.querySelector('img')!.replaceWith(next);
    await aTimeout(300);
    expect(lineOf(credit)).to.equal('');
    script.remove();
  });

  it('fills the gaps from the page first, then from the file', async () => {
    const script = describePicture({
      contentUrl: '/same-origin/picture/iptc-utf8',
      creator: {name: 'Ann'},
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    const credit = await place('from="json-ld iptc"', '/same-origin/picture/iptc-utf8');
    await waitUntil(() => lineOf(credit).includes('Agency'));
    expect(lineOf(credit)).to.equal('Image: Ann\u00a0· Source: The Agency\u00a0· Licence: CC BY 4.0');
    script.remove();
  });

  it('does not read what it has described itself', async () => {
    const credit = await place(
      'from="json-ld" structured-data creator="Ann" copyright="© Ann"',
      '/no-such.png',
    );
    await aTimeout(100);
    expect(lineOf(credit)).to.equal('Image: Ann\u00a0· © Ann');
    expect(JSON.parse(credit.querySelector('script')!.text)).to.include({creditText: 'Ann'});
  });

  it('says once that it does not know a name', async () => {
    await place('from="exif" creator="Ann"', '/no-such.png');
    await aTimeout(100);
    expect(takeWarnings()).to.deep.equal([
      '<article-image-credit> cannot read a credit from "exif". It knows json-ld, iptc and commons.',
    ]);
  });
});

describe('additions/image-credit-from, commons', () => {
  const {fetch} = window;
  afterEach(() => {
    window.fetch = fetch;
    takeWarnings();
  });

  it('asks Commons for the file that the picture, or its source, is', async () => {
    const asked: [string, RequestInit | undefined][] = [];
    window.fetch = (input, init) => {
      asked.push([String(input), init]);
      const extmetadata = {
        Artist: {value: '<a href="//commons.wikimedia.org/wiki/User:Ann"><b>Ann</b></a><script>x</script>'},
        LicenseShortName: {value: 'CC BY-SA 4.0'},
        LicenseUrl: {value: 'javascript:alert(1)'},
      };
      return Promise.resolve(Response.json({query: {pages: [{imageinfo: [{extmetadata}]}]}}));
    };
    const credit = await fixture<ArticleImageCredit>(html`
      <article-image-credit from="commons" source-url="https://commons.wikimedia.org/wiki/File:A.jpg">
        <img src="data:," width="60" height="30" alt="A drawing" />
      </article-image-credit>
    `);
    await waitUntil(() => lineOf(credit).includes('Ann'));
    expect(lineOf(credit)).to.equal(
      'Image: Ann\u00a0· Source: https://commons.wikimedia.org/wiki/File:A.jpg\u00a0· Licence: CC BY-SA 4.0',
    );
    expect([...credit.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
      'https://commons.wikimedia.org/wiki/User:Ann',
      'https://commons.wikimedia.org/wiki/File:A.jpg',
      'https://creativecommons.org/licenses/by-sa/4.0/',
    ]);
    expect(asked).to.have.lengthOf(1);
    expect(asked[0]![0]).to.match(/^https:\/\/commons\.wikimedia\.org\/w\/api\.php\?/);
    expect(asked[0]![1]).to.include({credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error'});
  });

  it('asks nobody about a picture that is not from there, and bears any answer', async () => {
    let asked = 0;
    window.fetch = () => {
      asked++;
      return Promise.resolve(new Response('<h1>Too many requests</h1>'));
    };
    await place('from="commons" creator="Ann"', 'data:,');
    await aTimeout(100);
    expect(asked).to.equal(0);
    const source = 'source-url="https://commons.wikimedia.org/wiki/File:B.jpg"';
    const credit = await place(`from="commons" creator="Bo" ${source}`, 'data:,');
    await waitUntil(() => asked > 0);
    await aTimeout(50);
    expect(lineOf(credit)).to.contain('Image: Bo');
    expect(takeWarnings().join()).to.contain('has got no answer from "commons"');
  });
});
