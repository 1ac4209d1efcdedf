import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import '../../src/define/article-related-link.js';
import type {ArticleRelatedLink} from '../../src/elements/related-link/related-link.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {takeWarnings} from '../helpers/console.js';
import {eventually} from '../helpers/eventually.js';

const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="320" height="240"%3E%3Crect width="320" height="240" fill="%23a53"/%3E%3C/svg%3E';

const whole = html`
  <article-related-link heading-level="3" label="Read next">
    <img slot="image" src=${PICTURE} width="320" height="240" alt="" />
    <a href="#title">How to read a total</a>
    <span slot="description">
      Four questions, and
      <a href="#other">one answer</a>
    </span>
    <span slot="source">The Desk</span>
    <time slot="date" datetime="2019-01-17">January 17, 2019</time>
  </article-related-link>
`;

const middleOf = (element: Element): [number, number] => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

/** Presses the mouse at the first place and lets go of it at the last. */
async function drag(...[start, ...places]: [number, number][]): Promise<void> {
  await sendMouse({type: 'move', position: start!});
  await sendMouse({type: 'down'});
  for (const position of places) await sendMouse({type: 'move', position});
  await sendMouse({type: 'up'});
}

describe('<article-related-link>', () => {
  afterEach(async () => {
    await resetMouse();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is an article named by its only link', async () => {
    const card = await fixture<ArticleRelatedLink>(html`
      <article-related-link><a href="#title">How to read a total</a></article-related-link>
    `);
    expect(await accessibilityTree(card)).to.deep.equal([
      'article "How to read a total"',
      '  text "Related"',
      '  link "How to read a total"',
      '    text "How to read a total"',
    ]);
    await expect(card).to.be.accessible();
  });

  it('has a heading when a level is given, and leaves a decorative picture out', async () => {
    const card = await fixture<ArticleRelatedLink>(whole);
    expect(await accessibilityTree(card)).to.deep.equal([
      'article "How to read a total"',
      '  text "Read next"',
      '  heading "How to read a total" level=3',
      '    link "How to read a total"',
      '      text "How to read a total"',
      '  text "Four questions, and"',
      '  link "one answer"',
      '    text "one answer"',
      '  text "The Desk"',
      '  time',
      '    text "January 17, 2019"',
    ]);
    await expect(card).to.be.accessible();
    card.setAttribute('heading-level', '7');
    await card.updateComplete;
    expect((await accessibilityTree(card)).join()).to.not.contain('heading');
  });

  it('has its heading whatever else it has (BBC: only with a date)', async () => {
    const card = await fixture<ArticleRelatedLink>(html`
      <article-related-link heading-level="3"><a href="#title">How to read a total</a></article-related-link>
    `);
    expect(await accessibilityTree(card)).to.include('  heading "How to read a total" level=3');
  });

  it('is pressed anywhere, and the other link on itself', async () => {
    const card = await fixture<ArticleRelatedLink>(whole);
    await sendMouse({type: 'click', position: middleOf(card.querySelector('img')!)});
    expect(location.hash).to.equal('#title');
    await sendMouse({type: 'click', position: middleOf(card.querySelector('[slot] a')!)});
    expect(location.hash).to.equal('#other');
    const {left, bottom} = card.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left) + 4, Math.round(bottom) - 4]});
    expect(location.hash).to.equal('#title');
  });

  it('covers nothing but the card where a page resets the style of all its elements', async () => {
    const card = await fixture<ArticleRelatedLink>(whole);
    const style = document.createElement('style');
    style.textContent = 'article-related-link, article-related-link * { all: unset; }';
    const text = document.createElement('p');
    text.textContent = 'A paragraph of the page.';
    card.after(style, text);
    expect(document.elementFromPoint(...middleOf(text))!.localName).to.equal('p');
    style.remove();
    text.remove();
  });

  it('keeps its words apart where a page takes the margins from all elements', async () => {
    const card = await fixture<ArticleRelatedLink>(
      `<article-related-link>
        <img slot="image" src='${PICTURE}' alt="" width="40" height="30"><a href="#title">Title</a>
        <span slot="source">The Civic Desk</span><time slot="date">January 17, 2019</time>
      </article-related-link>`,
    );
    const style = document.createElement('style');
    style.textContent = '* { margin: 0; padding: 0; border: 0 solid; }';
    card.after(style);
    const [image, title, source, date] = ['img', 'a', '[slot=source]', 'time'].map((selector) =>
      card.querySelector(selector)!.getBoundingClientRect(),
    );
    expect(title!.left - image!.right).to.be.greaterThan(8);
    expect(date!.left - source!.right).to.be.greaterThan(8);
    style.remove();
  });

  it('leaves the other buttons of the mouse to the link', async () => {
    const card = await fixture<ArticleRelatedLink>(whole);
    const link = card.querySelector('a')!;
    let pressed: EventTarget | null = null;
    link.addEventListener('auxclick', (event) => {
      event.preventDefault();
      if (event.button === 1) pressed = event.target;
    });
    await sendMouse({type: 'click', button: 'middle', position: middleOf(card.querySelector('img')!)});
    expect(pressed).to.equal(link);
  });

  it('lets the text of a description that holds a link be selected', async () => {
    const card = await fixture<ArticleRelatedLink>(whole);
    const {left, top, height} = card.querySelector('[slot=description]')!.getBoundingClientRect();
    const y = Math.round(top + height / 2);
    await sendMouse({type: 'move', position: [Math.round(left) + 1, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [Math.round(left) + 90, y]});
    await sendMouse({type: 'up'});
    expect(getSelection()!.toString()).to.match(/^Four ques/);
    expect(location.hash).to.equal('');
    getSelection()!.removeAllRanges();
  });

  it('lets a link be pressed that comes into the description later', async () => {
    const card = await fixture<ArticleRelatedLink>(
      '<article-related-link><a href="#title">Title</a><span slot="description">By </span></article-related-link>',
    );
    const link = document.createElement('a');
    link.textContent = 'Ann Lee';
    card.querySelector('span')!.append(link);
    await waitUntil(() => document.elementFromPoint(...middleOf(link)) === link);
  });

  it('lets the text under the link be selected by the mouse, and is pressed all the same', async () => {
    const card = await fixture<ArticleRelatedLink>(
      `<article-related-link><a href="#title">How to read a total</a><p slot="description">Four questions to ask of
        any large number.</p><span slot="source">The Desk</span></article-related-link>`,
    );
    const description = card.querySelector('p')!;
    const {left, top, height} = description.getBoundingClientRect();
    const y = Math.round(top + height / 2);
    const selection = getSelection()!;
    let clicks = 0;
    card.querySelector('a')!.addEventListener('click', () => clicks++);

    await drag([Math.round(left) + 1, y], [Math.round(left) + 50, y], [Math.round(left) + 90, y]);
    expect(selection.toString()).to.match(/^Four qu/);
    expect([location.hash, clicks]).to.deep.equal(['', 0]);

    // Beyond the card it goes on as far as the card's own text.
    await drag([Math.round(left) + 1, y], [Math.round(left) + 30, y], [Math.round(left) + 30, y + 200]);
    expect(selection.toString()).to.match(/^Four/);
    expect([location.hash, clicks]).to.deep.equal(['', 0]);

    await sendMouse({type: 'click', position: [Math.round(left) + 40, y]});
    expect([location.hash, clicks]).to.deep.equal(['#title', 1]);
  });

  it('leaves a selection that passes over it, and a drag of its title, to the page', async () => {
    const page = await fixture<HTMLElement>(
      `<div><p>Before the card</p><article-related-link><a href="#title">How to read a total</a>
        <p slot="description">Four questions.</p></article-related-link></div>`,
    );
    const card = page.querySelector('article-related-link')!;
    await card.updateComplete;
    let dragged = 0;
    page.addEventListener('dragstart', (event) => {
      dragged += event.defaultPrevented ? 0 : 1;
      event.preventDefault();
    });
    const {left, top} = page.querySelector('p')!.getBoundingClientRect();
    const [x, y] = middleOf(card.querySelector('p')!);
    await drag([Math.round(left) + 1, Math.round(top) + 4], [x, y - 2], [x, y]);
    expect(getSelection()!.toString()).to.match(/^Before the card/);

    const link = card.querySelector('a')!.getClientRects()[0]!;
    const from: [number, number] = [Math.round(link.left) + 20, Math.round(link.top + link.height / 2)];
    await drag(from, [from[0] + 30, from[1]], [from[0] + 60, from[1]]);
    expect(dragged).to.equal(1);
  });

  it('keeps room for the picture, and leaves no hole for one that does not load', async () => {
    const card = await fixture<ArticleRelatedLink>(whole);
    const image = card.querySelector('img')!;
    const title = card.querySelector('a')!;
    const {width, height} = image.getBoundingClientRect();
    expect(width / height).to.be.closeTo(4 / 3, 0.01);
    const start = title.getBoundingClientRect().left;
    expect(start).to.be.greaterThan(image.getBoundingClientRect().right);
    image.src = 'data:image/png,broken';
    await eventually(() => {
      expect(image.getBoundingClientRect().width).to.equal(0);
      expect(title.getBoundingClientRect().left).to.be.lessThan(start - width);
    });
    image.src = PICTURE;
    await eventually(() => expect(title.getBoundingClientRect().left).to.equal(start));
  });

  it('sees that a picture had failed before the upgrade', async () => {
    const image = document.createElement('img');
    image.slot = 'image';
    image.alt = '';
    image.src = 'data:image/png,broken';
    await oneEvent(image, 'error');
    const card = await fixture<ArticleRelatedLink>(html`
      <article-related-link>
        ${image}
        <a href="#title">Title</a>
      </article-related-link>
    `);
    expect(image.getBoundingClientRect().width).to.equal(0);
    expect(card.querySelector('a')!.getBoundingClientRect().width).to.be.greaterThan(0);
  });

  it('fits a narrow column, and mirrors', async () => {
    const card = await fixture<ArticleRelatedLink>(whole);
    card.dir = 'rtl';
    card.style.inlineSize = '180px';
    expect(card.scrollWidth).to.be.at.most(220);
    const [image, title] = ['img', 'a'].map((tag) => card.querySelector(tag)!.getBoundingClientRect());
    expect(image!.left).to.be.greaterThan(title!.right);
    expect(title!.width).to.be.greaterThan(60);
  });

  it('speaks the language of the page', async () => {
    const card = await fixture<ArticleRelatedLink>(html`
      <article-related-link label=" "><a href="#title">Title</a></article-related-link>
    `);
    expect(card.shadowRoot!.querySelector('[part=label]')!.textContent).to.equal('Related');
  });

  for (const [what, content, warning] of [
    [
      'a paragraph',
      html`
        <p><a href="#title">Title</a></p>
      `,
      null,
    ],
    [
      'a text',
      html`
        Title
      `,
      'holds no link',
    ],
    ['nothing', html``, 'holds no link'],
    [
      'a script',
      html`
        <a href=${'javascript:void 0'}>Title</a>
      `,
      'leads nowhere',
    ],
    [
      'a link without an address',
      html`
        <a>Title</a>
      `,
      'leads nowhere',
    ],
  ] as const) {
    it(`shows ${what} as it is${warning ? ', and warns once' : ''}`, async () => {
      const card = await fixture<ArticleRelatedLink>(html`
        <article-related-link>${content}</article-related-link>
      `);
      card.requestUpdate();
      await card.updateComplete;
      expect(card.getBoundingClientRect().height).to.be.greaterThan(20);
      await expect(card).to.be.accessible();
      const warnings = takeWarnings();
      expect(warnings).to.have.length(warning ? 1 : 0);
      if (warning) expect(warnings[0]).to.contain(warning);
    });
  }

  it('leaves the picture a size at which it can be seen in a column of 240 pixels', async () => {
    const card = await fixture<ArticleRelatedLink>(whole);
    card.style.inlineSize = '240px';
    await card.updateComplete;
    expect(card.querySelector('img')!.getBoundingClientRect().width).to.be.at.least(70);
    expect(card.scrollWidth).to.be.at.most(card.clientWidth);
  });

  it('has its own rhythm where a page has margins for the paragraph that the link is wrapped in', async () => {
    const heightOf = async (content: string) => {
      const page = await fixture<HTMLElement>(`<div><style>p {margin: 0 0 2em}</style>
        <article-related-link>${content}</article-related-link></div>`);
      return page.querySelector('article-related-link')!.getBoundingClientRect().height;
    };
    const link = '<a href="#title">How to read a total</a>';
    expect(await heightOf(`<p>${link}</p>`)).to.equal(await heightOf(link));
  });

  it('sets what stands back in a lighter tone that can still be read', async () => {
    const card = await fixture<ArticleRelatedLink>(whole);
    // The page's own colour of links is not the card's to choose.
    for (const link of card.querySelectorAll('a')) link.style.color = 'inherit';
    card.style.cssText = 'color: #333; background: #fff';
    await expect(card).to.be.accessible();
    card.style.cssText = 'color: #ddd; background: #111';
    await expect(card).to.be.accessible();
    expect(getComputedStyle(card.querySelector('time')!).color).to.not.equal(getComputedStyle(card).color);
  });
});
