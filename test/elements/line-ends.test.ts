import {expect, fixture} from '@open-wc/testing';
import '../../src/additions/footnote-inline.js';
import '../../src/define/article-byline.js';
import '../../src/define/article-footnote.js';
import '../../src/define/article-image-credit.js';
import '../../src/define/article-source.js';
import {boxOfCharacter} from '../helpers/character-box.js';
import '../helpers/console.js';
import {footnotesIn, partOf, placeArticle, settled} from '../helpers/notes.js';

const PICTURE = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="60" height="30"/%3E';
const WIDTHS = Array.from({length: 60}, (_, index) => 118 + index * 7);

const place = (content: string) =>
  fixture<HTMLElement>(`<div style="font: 16px/20px monospace">${content}</div>`);

/** The texts with a dot, in a tree and in what it slots. */
function dotted(node: Node): Text[] {
  if (node instanceof Text) return node.data.includes('·') ? [node] : [];
  const shadow = node instanceof Element && node.shadowRoot ? dotted(node.shadowRoot) : [];
  return [...shadow, ...[...node.childNodes].flatMap(dotted)];
}

describe('the ends of lines', () => {
  for (const [what, content] of [
    [
      'a source',
      '<article-source publisher="KTLA" reporters="Ann Lee" published="2019-01-29"><a href="/x">Read</a></article-source>',
    ],
    [
      'a credit',
      `<article-image-credit creator="Ann Lee" source="The Desk" license="MIT" copyright="© Desk"><img src='${PICTURE}' alt="A"></article-image-credit>`,
    ],
  ] as const)
    it(`keep the dots of ${what} behind what they follow`, async () => {
      const page = await place(content);
      await settled();
      const texts = dotted(page);
      expect(texts).to.not.deep.equal([]);
      for (const width of WIDTHS) {
        page.style.width = `${width}px`;
        for (const text of texts)
          for (const {index} of text.data.matchAll(/·/g))
            if (index > 1)
              expect(boxOfCharacter(text, index).top, `${text.data} at ${width}`).to.equal(
                boxOfCharacter(text, index - 2).top,
              );
            // The first dot of a text follows a link or a name.
            else
              expect(boxOfCharacter(text, index).left, `${text.data} at ${width}`).to.be.greaterThan(
                page.getBoundingClientRect().left + 5,
              );
      }
    });

  it('break no part of a byline that has room in a line of its own', async () => {
    const page = await place(
      '<article-byline reading-time><a href="/a">Ann Lee</a><time slot="published">February 6, 2019</time><a slot="more" href="#c">No comments</a></article-byline>',
    );
    await settled();
    const root = page.firstElementChild!.shadowRoot!;
    const parts = [
      page.querySelector('time')!,
      root.querySelector('[part=reading-time] > span')!,
      page.querySelector('[slot=more]')!,
    ];
    for (const width of WIDTHS.filter((each) => each > 190)) {
      page.style.width = `${width}px`;
      for (const {firstChild} of parts) {
        const text = firstChild as Text;
        expect(boxOfCharacter(text, text.length - 1).top, `${text.data} at ${width}`).to.be.closeTo(
          boxOfCharacter(text, 0).top,
          1,
        );
      }
    }
  });

  it('have the same distance on both sides of the dots of a byline', async () => {
    const page = await place(
      '<article-byline><a href="/a">Ann</a><time slot="published">Feb 6</time><time slot="updated">Feb 9</time><a slot="more" href="#c">One</a></article-byline>',
    );
    await settled();
    const texts = [...page.querySelectorAll('a, time')].map(({firstChild}) => firstChild as Text);
    const letter = boxOfCharacter(texts[0]!, 0).width;
    const gaps = texts
      .slice(1)
      .map(
        (text, index) =>
          boxOfCharacter(text, 0).left - boxOfCharacter(texts[index]!, texts[index]!.length - 1).right,
      );
    expect(gaps.map((gap) => Math.round(gap / letter))).to.deep.equal([3, 3, 3]);
  });

  it('keep the dots of a byline behind what they follow', async () => {
    const page = await place(
      '<article-byline><a href="/a">Ann Lee</a><time slot="published">February 6, 2019</time><a slot="more" href="#c">No comments</a></article-byline>',
    );
    await settled();
    const spans = [...page.firstElementChild!.shadowRoot!.querySelectorAll('span')].filter(
      (span) => span.checkVisibility() && getComputedStyle(span, '::after').content.includes('·'),
    );
    expect(spans).to.have.lengthOf(2);
    const texts = ['a', 'time'].map((name) => page.querySelector(name)!.firstChild as Text);
    for (const width of WIDTHS) {
      page.style.width = `${width}px`;
      for (const [index, span] of spans.entries()) {
        const dot = [...span.getClientRects()].at(-1)!;
        const before = boxOfCharacter(texts[index]!, texts[index]!.length - 1);
        expect(dot.bottom, String(width)).to.be.closeTo(before.bottom, 1);
      }
    }
  });

  it('keep the button that closes a note in the sentence behind its last word', async () => {
    const article = await placeArticle(
      '<p style="font: 16px/20px monospace">One<article-footnote placement="inline">A note of several words.</article-footnote>, two.</p>',
    );
    const [footnote] = footnotesIn(article);
    footnote!.show();
    await settled();
    const text = [...footnote!.childNodes].find((node) => node instanceof Text)!;
    for (const width of WIDTHS) {
      article.style.width = `${width}px`;
      const close = partOf(footnote!, 'close').getBoundingClientRect();
      expect(close.width).to.be.at.least(24);
      expect(close.height).to.be.at.least(24);
      const last = boxOfCharacter(text, text.length - 1);
      expect(
        Math.abs(close.top + close.height / 2 - last.top - last.height / 2),
        String(width),
      ).to.be.lessThan(6);
    }
  });
});
