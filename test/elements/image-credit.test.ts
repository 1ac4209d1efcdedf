import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import '../../src/define/article-image-credit.js';
import type {ArticleImageCredit} from '../../src/elements/image-credit/image-credit.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {takeWarnings} from '../helpers/console.js';
import {drawn} from '../helpers/drawn.js';
import {eventually} from '../helpers/eventually.js';
import {partOf, press} from '../helpers/notes.js';
import {takeAwayForOneTask} from '../helpers/take-away.js';

const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="600" height="300"%3E%3Crect width="600" height="300" fill="%23335"/%3E%3C/svg%3E';

const lineOf = (credit: ArticleImageCredit) => credit.querySelector(':scope > small');

/** A picture with the credit "Image: Ann Lee". */
const placeCredit = () =>
  fixture<ArticleImageCredit>(html`
    <article-image-credit creator="Ann Lee">
      <img src=${PICTURE} width="60" height="30" alt="A drawing" />
    </article-image-credit>
  `);

const figureOf = (image: string) =>
  `<figure style="padding-block-start: 20px; text-align: center">${image}<figcaption>A caption that is longer than the
    picture is wide, as captions are.</figcaption></figure>`;

describe('<article-image-credit>', () => {
  it('stands apart from the picture above it', async () => {
    const credit = await fixture<ArticleImageCredit>(
      `<article-image-credit creator="Ann"><img src='${PICTURE}' width="60" height="30" alt="A" style="display: block"></article-image-credit>`,
    );
    const words = document.createRange();
    words.selectNodeContents(lineOf(credit)!);
    const gap =
      words.getBoundingClientRect().top - credit.querySelector('img')!.getBoundingClientRect().bottom;
    expect(gap).to.be.greaterThan(5);
  });

  it('writes the credit under the picture, in the light DOM', async () => {
    const credit = await fixture<ArticleImageCredit>(html`
      <article-image-credit
        work-title="Dawn"
        creator="Ann Lee; Bo Chen"
        source="Desk"
        source-url="https://example.org/dawn"
        license="CC BY 4.0"
      >
        <img src=${PICTURE} width="600" height="300" alt="A drawing" />
      </article-image-credit>
    `);
    expect(lineOf(credit)!.textContent).to.equal(
      'Dawn\u00a0· Image: Ann Lee and Bo Chen\u00a0· Source: Desk\u00a0· Licence: CC BY 4.0',
    );
    expect(await accessibilityTree(credit)).to.deep.equal([
      'image "A drawing"',
      'text',
      'doc-credit',
      '  text "Dawn"',
      '  text "· Image:"',
      '  text "Ann Lee and Bo Chen"',
      '  text "· Source:"',
      '  link "Desk"',
      '    text "Desk"',
      '  text "· Licence:"',
      '  link "CC BY 4.0"',
      '    text "CC BY 4.0"',
    ]);
    await expect(credit).to.be.accessible();
  });

  for (const [where, direction, picture] of [
    ['at the start of a wide block', 'ltr', (image: string) => image],
    ['in a figure with a long caption', 'ltr', figureOf],
    ['in a figure, from right to left', 'rtl', figureOf],
  ] as const) {
    it(`has its button on a picture ${where}`, async () => {
      const image = `<img src='${PICTURE}' width="200" height="100" alt="A drawing" />`;
      const page = await fixture<HTMLElement>(
        `<div dir="${direction}" style="inline-size: 600px"><article-image-credit placement="button" creator="Ann Lee">
          ${picture(image)}</article-image-credit></div>`,
      );
      const credit = page.querySelector('article-image-credit')!;
      await credit.updateComplete;
      // A frame later only, as a reader sees it first: never in another place before.
      const distances = async () => {
        await nextFrame();
        const outer = credit.querySelector('img')!.getBoundingClientRect();
        const inner = partOf(credit, 'button').getBoundingClientRect();
        const side = direction === 'rtl' ? inner.left - outer.left : outer.right - inner.right;
        return [Math.round(inner.top - outer.top), Math.round(side)];
      };
      expect(await distances()).to.deep.equal([8, 8]);
      page.style.inlineSize = '300px';
      expect(await distances()).to.deep.equal([8, 8]);
      credit.querySelector('img')!.width = 120;
      expect(await distances()).to.deep.equal([8, 8]);
    });
  }

  it('has no place of its own as a caption or popover, whatever it was before', async () => {
    const box = await fixture<HTMLElement>(
      `<div style="inline-size: 600px"><article-image-credit creator="Ann Lee">
        <img src='${PICTURE}' width="400" height="200" alt="A drawing"></article-image-credit></div>`,
    );
    const credit = box.querySelector('article-image-credit')!;
    for (const placement of ['caption', 'overlay', 'caption', 'overlay', 'button', 'nowhere'] as const) {
      credit.placement = placement as 'caption';
      await credit.updateComplete;
      await nextFrame();
      await nextFrame();
      const {style} = partOf(credit, 'credit');
      expect(style.right, placement).to.equal(placement === 'overlay' ? '208px' : '');
    }
  });

  it('leaves the caption of an overlay in a narrow column where a caption stands', async () => {
    const box = await fixture<HTMLElement>(
      `<div style="inline-size: 300px"><article-image-credit placement="overlay" creator="Ann Lee">
        <img src='${PICTURE}' width="300" height="150" alt="A drawing"></article-image-credit></div>`,
    );
    const credit = box.querySelector('article-image-credit')!;
    await credit.updateComplete;
    await nextFrame();
    await nextFrame();
    const {left, top} = partOf(credit, 'credit').getBoundingClientRect();
    const picture = credit.querySelector('img')!.getBoundingClientRect();
    expect(left).to.equal(box.getBoundingClientRect().left);
    expect(top).to.be.within(picture.bottom, picture.bottom + 10);
  });

  it('opens behind a button, and gives focus back on Escape', async () => {
    const credit = await fixture<ArticleImageCredit>(html`
      <article-image-credit
        placement="button"
        creator="Ann Lee"
        source="Desk"
        source-url="https://example.org/"
      >
        <img src=${PICTURE} width="600" height="300" alt="A drawing" />
      </article-image-credit>
    `);
    expect(await accessibilityTree(credit)).to.deep.equal([
      'image "A drawing"',
      'button "Image credit" expanded=false',
      '  text "i"',
    ]);
    const button = partOf(credit, 'button');
    const {width, height} = button.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    await expect(credit).to.be.accessible();
    // On its own ground, whatever the picture's colour is, also in forced colours, which have no shadows.
    button.focus();
    const {outlineOffset, outlineWidth, outlineStyle} = getComputedStyle(button);
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineOffset) + parseFloat(outlineWidth)).to.be.below(0);
    button.blur();

    // The button is placed when the browser has told the sizes.
    await nextFrame();
    await nextFrame();
    await press(button);
    expect(partOf(credit, 'credit').matches(':popover-open')).to.equal(true);
    expect(await accessibilityTree(credit)).to.deep.equal([
      'image "A drawing"',
      'button "Image credit" expanded=true focused=true',
      '  text "i"',
      'doc-credit "Image credit"',
      '  text "Image:"',
      '  text "Ann Lee"',
      '  text "· Source:"',
      '  link "Desk"',
      '    text "Desk"',
    ]);
    await expect(credit).to.be.accessible();
    button.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(credit.querySelector('a'));
    await sendKeys({press: 'Escape'});
    expect(partOf(credit, 'credit').matches(':popover-open')).to.equal(false);
    expect(credit.shadowRoot!.activeElement).to.equal(button);

    await sendKeys({press: 'Space'});
    expect(partOf(credit, 'credit').matches(':popover-open')).to.equal(true);
    await sendMouse({type: 'click', position: [2, 2]});
    expect(partOf(credit, 'credit').matches(':popover-open')).to.equal(false);
  });

  it('stands on the picture with a background of its own, and below a narrow one', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'article-image-credit a { color: rgb(200, 0, 0); text-decoration: none 5px }';
    document.head.append(sheet);
    const credit = await fixture<ArticleImageCredit>(html`
      <article-image-credit
        style="inline-size: 600px"
        placement="overlay"
        creator="Ann Lee"
        source="Desk"
        source-url="https://example.org/"
      >
        <img src=${PICTURE} width="600" height="300" alt="A drawing" style="max-inline-size: 100%" />
      </article-image-credit>
    `);
    const image = credit.querySelector('img')!;
    const box = () => partOf(credit, 'credit').getBoundingClientRect();
    expect(box().bottom).to.be.lessThan(image.getBoundingClientRect().bottom);
    expect(box().top).to.be.greaterThan(image.getBoundingClientRect().top);
    const {backgroundColor, color} = getComputedStyle(partOf(credit, 'credit'));
    expect([backgroundColor, color]).to.deep.equal(['oklch(1 0 0)', 'oklch(0 0 0)']);
    const link = getComputedStyle(credit.querySelector('a')!);
    expect([link.color, link.textDecorationLine]).to.deep.equal([color, 'underline']);
    // How thick the page draws its underlines stays the page's own.
    expect(link.textDecorationThickness).to.equal('5px');
    await expect(credit).to.be.accessible();

    credit.style.inlineSize = '200px';
    expect(box().top).to.be.at.least(image.getBoundingClientRect().bottom);
    expect(credit.scrollWidth).to.be.at.most(200);
    sheet.remove();
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`stands on a picture that is narrower than its block: ${direction}`, async () => {
      const page = await fixture<HTMLElement>(
        `<div dir="${direction}" style="inline-size: 700px"><article-image-credit placement="overlay"
          creator="Ann Lee, with a name that is much longer than the width of the picture that it made"><img
          src='${PICTURE}' width="400" height="200" alt="A drawing"></article-image-credit></div>`,
      );
      const credit = page.querySelector('article-image-credit')!;
      const image = credit.querySelector('img')!;
      await credit.updateComplete;
      await eventually(() => {
        const [outer, inner] = [image, partOf(credit, 'credit')].map((part) => part.getBoundingClientRect());
        const {left, right, top, bottom} = inner!;
        const distances = [left - outer!.left, outer!.right - right, top - outer!.top].map(Math.round);
        expect(distances).to.deep.equal([8, 8, 8]);
        expect(bottom).to.be.lessThan(outer!.bottom);
      });
      page.style.inlineSize = '500px';
      image.width = 330;
      await eventually(() =>
        expect(
          image.getBoundingClientRect().width - partOf(credit, 'credit').getBoundingClientRect().width,
        ).to.equal(16),
      );
    });
  }

  it('is a line on the picture in vertical writing too', async () => {
    const page = await fixture<HTMLElement>(
      `<div style="writing-mode: vertical-rl; inline-size: 500px"><article-image-credit placement="overlay"
        creator="Ann Lee"><img src='${PICTURE}' width="400" height="300" alt="A drawing"></article-image-credit></div>`,
    );
    await eventually(() => {
      const [outer, inner] = [
        page.querySelector('img')!,
        partOf(page.querySelector('article-image-credit')!, 'credit'),
      ].map((part) => part.getBoundingClientRect());
      expect(inner!.width).to.be.lessThan(50);
      expect(outer!.right - inner!.right).to.equal(8);
      expect(inner!.height).to.be.lessThan(284);
    });
  });

  it('is a caption below a picture that is too small for an overlay, as wide as the block', async () => {
    const page = await fixture<HTMLElement>(
      `<div style="inline-size: 500px"><article-image-credit placement="overlay" creator="Ann Lee" source="The Civic Desk"><img
        src='${PICTURE}' width="80" height="60" alt="A drawing"></article-image-credit></div>`,
    );
    const errors: string[] = [];
    const note = ({message}: ErrorEvent) => errors.push(message);
    addEventListener('error', note);
    const credit = page.querySelector('article-image-credit')!;
    const image = credit.querySelector('img')!;
    const boxes = () => [image, partOf(credit, 'credit')].map((part) => part.getBoundingClientRect());
    // It is a caption before it has been measured too.
    await drawn();
    const [picture, line] = boxes();
    expect(line!.top).to.be.at.least(picture!.bottom);
    expect(line!.height, 'one line').to.be.lessThan(30);
    expect(line!.width).to.equal(500);
    image.width = 400;
    image.height = 300;
    await eventually(() => {
      const [larger, overlay] = boxes();
      expect(overlay!.bottom).to.be.lessThan(larger!.bottom);
    });
    page.style.inlineSize = '200px';
    image.width = 150;
    await eventually(() => expect(boxes()[1]!.width).to.equal(200));
    expect(errors).to.deep.equal([]);
    removeEventListener('error', note);
  });

  it('mirrors in a right-to-left page', async () => {
    const credit = await fixture<ArticleImageCredit>(html`
      <article-image-credit dir="rtl" placement="button" creator="Ann Lee">
        <img src=${PICTURE} width="600" height="300" alt="A drawing" />
      </article-image-credit>
    `);
    const button = partOf(credit, 'button').getBoundingClientRect();
    expect(button.left - credit.getBoundingClientRect().left).to.be.closeTo(8, 0.5);
  });

  it('shows the credit that the author has written instead, also when it comes later', async () => {
    const credit = await placeCredit();
    expect(lineOf(credit)).to.not.equal(null);
    const own = document.createElement('p');
    own.slot = 'credit';
    own.textContent = 'Photo: Ann Lee, with thanks';
    credit.append(own);
    await waitUntil(() => lineOf(credit) === null);
    expect(own.getBoundingClientRect().height).to.be.greaterThan(0);
    own.remove();
    await waitUntil(() => lineOf(credit)?.textContent === 'Image: Ann Lee');
  });

  for (const placement of ['overlay', 'button'])
    it(`stays on a picture that a script puts in the place of another one, deep inside: ${placement}`, async () => {
      const credit = await fixture<ArticleImageCredit>(html`
        <article-image-credit creator="Ann Lee" placement=${placement}>
          <figure><img src=${PICTURE} width="300" height="150" alt="A drawing" /></figure>
        </article-image-credit>
      `);
      const corner = credit.shadowRoot!.querySelector(placement === 'button' ? 'button' : '[part=credit]')!;
      const isInCorner = () => {
        const picture = credit.querySelector('img')!.getBoundingClientRect();
        const {top, right} = corner.getBoundingClientRect();
        return Math.abs(top - picture.top - 8) < 1 && Math.abs(picture.right - right - 8) < 1;
      };
      await waitUntil(isInCorner);
      const old = credit.querySelector('img')!;
      const next = old.cloneNode() as HTMLImageElement;
      next.width = 260;
      old.replaceWith(next);
      await waitUntil(isInCorner);
    });

  it('lets the page go on where a script takes the line away each time it comes', async () => {
    const credit = await placeCredit();
    expect(await takeAwayForOneTask(credit, ':scope > small')).to.be.below(10);
    await waitUntil(() => lineOf(credit)?.textContent === 'Image: Ann Lee');
  });

  it('follows its attributes and their language', async () => {
    const credit = await fixture<ArticleImageCredit>(html`
      <article-image-credit lang="fr" creator="Ann; Bo">
        <img src=${PICTURE} width="60" height="30" alt="A drawing" />
      </article-image-credit>
    `);
    expect(lineOf(credit)!.textContent).to.equal('Image: Ann et Bo');
    credit.creator = 'Cy';
    await credit.updateComplete;
    expect(lineOf(credit)!.textContent).to.equal('Image: Cy');
    credit.removeAttribute('creator');
    credit.creator = null;
    await credit.updateComplete;
    expect(lineOf(credit)).to.equal(null);
    expect(partOf(credit, 'credit').getBoundingClientRect().height).to.equal(0);
    expect(takeWarnings()).to.have.length(1);
  });

  it('takes a number as its digits, and what is no text as none, as frameworks give them', async () => {
    const credit = await fixture<ArticleImageCredit>(html`
      <article-image-credit license="CC0 1.0" creator=${7}>
        <img src=${PICTURE} width="600" height="300" alt="A drawing" />
      </article-image-credit>
    `);
    for (const [value, words] of [
      [7, 'Image: 7\u00a0· Licence: CC0 1.0'],
      [false, 'Licence: CC0 1.0'],
      [{}, 'Licence: CC0 1.0'],
    ]) {
      Object.assign(credit, {creator: value});
      await credit.updateComplete;
      expect(lineOf(credit)!.textContent).to.equal(words);
    }
  });

  it('comes to rest where a translator of pages rewrites every line that it writes', async () => {
    const credit = await fixture<ArticleImageCredit>(html`
      <article-image-credit creator="Ann Lee">
        <img src=${PICTURE} width="600" height="300" alt="A drawing" />
      </article-image-credit>
    `);
    let rounds = 0;
    const translator = new MutationObserver(() => {
      const line = lineOf(credit);
      // As many as no translation takes, so that this ends where it fails.
      if (!line || line.firstElementChild?.localName === 'font' || ++rounds > 20) return;
      const font = document.createElement('font');
      font.append(...line.childNodes);
      line.append(font);
    });
    translator.observe(credit, {subtree: true, childList: true});
    credit.creator = 'Bo Chen';
    for (let task = 0; task < 5; task++) await new Promise((done) => setTimeout(done));
    expect(rounds).to.equal(1);
    expect(lineOf(credit)!.textContent).to.equal('Image: Bo Chen');
    translator.disconnect();
  });

  it('shows an unsafe address as text, and warns once', async () => {
    const credit = await fixture<ArticleImageCredit>(html`
      <article-image-credit source="Desk" source-url=" java&#10;script:alert(1)" license-url="data:,x">
        <img src=${PICTURE} width="60" height="30" alt="A drawing" />
      </article-image-credit>
    `);
    expect(credit.querySelector('a')).to.equal(null);
    expect(lineOf(credit)!.textContent).to.equal('Source: Desk\u00a0· Licence: data:,x');
    credit.requestUpdate();
    await credit.updateComplete;
    expect(takeWarnings()).to.deep.equal([
      '<article-image-credit> has an address that is not safe, and shows it without a link.',
    ]);
  });

  it('keeps the order of the line with names in another script', async () => {
    const credit = await fixture<ArticleImageCredit>(html`
      <article-image-credit creator="דנה" source="יואב">
        <img src=${PICTURE} alt="A drawing" />
      </article-image-credit>
    `);
    const [creator, source] = [...lineOf(credit)!.querySelectorAll('bdi')].map(
      (value) => value.getBoundingClientRect().x,
    );
    // Both names are right-to-left, in a line that is not: the one that comes first stands on the left.
    expect(creator!).to.be.lessThan(source!);
    expect(lineOf(credit)!.textContent).to.equal('Image: דנה\u00a0· Source: יואב');
  });

  it('leads to the creator, and shows what follows the credit, also alone', async () => {
    const credit = await fixture<ArticleImageCredit>(html`
      <article-image-credit creator="Ann Lee" creator-url="https://example.org/ann">
        <img src=${PICTURE} width="60" height="30" alt="A drawing" />
        <a slot="more" href="https://example.org/credentials">Content Credentials</a>
      </article-image-credit>
    `);
    expect((await accessibilityTree(credit)).slice(-6)).to.deep.equal([
      'doc-credit',
      '  text "Image:"',
      '  link "Ann Lee"',
      '    text "Ann Lee"',
      '  link "Content Credentials"',
      '    text "Content Credentials"',
    ]);
    credit.removeAttribute('creator');
    await credit.updateComplete;
    expect(credit.querySelector('[slot=more]')!.checkVisibility()).to.equal(true);
    takeWarnings();
  });

  it('keeps the dot behind the credit where what follows it begins a line', async () => {
    const column = await fixture<HTMLElement>(html`
      <div style="inline-size: 11rem">
        <article-image-credit creator="Ann Lee and others">
          <img src=${PICTURE} width="60" height="30" alt="A drawing" />
          <a slot="more" href="https://example.org/" style="white-space: nowrap">Content Credentials</a>
        </article-image-credit>
      </div>
    `);
    await column.querySelector<ArticleImageCredit>('article-image-credit')!.updateComplete;
    const words = document.createRange();
    words.selectNodeContents(column.querySelector('[slot=more]')!);
    expect(words.getBoundingClientRect().left).to.be.closeTo(column.getBoundingClientRect().left, 1);
  });

  it('is near its picture, and of its own size, whatever a page does with figures and small print', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <style>
          figure {
            margin: 0 0 3rem;
          }
          small {
            font-size: 50%;
          }
        </style>
        <article-image-credit creator="Ann Lee">
          <figure>
            <img src=${PICTURE} width="60" height="30" alt="A drawing" style="display: block" />
          </figure>
        </article-image-credit>
      </div>
    `);
    const credit = page.querySelector<ArticleImageCredit>('article-image-credit')!;
    await credit.updateComplete;
    const box = partOf(credit, 'credit')!;
    const gap = box.getBoundingClientRect().top - credit.querySelector('img')!.getBoundingClientRect().bottom;
    expect(gap).to.be.lessThan(1);
    expect(getComputedStyle(lineOf(credit)!).fontSize).to.equal(getComputedStyle(box).fontSize);
  });

  it('tells two pictures of one figure apart', async () => {
    const figure = await fixture(html`
      <figure>
        <article-image-credit creator="Ann">
          <img src=${PICTURE} width="60" height="30" alt="One" />
        </article-image-credit>
        <article-image-credit creator="Bo">
          <img src=${PICTURE} width="60" height="30" alt="Two" />
        </article-image-credit>
        <figcaption>Both</figcaption>
      </figure>
    `);
    const tree = (await accessibilityTree(figure)).map((line) => line.trim());
    expect(tree[0]).to.equal('figure');
    expect(tree.slice(1).filter((line) => !/^text "(Image:)?"$|^text$/.test(line))).to.deep.equal([
      'image "One"',
      'doc-credit',
      'text "Ann"',
      'image "Two"',
      'doc-credit',
      'text "Bo"',
      'Figcaption',
      'text "Both"',
    ]);
    await expect(figure).to.be.accessible();
  });

  it('neither writes letters in capitals nor sets a tooltip', async () => {
    const credit = await fixture<ArticleImageCredit>(html`
      <article-image-credit work-title="Dawn" creator="Ann Lee">
        <img src=${PICTURE} width="60" height="30" alt="A drawing" />
      </article-image-credit>
    `);
    expect(credit.title).to.equal('');
    expect(getComputedStyle(lineOf(credit)!).textTransform).to.equal('none');
  });

  it('leaves air between a popover as wide as a phone and the edge of its window', async () => {
    await setViewport({width: 340, height: 600});
    try {
      const credit = await fixture<ArticleImageCredit>(html`
        <article-image-credit
          placement="button"
          style="font-size: 24px"
          work-title="Civic Center at daybreak, seen from the roof"
          creator="Ann Lee; Bo Chen"
          source="The Civic Desk, photographic department"
        >
          <img
            width="320"
            height="160"
            src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"
            alt=""
          />
        </article-image-credit>
      `);
      await nextFrame();
      await press(partOf(credit, 'button'));
      const {left, right} = partOf(credit, 'credit').getBoundingClientRect();
      expect(left).to.be.at.least(8);
      expect(right).to.be.at.most(innerWidth - 8);
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });
});
