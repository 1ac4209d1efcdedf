import {expect, fixture, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/additions/image-credit-copy.js';
import '../../src/define/article-byline.js';
import '../../src/define/article-content-note.js';
import '../../src/define/article-date.js';
import '../../src/define/article-image-credit.js';
import '../../src/define/article-key-figure.js';
import '../../src/define/article-related-link.js';
import {takeWarnings} from '../helpers/console.js';

/** Where the text of a node stands, in lines. */
function linesOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}

const PICTURE = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="600" height="300"/%3E';

describe('the spaces within the elements', () => {
  after(() => setViewport({width: 800, height: 600}));

  for (const [what, markup] of [
    ['without content', '<p slot="reason">A helpline.</p>'],
    ['with content', '<p slot="reason">A helpline.</p><p>First.</p><p>Last.</p>'],
  ]) {
    it(`are as high below a content note’s last line as above its first, ${what!}`, async () => {
      const page = await fixture<HTMLElement>(
        `<div><style>.page p {margin: 0 0 2em}</style><div class="page">
          <article-content-note reason="war" open>${markup!}</article-content-note></div></div>`,
      );
      await nextFrame();
      const note = page.querySelector('article-content-note')!;
      const box = note.getBoundingClientRect();
      const [first] = linesOf(note.shadowRoot!.querySelector('b')!);
      const last = linesOf(note.querySelector('p:last-child')!).at(-1)!;
      expect(box.bottom - last.bottom).to.be.closeTo(first!.top - box.top, 1);
    });
  }

  it('part what follows a credit from it, as the credit’s own parts are', async () => {
    const credit = await fixture<HTMLElement>(
      `<article-image-credit creator="Ann Lee"><img src='${PICTURE}' alt=""><a slot="more" href="#">Content Credentials</a></article-image-credit>`,
    );
    await nextFrame();
    const line = linesOf(credit.querySelector('small')!).at(-1);
    const [more] = linesOf(credit.querySelector('[slot=more]')!.firstChild!);
    expect(more!.top).to.be.closeTo(line!.top, 1);
    // A point between two spaces.
    expect(more!.left - line!.right).to.be.within(6, 16);
  });

  it('stand before nothing where there is no credit', async () => {
    const credit = await fixture<HTMLElement>(
      `<article-image-credit><img src='${PICTURE}' alt=""><a slot="more" href="#">Credit</a></article-image-credit>`,
    );
    await nextFrame();
    const [more] = linesOf(credit.querySelector('[slot=more]')!.firstChild!);
    expect(more!.left).to.equal(credit.getBoundingClientRect().left);
    expect(takeWarnings().join()).to.contain('has no credit');
  });

  it('let the button that copies a credit begin a line where the others begin', async () => {
    const credit = await fixture<HTMLElement>(
      `<article-image-credit copy creator="Ann Lee" style="inline-size: 8em"><img src='${PICTURE}' width="80" alt=""></article-image-credit>`,
    );
    await nextFrame();
    const button = credit.querySelector('button')!;
    const [line] = linesOf(credit.querySelector('small')!);
    expect(button.getBoundingClientRect().top).to.be.above(line!.top);
    expect(button.getBoundingClientRect().left).to.equal(line!.left);
    expect(button.getBoundingClientRect().height).to.be.at.least(24);
  });

  for (const [width, lines] of [
    [320, 'two lines'],
    [800, 'one line'],
  ] as const) {
    it(`show source and date of a related link in ${lines}, ${width} pixels, neither of them broken`, async () => {
      await setViewport({width, height: 600});
      const card = await fixture<HTMLElement>(
        `<article-related-link><img slot="image" src='${PICTURE}' width="600" height="300" alt=""><a href="#">How to read a total</a>
          <span slot="source">The Civic Desk</span><time slot="date">January 17, 2019</time></article-related-link>`,
      );
      const [source, ...restOfSource] = linesOf(card.querySelector('[slot=source]')!);
      const [date, ...restOfDate] = linesOf(card.querySelector('[slot=date]')!);
      expect([...restOfSource, ...restOfDate]).to.have.lengthOf(0);
      expect(date!.top > source!.top).to.equal(width === 320);
    });
  }

  it('are none before the comma behind a name', async () => {
    const byline = await fixture<HTMLElement>(
      '<article-byline><a href="#a">Ann</a><a href="#b">Bo</a><a href="#c">Cy</a></article-byline>',
    );
    await nextFrame();
    const words = [...byline.shadowRoot!.querySelectorAll('bdi')];
    expect(words.map((word) => word.textContent)).to.deep.equal([', ', ', and ']);
    for (const [index, word] of words.entries()) {
      const [name] = linesOf(byline.children[index]!);
      expect(word.getBoundingClientRect().left).to.be.closeTo(name!.right, 0.5);
    }
  });

  for (const [what, time] of [
    ['a date', '2019-02-06'],
    ['a fresh date', new Date(Date.now() - 3_600_000).toISOString()],
  ]) {
    it(`are none between ${what!} and the brackets around it`, async () => {
      const line = await fixture<HTMLElement>(
        `<p>(<article-date relative><time datetime="${time!}">Today</time></article-date>)</p>`,
      );
      await nextFrame();
      const date = line.querySelector('article-date')!.shadowRoot!.querySelector('[part]')!;
      const [before] = linesOf(line.firstChild!);
      const [after] = linesOf(line.lastChild!);
      const [said] = linesOf(date);
      expect(said!.left).to.be.closeTo(before!.right, 0.5);
      expect(after!.left).to.be.closeTo(said!.right, 0.5);
    });
  }

  it('are none within a number, in a column however narrow', async () => {
    const figure = await fixture<HTMLElement>(
      '<article-key-figure style="inline-size: 2em">nearly <data value="24900000"></data><span slot="label">people</span></article-key-figure>',
    );
    await nextFrame();
    const number = figure.shadowRoot!.querySelector('span')!;
    expect(linesOf(number.textContent ? number : figure.querySelector('data')!)).to.have.lengthOf(1);
  });
});
