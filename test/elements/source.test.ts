import {expect, fixture, waitUntil} from '@open-wc/testing';
import '../../src/define/article-source.js';
import type {ArticleSource} from '../../src/elements/source/source.js';
import {boxOfCharacter} from '../helpers/character-box.js';
import '../helpers/console.js';
import {takeAwayForOneTask} from '../helpers/take-away.js';

const place = (attributes: string) =>
  fixture<ArticleSource>(
    `<article-source ${attributes}><a href="https://example.org/a">Report</a></article-source>`,
  );

/** What the line says, without the marks that isolate its parts. */
const wordsOf = (source: ArticleSource) => creditOf(source).textContent.replace(/[\u2068\u2069]/g, '');

const creditOf = (source: ArticleSource) => source.shadowRoot!.querySelector('[part=credit]')!;

describe('<article-source>', () => {
  it('says who reported, when, and keeps the link', async () => {
    const source = await place('publisher="The Herald" reporters="Ann Lee; Bo Chen" published="2019-01-29"');
    expect(wordsOf(source)).to.equal(
      'First published by The Herald\u00a0· Ann Lee and Bo Chen\u00a0· January 29, 2019',
    );
    expect(source.querySelector('a')!.checkVisibility()).to.equal(true);
    await expect(source).to.be.accessible();
  });

  it('keeps a date in its place behind a name in another script', async () => {
    const source = await place('lang="ar" dir="rtl" publisher="Le Monde" published="2019-01-29"');
    const dots: Text[] = [];
    const walker = document.createTreeWalker(creditOf(source), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) dots.push(walker.currentNode as Text);
    const leftOf = (character: RegExp) => {
      const text = dots.find(({data}) => character.test(data))!;
      return boxOfCharacter(text, text.data.search(character)).left;
    };
    // From right to left: the name, the dot, the day.
    expect(leftOf(/·/)).to.be.lessThan(leftOf(/L/));
    expect(leftOf(/2(?=9)/)).to.be.lessThan(leftOf(/·/));
  });

  it('leaves out what is not given', async () => {
    // A name that every object has is none of the three.
    for (const kind of ['constructor', '__proto__', 'toString'])
      expect(wordsOf(await place(`kind="${kind}" publisher="AP"`))).to.equal('First published by AP');
    expect(wordsOf(await place('kind="via" publisher="AP"'))).to.equal('Via AP');
    expect(wordsOf(await place('kind="data" publisher="Polaris" accessed="2019-07-30"'))).to.equal(
      'Data: Polaris\u00a0· accessed July 30, 2019',
    );
    expect(creditOf(await place('')).checkVisibility()).to.equal(false);
  });

  it('does not say again what the page or another source says', async () => {
    const said = document.createElement('script');
    said.type = 'application/ld+json';
    said.textContent = '{"@type": "NewsArticle", "isBasedOn": "https:\\/\\/example.org\\/a"}';
    document.head.append(said);
    expect((await place('structured-data')).querySelector('script')).to.equal(null);
    said.remove();
    const page = await fixture<HTMLElement>(
      '<div><article-source structured-data><a href="https://example.org/b">B</a></article-source>'.repeat(2),
    );
    for (const source of page.querySelectorAll('article-source')) await source.updateComplete;
    expect(page.querySelectorAll('script')).to.have.lengthOf(1);
  });

  it('does not stand for the article in the page’s own description', async () => {
    const {source} = {source: await place('structured-data')};
    const json = JSON.parse(source.querySelector('script')!.textContent) as Record<string, unknown>;
    expect(json['@type']).to.equal('WebPage');
  });

  it('shows corrections behind the link, wherever they are written, and is not based on what they link to', async () => {
    const source = await fixture<ArticleSource>(
      `<article-source structured-data>
         <p slot="corrections">Not <a href="https://example.org/wrong">39</a>.</p>
         <a href="https://example.org/based-on">Report</a>
       </article-source>`,
    );
    const [corrections, link] = ['p', ':scope > a'].map((selector) => source.querySelector(selector)!);
    expect(corrections!.getBoundingClientRect().top).to.be.at.least(link!.getBoundingClientRect().bottom);
    expect(source.querySelector('script')!.textContent).to.contain('/based-on').and.not.contain('/wrong');
  });

  it('shows a date that cannot be read as it is written', async () => {
    expect(creditOf(await place('publisher="A" published="last spring"')).textContent).to.contain(
      'last spring',
    );
  });

  it('tells search engines of no address that is not safe', async () => {
    const source = await fixture<ArticleSource>(
      '<article-source structured-data><a href="javascript:alert(1)">Report</a></article-source>',
    );
    expect(source.querySelector('script')?.textContent).to.equal(undefined);
  });

  it('tells search engines when it is asked to, and takes that back', async () => {
    const source = await place('publisher="A</script><b>" structured-data');
    const json = source.querySelector('script')!.textContent;
    expect(json).to.not.contain('<');
    const {isBasedOn} = JSON.parse(json) as {isBasedOn: Record<string, string>};
    expect(isBasedOn).to.deep.equal({
      '@type': 'CreativeWork',
      url: 'https://example.org/a',
      publisher: 'A</script><b>',
    });
    source.structuredData = false;
    await source.updateComplete;
    expect(source.querySelector('script')).to.equal(null);
  });

  it('lets the page go on where a script takes the description away each time it comes', async () => {
    const source = await place('structured-data');
    expect(await takeAwayForOneTask(source, 'script')).to.be.below(10);
    await waitUntil(() => source.querySelector('script'));
  });
});
