import {aTimeout, expect, fixture, waitUntil} from '@open-wc/testing';
import '../../src/additions/related-link-unfurl.js';
import '../../src/define/article-related-link.js';
import type {ArticleRelatedLink} from '../../src/elements/related-link/related-link.js';
import {takeWarnings} from '../helpers/console.js';
import {newMark, takeRequests} from '../helpers/same-origin.js';

/** The address of a page with this markup. */
const pageOf = (body: string, more = '') =>
  `/same-origin/echo/page?${new URLSearchParams({body})}${more}`.replaceAll('"', '%22');

const tags = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `<meta property="og:${name}" content="${value}">`)
    .join('');

const place = (href: string, content = '', attribute = 'unfurl') =>
  fixture<ArticleRelatedLink>(
    `<article-related-link ${attribute}><a href="${href.replaceAll('&', '&amp;')}">${content}</a></article-related-link>`,
  );

const described = (card: Element) => card.querySelector('[slot=description]')?.textContent;

describe('additions/related-link-unfurl', () => {
  it('fills title, description and picture from a page of the same origin', async () => {
    const mark = newMark();
    const image = '/same-origin/picture/none';
    const html = `<html lang="fr">${tags({title: 'A &amp; B', description: 'What it is about', image})}`;
    const card = await place(pageOf(html, `&${mark}`));
    await waitUntil(() => described(card));
    expect(card.querySelector('a')!.textContent).to.equal('A & B');
    expect(described(card)).to.equal('What it is about');
    expect(card.querySelector('span')!.lang).to.equal('fr');
    const picture = card.querySelector('img')!;
    expect([picture.alt, picture.loading, new URL(picture.src).pathname]).to.deep.equal(['', 'lazy', image]);
    const [request, ...others] = await takeRequests(mark);
    expect(others).to.deep.equal([]);
    expect(request!.headers).to.not.have.any.keys('cookie', 'referer');
    await expect(card).to.be.accessible();
  });

  it('fills the card anew when its link leads elsewhere', async () => {
    const image = '/same-origin/picture/none';
    const card = await place(pageOf(tags({title: 'First', description: 'Of the first', image})));
    await waitUntil(() => described(card) === 'Of the first');
    const link = card.querySelector('a')!;
    link.href = pageOf(tags({title: 'Second', description: 'Of the second'}));
    await waitUntil(() => described(card) === 'Of the second');
    expect(link.textContent).to.equal('Second');
    expect(card.querySelectorAll('[slot=description], img')).to.have.lengthOf(1);
  });

  it('leaves what the author has written', async () => {
    const card = await place(
      pageOf(tags({title: 'Other', description: 'Other', image: '/same-origin/picture/none'})),
      'Own title</a><span slot="description">Own words</span><img slot="image" alt="" src="data:,"><a slot="source">',
    );
    await aTimeout(300);
    expect(card.querySelector('a')!.textContent).to.equal('Own title');
    expect(card.querySelectorAll('[slot=description], [slot=image]')).to.have.lengthOf(2);
    expect(described(card)).to.equal('Own words');
  });

  it('takes nothing but text from a page that means harm', async () => {
    const hostile = globalThis as {hostile?: boolean};
    const harm = '&lt;img src=x onerror=&quot;hostile=true&quot;&gt;';
    const card = await place(
      pageOf(
        `<script>hostile=true</script><img src=x onerror="hostile=true"><base href="http://evil.invalid/">${tags({title: harm, description: `${harm} \u202eevil`, image: 'javascript:hostile=true'})}`,
      ),
    );
    await waitUntil(() => described(card));
    expect(card.querySelector('a')!.textContent).to.equal('<img src=x onerror="hostile=true">');
    expect(described(card)).to.equal('<img src=x onerror="hostile=true"> evil');
    expect(card.querySelectorAll('img, script, base')).to.have.lengthOf(0);
    expect(hostile.hostile).to.equal(undefined);
  });

  it('shows a picture of another host only where the author names it', async () => {
    const page = pageOf(tags({description: 'Words', image: 'http://images.invalid/1.png'}));
    const without = await place(page, 'Title');
    const other = await place(page, 'Title', 'unfurl="images.invalid"');
    await waitUntil(() => described(without) && described(other));
    expect(without.querySelector('img')).to.equal(null);
    expect(other.querySelector('img')!.referrerPolicy).to.equal('no-referrer');
  });

  it('lets words run in the direction of their script, whatever the page is', async () => {
    const card = await place(pageOf(tags({title: 'مقال', description: 'عن ماذا'})));
    await waitUntil(() => described(card));
    const texts = [...card.querySelectorAll('span')];
    expect(texts.map((text) => getComputedStyle(text).direction)).to.deep.equal(['rtl', 'rtl']);
    // The page does not say in which language it is.
    expect(texts.some((text) => text.hasAttribute('lang'))).to.equal(false);
  });

  it('cuts long texts at a word', async () => {
    const card = await place(pageOf(tags({description: 'words '.repeat(100)})), 'Title');
    await waitUntil(() => described(card));
    expect(described(card)).to.match(/^(words )+words…$/);
    expect(described(card)!.length).to.be.at.most(241);
  });

  it('cuts long texts of scripts without spaces at a character', async () => {
    const card = await place(pageOf(tags({description: '漢字𠮷'.repeat(100)})), 'Title');
    await waitUntil(() => described(card));
    expect(described(card)).to.match(/^(漢字𠮷){50,}(漢|漢字)?…$/u);
    expect(described(card)!.length).to.be.at.most(241);
  });

  it('reads the encoding that the server names', async () => {
    for (const charset of ['windows-1252', '"windows-1252"']) {
      const page = `/same-origin/echo/page?type=${encodeURIComponent(`text/html; charset=${charset}`)}&encoding=latin1&body=`;
      const card = await place(page + encodeURIComponent(tags({description: 'Zoë'})), 'Title');
      await waitUntil(() => described(card));
      expect(described(card), charset).to.equal('Zoë');
    }
  });

  it('reads the encoding that the page itself names, where the server names none', async () => {
    const page = '/same-origin/echo/page?type=text/html&encoding=latin1&body=';
    for (const meta of [
      '<meta charset="windows-1252">',
      `<!-- ${'-'.repeat(900)} --><meta charset="windows-1252">`,
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
    ]) {
      const card = await place(page + encodeURIComponent(meta + tags({description: 'Zoë'})), 'Title');
      await waitUntil(() => described(card));
      expect(described(card), meta).to.equal('Zoë');
    }
  });

  it('does not believe a page that it is in UTF-16, when its markup is not', async () => {
    const page = '/same-origin/echo/page?type=text/html&body=';
    const body = `<meta charset="utf-16">${tags({description: 'Zoë'})}`;
    const card = await place(page + encodeURIComponent(body), 'Title');
    await waitUntil(() => described(card));
    expect(described(card)).to.equal('Zoë');
  });

  it('stops reading a page without an end, and uses its beginning', async () => {
    const mark = newMark();
    const body = encodeURIComponent(tags({description: 'Early'}));
    const card = await place(`/same-origin/endless/page?body=${body}&${mark}`, 'Title');
    await waitUntil(() => described(card));
    await aTimeout(300);
    const [request] = await takeRequests(mark);
    expect(request!.aborted).to.equal(true);
    expect(request!.sent).to.be.lessThan(10_000_000);
  });

  it('lets go when the card leaves', async () => {
    const mark = newMark();
    const card = await place(`/same-origin/hang/x?${mark}`, 'Title');
    await aTimeout(300);
    card.remove();
    await aTimeout(300);
    expect((await takeRequests(mark)).map(({aborted}) => aborted)).to.deep.equal([true]);
  });

  for (const [what, href, warning] of [
    ['of another origin', 'http://page.invalid/', 'same origin only'],
    ['that leads to another origin', '/same-origin/away/x?to=http://page.invalid/', 'could not be filled'],
    ['that is missing', pageOf('x', '&status=404'), 'could not be filled'],
    ['that is no page', pageOf(tags({description: 'x'}), '&type=text/plain'), ''],
    ['that says nothing', pageOf('<p>x'), ''],
  ] as const) {
    it(`leaves a link ${what} as it is`, async () => {
      const card = await place(href, 'Title');
      await aTimeout(400);
      expect(card.textContent).to.equal('Title');
      expect(card.childElementCount).to.equal(1);
      const warnings = takeWarnings();
      expect(warnings).to.have.lengthOf(warning ? 1 : 0);
      if (warning) expect(warnings[0]).to.contain(warning);
    });
  }
});
