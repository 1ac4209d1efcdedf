import {expect} from '@open-wc/testing';
import '../helpers/console.js';

const PICTURE = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="600" height="300"/%3E';
const LINK = '<a href="https://example.org/">How to read an arrest total, in four questions</a>';

const markup: Record<string, string> = {
  'a plain card': `<article-related-link>${LINK}</article-related-link>`,
  'a card in a language without a pack': `<article-related-link lang="xx">${LINK}</article-related-link>`,
  'a whole card': `<article-related-link label="Read next" heading-level="3">
    <img slot="image" src='${PICTURE}' width="600" height="300" alt="">${LINK}
    <span slot="description">Four questions to ask of any announcement that begins with a large number.</span>
    <span slot="source">The Desk</span><time slot="date">January 17, 2019</time></article-related-link>`,
  'a caption': `<article-image-credit creator="Ann Lee" license="MIT"><img src='${PICTURE}' width="600" height="300" alt=""></article-image-credit>`,
  'a caption of several lines': `<article-image-credit work-title="Civic Center at daybreak" creator="Ann Lee" source="The Civic Desk" source-url="/" license="CC BY-SA 4.0" copyright="© 2019 The Civic Desk" acquire-url="/buy"><img src='${PICTURE}' width="600" height="300" alt=""></article-image-credit>`,
  'an own credit': `<article-image-credit><img src='${PICTURE}' width="600" height="300" alt=""><span slot="credit">Photo: Ann Lee</span></article-image-credit>`,
  'a figure': `<article-image-credit creator="Ann Lee"><figure><img src='${PICTURE}' width="600" height="300" alt=""><figcaption>Caption</figcaption></figure></article-image-credit>`,
  'an overlay': `<article-image-credit placement="overlay" creator="Ann Lee"><img src='${PICTURE}' width="600" height="300" alt=""></article-image-credit>`,
  'a button': `<article-image-credit placement="button" creator="Ann Lee"><img src='${PICTURE}' width="600" height="300" alt=""></article-image-credit>`,
  'a list of cards': `<article-related-list heading="Read on"><article-related-link>${LINK}</article-related-link><article-related-link>${LINK}</article-related-link></article-related-list>`,
  'a list of plain links': `<article-related-list>${LINK}${LINK}</article-related-list>`,
  'a list with a heading of its own': `<article-related-list><h3 slot="heading">More</h3><article-related-link>${LINK}</article-related-link></article-related-list>`,
  'a list of two columns': `<article-related-list style="--article-related-list-columns: 2"><article-related-link>${LINK}</article-related-link><article-related-link>${LINK}</article-related-link></article-related-list>`,
};

/** A page with the style sheets and without the elements, which come when they are asked for. */
async function open(content: string, width: number) {
  const frame = document.createElement('iframe');
  frame.style.inlineSize = `${width}px`;
  frame.srcdoc = `<!doctype html><html lang="en">
    <link rel="stylesheet" href="/src/styles/article-byline.css">
    <link rel="stylesheet" href="/src/styles/article-content-note.css">
    <link rel="stylesheet" href="/src/styles/article-image-credit.css">
    <link rel="stylesheet" href="/src/styles/article-key-figure.css">
    <link rel="stylesheet" href="/src/styles/article-pull-quote.css">
    <link rel="stylesheet" href="/src/styles/article-related-link.css">
    <link rel="stylesheet" href="/src/styles/article-related-list.css">
    <link rel="stylesheet" href="/src/styles/article-source.css">
    <style>body { font: 18px/1.6 serif } img { max-inline-size: 100%; block-size: auto }</style>
    <main>${content}</main><p id="after">After</p>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const upgrade = async () => {
    for (const tag of [
      'article-byline',
      'article-image-credit',
      'article-related-link',
      'article-related-list',
      'article-source',
    ]) {
      const script = page.createElement('script');
      script.type = 'module';
      script.src = `/src/define/${tag}.ts`;
      page.head.append(script);
      await frame.contentWindow!.customElements.whenDefined(tag);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  return {frame, page, upgrade};
}

describe('the upgrade with the optional style sheet', () => {
  for (const width of [600, 240]) {
    for (const [what, content] of Object.entries(markup)) {
      it(`does not move the page: ${what}, ${width} pixels`, async () => {
        const {frame, page, upgrade} = await open(content, width);
        const boxes = () =>
          [
            ...page.querySelectorAll(
              'main > *, main img, main a:not([data-article-generated]), main time, main figcaption, #after',
            ),
          ].map((element) => {
            // The text of a link, because the box of one is higher when it is a cell of the grid.
            const range = page.createRange();
            range.selectNodeContents(element);
            const {x, y, height} = (element.localName === 'a' ? range : element).getBoundingClientRect();
            return [element.localName, x, y, height].join(' ');
          });
        const before = boxes();
        // A line of type is there before, too: the credit or the label.
        expect(before.length).to.be.at.least(3);
        await upgrade();
        expect(page.querySelector('main > *')!.shadowRoot).to.not.equal(null);
        expect(boxes()).to.deep.equal(before);
        frame.remove();
      }).timeout(10_000);
    }
  }

  for (const [facts, text] of [
    ['work-title="Dawn" creator="Ann Lee" license="MIT"', 'Dawn\u00a0· Image: Ann Lee\u00a0· Licence: MIT'],
    ['source="The Desk" copyright="© Desk"', 'Source: The Desk\u00a0· © Desk'],
    ['copyright="© Desk"', '© Desk'],
    ['lang="fr" creator="Ann Lee" source="The Desk"', 'Ann Lee\u00a0· The Desk'],
    [
      'creator="Ann Lee" year="2019" modified="cropped"',
      'Image: Ann Lee\u00a0· 2019\u00a0· Modified: cropped',
    ],
    ['copyright="© 2019 Desk" year="2019" modified', '© 2019 Desk\u00a0· Modified'],
    ['lang="fr" creator="Ann Lee" modified="recadrée"', 'Ann Lee\u00a0· recadrée'],
    ['creator="Ann Lee" year="" modified="false"', 'Image: Ann Lee'],
  ]) {
    it(`shows the credit without the script: ${text!}`, async () => {
      const {frame, page} = await open(
        `<article-image-credit ${facts!}><img src='${PICTURE}' alt=""></article-image-credit>`,
        600,
      );
      const credit = page.querySelector('article-image-credit')!;
      const {content} = frame.contentWindow!.getComputedStyle(credit, '::after');
      expect(content.replaceAll(/" "|"/g, '')).to.equal(text);
      frame.remove();
    });
  }

  for (const [attributes, before, after] of [
    ['publisher="KTLA" published="2019-01-29"', 'First published by KTLA\u00a0· 2019-01-29\u00a0· ', 'none'],
    ['kind="via" publisher="" reporters="Ann Lee"', 'Ann Lee\u00a0· ', 'none'],
    [
      'kind="data" publisher="The Bureau" accessed="2019-02-01"',
      'Data: The Bureau\u00a0· accessed 2019-02-01\u00a0· ',
      'none',
    ],
    ['lang="fr" publisher="KTLA" license="CC BY"', 'KTLA\u00a0· ', 'CC BY'],
    ['license="CC BY" republish="source"', 'none', 'Republished under CC BY'],
    ['publisher="" reporters="" published="" license=""', '', 'none'],
  ] as const) {
    it(`shows what a source says without the script: ${attributes}`, async () => {
      const {frame, page} = await open(
        `<article-source ${attributes}><a href="/x/">Read it</a></article-source>`,
        600,
      );
      const source = page.querySelector('article-source')!;
      const written = (place: string) =>
        frame.contentWindow!.getComputedStyle(source, place).content.replaceAll(/" "|"/g, '');
      expect(written('::before').replace(/^none$/, before === '' ? '' : 'none')).to.equal(before);
      expect(written('::after')).to.equal(after);
      frame.remove();
    });
  }

  it('ends a source without a link with no dot, before the script and after it', async () => {
    const {frame, page, upgrade} = await open('<article-source publisher="KTLA"></article-source>', 600);
    const source = page.querySelector('article-source')!;
    const contentOf = (element: Element, place: string) =>
      frame.contentWindow!.getComputedStyle(element, place).content.replaceAll(/" "|"/g, '');
    expect(contentOf(source, '::before')).to.equal('First published by KTLA');
    await upgrade();
    expect(contentOf(source.shadowRoot!.querySelector('[part=credit]')!, '::after')).to.equal('none');
    frame.remove();
  });

  it('underlines no dot between links without the script, and takes the same room', async () => {
    const {frame, page} = await open(
      '<article-byline><a href="/a/">Ann</a><a href="/b/">Bo</a></article-byline><p><span>Ann · Bo</span></p>',
      600,
    );
    const [, second] = page.querySelectorAll('a');
    // Lines do not go through what is a block of its own.
    expect(frame.contentWindow!.getComputedStyle(second!, '::before').display).to.equal('inline-block');
    const range = page.createRange();
    range.selectNodeContents(page.querySelector('article-byline')!);
    const {width} = range.getBoundingClientRect();
    expect(width).to.be.closeTo(page.querySelector('span')!.getBoundingClientRect().width, 0.5);
    frame.remove();
  });

  it('keeps writers in blocks and lists in the line', async () => {
    const {frame, page, upgrade} = await open(
      `<article-byline><ul><li><a href="/a/">Ann</a></li><li><a href="/b/">Bo</a></li></ul><address>Cy</address></article-byline>`,
      600,
    );
    const tops = () =>
      new Set([...page.querySelectorAll('li, address')].map((writer) => writer.getBoundingClientRect().top))
        .size;
    expect(tops()).to.equal(1);
    await upgrade();
    expect(tops()).to.equal(1);
    const [first, last] = page.querySelectorAll('li');
    const after = (element: Element) => frame.contentWindow!.getComputedStyle(element, '::after').content;
    expect([after(first!), after(last!)]).to.deep.equal(['", "', 'none']);
    frame.remove();
  });

  it('says before the script that a note with a reason of the author’s is one', async () => {
    const {frame, page} = await open(
      '<article-content-note><p slot="reason">War.</p><p>Behind.</p></article-content-note>',
      600,
    );
    const note = page.querySelector('article-content-note')!;
    const said = () => frame.contentWindow!.getComputedStyle(note, '::before').content;
    expect(said()).to.equal('"Content note"');
    note.setAttribute('label', 'Before you read');
    expect(said()).to.equal('"Before you read"');
    frame.remove();
  });

  it('shows the number of an empty figure without the script', async () => {
    const {frame, page} = await open(
      '<article-key-figure><data value="339"></data></article-key-figure>',
      600,
    );
    const {content} = frame.contentWindow!.getComputedStyle(page.querySelector('data')!, '::before');
    expect(content).to.equal('"339"');
    frame.remove();
  });

  for (const [tag, content] of [
    ['article-related-link', `${LINK}<span slot="description">Four questions.</span>`],
    ['article-image-credit', `<img src='${PICTURE}' width="60" height="30" alt="">`],
    ['article-key-figure', '<data value="3">3</data><span slot="label">days</span>'],
    ['article-pull-quote', 'It ought to concern every person, everywhere, at every hour of the day.'],
  ]) {
    it(`does not break ${tag!} at the end of a page or a column`, async () => {
      const {frame, page} = await open(
        `<div style="columns: 2; column-fill: auto; block-size: 250px"><hr style="margin: 0"><${tag!} creator="Ann Lee">${content!}</${tag!}></div>`,
        600,
      );
      for (let above = 100; above < 250; above += 10) {
        page.querySelector('hr')!.style.blockSize = `${above}px`;
        expect(page.querySelector(tag!)!.getClientRects(), `${above} pixels`).to.have.lengthOf(1);
      }
      frame.remove();
    });
  }
});
