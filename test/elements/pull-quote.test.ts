import {expect, fixture} from '@open-wc/testing';
import {emulateMedia, sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/define/article-pull-quote.js';
import type {ArticlePullQuote} from '../../src/elements/pull-quote/pull-quote.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {takeWarnings} from '../helpers/console.js';

const marksOf = (quote: ArticlePullQuote) =>
  getComputedStyle(quote.shadowRoot!.querySelector('[part=quote]')!, '::before').content;

async function addStyleSheet(): Promise<Element> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/src/styles/article-pull-quote.css';
  const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
  document.head.append(sheet);
  await loaded;
  return sheet;
}

describe('<article-pull-quote>', () => {
  it('is a quotation with its attribution', async () => {
    const quote = await fixture<ArticlePullQuote>(
      '<article-pull-quote>Words.<span slot="attribution">Name, <a href="#s">source</a></span></article-pull-quote>',
    );
    expect(await accessibilityTree(quote.parentElement!)).to.include('blockquote');
    await expect(quote).to.be.accessible();
    expect(quote.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  for (const page of [
    '<blockquote><p><article-pull-quote>Words.</article-pull-quote></p></blockquote>',
    '<article-pull-quote><blockquote>Words.</blockquote></article-pull-quote>',
  ])
    it(`is one quotation in ${page}`, async () => {
      const parent = await fixture<HTMLElement>(`<div>${page}</div>`);
      await parent.querySelector<ArticlePullQuote>('article-pull-quote')!.updateComplete;
      const tree = JSON.stringify(await accessibilityTree(parent));
      expect(tree.match(/blockquote/g)).to.have.length(1);
    });

  it('leaves the same air above an attribution and above the address that stands in its place', async () => {
    const airIn = async (inner: string) => {
      const quote = await fixture<ArticlePullQuote>(
        `<article-pull-quote cite="https://example.org/a">Words.${inner}</article-pull-quote>`,
      );
      const [words, line] = [...quote.shadowRoot!.querySelectorAll('[part]')].map((part) =>
        part.getBoundingClientRect(),
      );
      return line!.top - words!.bottom;
    };
    const air = await airIn('<span slot="attribution">Ann Lee</span>');
    expect(air).to.be.greaterThan(4);
    expect(await airIn('')).to.be.closeTo(air, 0.1);
  });

  it('adds quotation marks unless the words begin with one', async () => {
    const without = await fixture<ArticlePullQuote>('<article-pull-quote>Words.</article-pull-quote>');
    const with_ = await fixture<ArticlePullQuote>('<article-pull-quote>“Words.”</article-pull-quote>');
    expect(marksOf(without)).to.equal('open-quote');
    expect(marksOf(with_)).to.equal('none');
  });

  it('sets the marks close to the words', async () => {
    const quote = await fixture<ArticlePullQuote>(
      '<article-pull-quote style="font-family: monospace">\n  Words.\n</article-pull-quote>',
    );
    const inline = document.createElement('span');
    inline.style.font = getComputedStyle(quote).font;
    inline.textContent = '“Words.”';
    quote.after(inline);
    const range = document.createRange();
    range.selectNodeContents(quote);
    const box = quote.shadowRoot!.querySelector('[part=quote]')!.getBoundingClientRect();
    const mark = inline.getBoundingClientRect().width / 8;
    expect(range.getBoundingClientRect().left - box.left).to.be.closeTo(mark, 1);
    inline.remove();
  });

  for (const words of [
    '\n  Words.\n  <span slot="attribution">Name</span>\n',
    '\n<p>\n  Words.\n</p>\n',
    '\n  <u> Words. </u>\n  <span slot="attribution">Name</span>\n<!-- end -->\n',
    'Words. ',
  ]) {
    it(`leaves no space before the closing mark in ${JSON.stringify(words)}`, async () => {
      const page = await fixture<HTMLElement>(
        `<div style="font: 20px monospace; inline-size: max-content"><span>“Words.”</span>
          <article-pull-quote style="font: inherit; inline-size: max-content">${words}</article-pull-quote></div>`,
      );
      const quote = page.querySelector('article-pull-quote')!;
      await quote.updateComplete;
      const box = quote.shadowRoot!.querySelector('[part=quote]')!.getBoundingClientRect();
      expect(box.width).to.be.closeTo(page.querySelector('span')!.getBoundingClientRect().width, 1);
      quote.remove();
      expect(quote.innerHTML).to.equal(words);
    });
  }

  it('repeats a sentence for the eye alone', async () => {
    const page = await fixture<HTMLElement>(
      '<div><p id="quoted">An arrest is\n no conviction.</p><article-pull-quote from="quoted"></article-pull-quote></div>',
    );
    const quote = page.querySelector('article-pull-quote')!;
    await quote.updateComplete;
    expect(quote.shadowRoot!.querySelector('[part=quote]')!.textContent).to.equal(
      'An arrest is no conviction.',
    );
    expect((await accessibilityTree(page)).filter((line) => line.includes('conviction'))).to.have.lengthOf(1);
    await emulateMedia({media: 'print'});
    expect(getComputedStyle(quote).display).to.equal('none');
    await emulateMedia({media: 'screen'});
  });

  const repeatOf = async (original: string, words = '') => {
    const page = await fixture<HTMLElement>(
      `<div><p id="original">${original}</p><article-pull-quote from="original">${words}</article-pull-quote></div>`,
    );
    const quote = page.querySelector('article-pull-quote')!;
    await quote.updateComplete;
    return {page, quote, text: () => quote.shadowRoot!.textContent.trim()};
  };

  it('leaves notes, their marks and links out of a repeat', async () => {
    const {quote, text} = await repeatOf(
      'An <a href="#arrest">arrest</a> is none.<article-footnote>A note</article-footnote><sup><a href="#n">1</a></sup>',
    );
    expect(text()).to.equal('An arrest is none.');
    expect(quote.shadowRoot!.querySelector('a, button, [tabindex]')).to.equal(null);
  });

  it('follows the original, and warns of words that it no longer has', async () => {
    const {page, quote, text} = await repeatOf('It is said that nothing is certain.', 'nothing is certain');
    expect(text()).to.equal('nothing is certain');
    page.querySelector('p')!.textContent = 'It is said that little is certain.';
    await new Promise((resolve) => setTimeout(resolve));
    await quote.updateComplete;
    expect(text()).to.equal('It is said that little is certain.');
    expect(takeWarnings()).to.match(/does not have/);
  });

  it('gives its words back as they were, but for those that the page has changed since', async () => {
    const quote = await fixture<ArticlePullQuote>(
      '<article-pull-quote> One <b>two</b> three </article-pull-quote>',
    );
    const page = quote.parentElement!;
    quote.lastChild!.nodeValue = 'four';
    quote.remove();
    expect(quote.textContent).to.equal(' One twofour');
    page.append(quote);
  });

  it('follows one original, as long as it is on the page', async () => {
    const page = await fixture<HTMLElement>(
      '<div><p id="first-one">First.</p><p id="second-one">Second.</p></div>',
    );
    const [first, second] = page.children as unknown as [HTMLElement, HTMLElement];
    const quote = document.createElement('article-pull-quote');
    const textOf = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      return quote.shadowRoot!.querySelector('[part=quote]')!.textContent;
    };
    quote.from = 'first-one';
    // Its first update comes when it has left.
    page.append(quote);
    quote.remove();
    expect(await textOf()).to.equal('First.');
    first.textContent = 'Changed.';
    expect(await textOf()).to.equal('First.');
    page.append(quote);
    expect(await textOf()).to.equal('Changed.');
    quote.from = 'second-one';
    expect(await textOf()).to.equal('Second.');
    let updates = 0;
    quote.addController({hostUpdate: () => updates++});
    first.textContent = 'Once more.';
    expect(await textOf()).to.equal('Second.');
    expect(updates).to.equal(0);
    second.textContent = 'Followed.';
    expect(await textOf()).to.equal('Followed.');
  });

  it('is not copied with the article when it repeats it', async () => {
    const {page} = await repeatOf('Only once.');
    getSelection()!.selectAllChildren(page);
    expect(getSelection()!.toString().trim()).to.equal('Only once.');
    getSelection()!.removeAllRanges();
  });

  it('shows the source that it is given, and nothing of its own (FT quote: “source”, “Lorem ipsum.”)', async () => {
    const empty = await fixture<ArticlePullQuote>('<article-pull-quote></article-pull-quote>');
    expect(empty.shadowRoot!.textContent.trim()).to.equal('');
    expect(marksOf(empty)).to.equal('none');
  });

  it('names the website that it cites where nobody is named, and no other address', async () => {
    const quote = await fixture<ArticlePullQuote>(
      '<article-pull-quote cite="https://example.org/speech/">Words.</article-pull-quote>',
    );
    const tree = async () => (await accessibilityTree(quote.parentElement!)).map((line) => line.trim());
    expect(await tree()).to.include('link "example.org"');
    for (const [address, name] of [
      ['https://example.org:8443?speech', 'example.org'],
      ['mailto:ann@example.org', 'ann@example.org'],
    ] as const) {
      quote.cite = address;
      await quote.updateComplete;
      expect(await tree()).to.include(`link "${name}"`);
    }
    quote.cite = null;
    await quote.updateComplete;
    expect((await tree()).join()).to.not.contain('link');
    quote.cite = 'https://example.org/speech/';
    await quote.updateComplete;
    const link = quote.shadowRoot!.querySelector('a')!;
    expect(link.href).to.equal('https://example.org/speech/');
    expect(getComputedStyle(link).fontSize).to.equal(getComputedStyle(quote.parentElement!).fontSize);
    quote.innerHTML = 'Words.<span slot="attribution">Ann</span>';
    await new Promise((resolve) => setTimeout(resolve));
    await quote.updateComplete;
    expect(await tree()).to.include('link "Ann"');
    for (const [attributes, content] of [
      ['cite="https://example.org/"', 'Words.<span slot="attribution"></span>'],
      ['cite="javascript:alert(1)"', 'Words.'],
    ]) {
      const other = await fixture<ArticlePullQuote>(
        `<article-pull-quote ${attributes}>${content}</article-pull-quote>`,
      );
      expect((await accessibilityTree(other.parentElement!)).join()).to.not.contain('link');
    }
    expect(takeWarnings()).to.match(/not safe/);
  });

  it('has the marks that the page gives it, as the style sheet does for French', async () => {
    const widthOf = async (attributes: string, words: string) => {
      const page = await fixture<HTMLElement>(
        `<div style="font: 20px monospace; inline-size: max-content"><span>${words}</span>
        <article-pull-quote ${attributes}>Mots.</article-pull-quote></div>`,
      );
      const quote = page.querySelector('article-pull-quote')!;
      quote.style.font = 'inherit';
      quote.style.inlineSize = 'max-content';
      await quote.updateComplete;
      const box = quote.shadowRoot!.querySelector('[part=quote]')!.getBoundingClientRect();
      return [box.width, page.querySelector('span')!.getBoundingClientRect().width] as const;
    };
    const same = ([width, expected]: readonly [number, number]) => expect(width).to.be.closeTo(expected, 0.5);
    same(await widthOf("style=\"quotes: '>>>' '<<<'\"", '&gt;&gt;&gt;Mots.&lt;&lt;&lt;'));
    const sheet = await addStyleSheet();
    same(await widthOf('lang="fr-CA"', '«\u202fMots.\u202f»'));
    same(await widthOf('lang="de"', '„Mots.“'));
    sheet.remove();
  });

  it('uses the marks of its language, and keeps paragraphs apart', async () => {
    for (const [language, marks] of [
      ['de', '„|“'],
      ['fr', '«|»'],
      ['ja', '「|」'],
    ] as const) {
      const quote = await fixture<ArticlePullQuote>(
        `<article-pull-quote lang="${language}">Wort</article-pull-quote>`,
      );
      const texts = (await accessibilityTree(quote.parentElement!))
        .filter((line) => line.includes('text "'))
        .map((line) => line.trim().slice(6, -1).trim());
      expect(`${texts[0]!}|${texts.at(-1)!}`).to.equal(marks);
    }
    const two = await fixture<ArticlePullQuote>(
      '<article-pull-quote><p>One.</p><p>Two.</p><p slot="attribution">Ann</p></article-pull-quote>',
    );
    const [one, other] = [...two.querySelectorAll('p')].map((paragraph) => paragraph.getBoundingClientRect());
    expect(other!.top).to.be.greaterThan(one!.top + 20);
  });

  const SOURCE = 'https://news.example/speech';
  const linkOf = (quote: Element) => quote.shadowRoot!.querySelector<HTMLAnchorElement>('a[href]');
  const addressOf = (quote: Element) => linkOf(quote)?.href ?? null;
  const placeQuote = async (markup: string) => {
    const page = await fixture<HTMLElement>(`<div>${markup}</div>`);
    const quote = page.querySelector('article-pull-quote')!;
    await quote.updateComplete;
    return quote;
  };

  for (const [where, markup] of [
    [
      'on it',
      `<article-pull-quote cite="${SOURCE}">Words.<span slot="attribution">Ann</span></article-pull-quote>`,
    ],
    [
      'on the quotation in it',
      `<article-pull-quote><blockquote cite="${SOURCE}">Words.</blockquote><span slot="attribution">Ann</span></article-pull-quote>`,
    ],
    [
      'on the quotation around it',
      `<blockquote cite="${SOURCE}"><article-pull-quote>Words.<span slot="attribution">Ann</span></article-pull-quote></blockquote>`,
    ],
  ] as const)
    it(`leads from the attribution to the address that is cited ${where}`, async () => {
      const quote = await placeQuote(markup);
      const tree = (await accessibilityTree(quote.parentElement!)).map((line) => line.trim());
      expect(tree.slice(-2)).to.deep.equal(['link "Ann"', 'text "Ann"']);
      expect(addressOf(quote)).to.equal(SOURCE);
      await expect(quote).to.be.accessible();
    });

  it('is followed by key and by pointer, on its words alone', async () => {
    const quote = await placeQuote(
      '<article-pull-quote cite="#cited">Words.<span slot="attribution">Ann</span></article-pull-quote>',
    );
    const before = document.createElement('button');
    quote.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    expect(quote.shadowRoot!.activeElement).to.equal(linkOf(quote));
    await sendKeys({press: 'Enter'});
    expect(location.hash).to.equal('#cited');
    history.replaceState(null, '', location.pathname + location.search);
    const {x, y, width, height} = quote.querySelector('span')!.getBoundingClientRect();
    expect(width).to.be.lessThan(100);
    await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    expect(location.hash).to.equal('#cited');
    history.replaceState(null, '', location.pathname + location.search);
    await sendMouse({type: 'click', position: [Math.round(x + 300), Math.round(y + height / 2)]});
    expect(location.hash).to.equal('');
  });

  it('prefers the address on it, and leaves the link that the attribution holds', async () => {
    const two = await placeQuote(
      `<article-pull-quote cite="${SOURCE}"><blockquote cite="https://other.example/">Words.</blockquote><p slot="attribution">Ann</p></article-pull-quote>`,
    );
    expect(addressOf(two)).to.equal(SOURCE);
    for (const attribution of [
      '<span slot="attribution">Ann, <a href="#own">here</a></span>',
      '<a slot="attribution" href="#own">Ann</a>',
    ]) {
      const own = await placeQuote(
        `<article-pull-quote cite="${SOURCE}">Words.${attribution}</article-pull-quote>`,
      );
      expect(addressOf(own), attribution).to.equal(null);
      const links = (await accessibilityTree(own.parentElement!)).filter((line) => line.includes('link '));
      expect(links).to.have.lengthOf(1);
      const named = document.createElement('span');
      named.slot = 'attribution';
      named.textContent = 'Ann';
      own.querySelector('[slot]')!.replaceWith(named);
      await new Promise((resolve) => setTimeout(resolve));
      await own.updateComplete;
      expect(addressOf(own)).to.equal(SOURCE);
    }
  });

  it('has no link without words to press', async () => {
    const quote = await placeQuote(
      `<article-pull-quote cite="${SOURCE}">Words.<span slot="attribution"></span></article-pull-quote>`,
    );
    expect(addressOf(quote)).to.equal(null);
    expect((await accessibilityTree(quote.parentElement!)).join()).to.not.contain('link');
  });

  it('has no link to an address that is not safe, and warns of its own', async () => {
    for (const address of ['java&#10;script:alert(1)', 'data:text/html,x', 'urn:isbn:0140449132', ' ', '']) {
      const words = `Words.<span slot="attribution">Ann</span>`;
      const own = await placeQuote(`<article-pull-quote cite="${address}">${words}</article-pull-quote>`);
      expect(addressOf(own), address).to.equal(null);
      // An attribute without a value is one that a template had nothing for.
      if (address) expect(takeWarnings()).to.match(/not safe/);
      const around = await placeQuote(
        `<blockquote cite="${address}"><article-pull-quote>${words}</article-pull-quote></blockquote>`,
      );
      expect(addressOf(around), address).to.equal(null);
      expect(around.shadowRoot!.textContent.trim()).to.equal('');
    }
  });

  it('follows its address, and a repeat has none', async () => {
    const quote = await placeQuote(
      `<article-pull-quote cite="${SOURCE}">Words.<span slot="attribution">Ann</span></article-pull-quote>`,
    );
    const attribution = quote.querySelector('span')!;
    quote.cite = null;
    await quote.updateComplete;
    expect(addressOf(quote)).to.equal(null);
    quote.cite = '/there';
    await quote.updateComplete;
    expect(addressOf(quote)).to.equal(new URL('/there', location.href).href);
    expect(quote.querySelector('span')).to.equal(attribution);
    const repeat = await placeQuote(
      `<p id="cited-words">Words.</p><article-pull-quote from="cited-words" cite="${SOURCE}"></article-pull-quote>`,
    );
    expect(repeat.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('takes no room for an attribution that is not there', async () => {
    const quote = await placeQuote(
      '<article-pull-quote style="display: flow-root">Words.</article-pull-quote>',
    );
    const words = quote.shadowRoot!.querySelector('blockquote')!;
    expect(quote.getBoundingClientRect().height).to.equal(words.getBoundingClientRect().height);
  });

  it('has its marks in the line of a paragraph in a quotation of the page, with the style sheet', async () => {
    const sheet = await addStyleSheet();
    const heightOf = async (words: string) =>
      (await placeQuote(`<article-pull-quote>${words}</article-pull-quote>`)).getBoundingClientRect().height;
    expect(await heightOf('<blockquote><p>Words.</p></blockquote>')).to.equal(await heightOf('Words.'));
    sheet.remove();
  });

  it('shows nothing when there is nothing to repeat, and warns', async () => {
    const quote = await fixture<ArticlePullQuote>('<article-pull-quote from="nowhere"></article-pull-quote>');
    expect(quote.shadowRoot!.textContent.trim()).to.equal('');
    expect(takeWarnings()).to.match(/repeats nothing/);
  });
});
