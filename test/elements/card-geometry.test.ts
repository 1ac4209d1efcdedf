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
    <link rel="stylesheet" href="/src/styles/article-image-credit.css">
    <link rel="stylesheet" href="/src/styles/article-key-figure.css">
    <link rel="stylesheet" href="/src/styles/article-pull-quote.css">
    <link rel="stylesheet" href="/src/styles/article-related-link.css">
    <link rel="stylesheet" href="/src/styles/article-related-list.css">
    <style>body { font: 18px/1.6 serif } img { max-inline-size: 100%; block-size: auto }</style>
    <main>${content}</main><p id="after">After</p>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const upgrade = async () => {
    for (const tag of ['article-image-credit', 'article-related-link', 'article-related-list']) {
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
    ['work-title="Dawn" creator="Ann Lee" license="MIT"', 'Dawn · Image: Ann Lee · Licence: MIT'],
    ['source="The Desk" copyright="© Desk"', 'Source: The Desk · © Desk'],
    ['copyright="© Desk"', '© Desk'],
    ['lang="fr" creator="Ann Lee" source="The Desk"', 'Ann Lee · The Desk'],
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
