import {expect, fixtureSync, html, waitUntil} from '@open-wc/testing';
import '../../src/define/article-comment-count.js';
import type {ArticleCommentCount} from '../../src/elements/comment-count/comment-count.js';
import {registerMessages} from '../../src/internal/messages.js';
import {fr} from '../../src/locales/fr.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {boxOfCharacter} from '../helpers/character-box.js';
import {takeWarnings} from '../helpers/console.js';
import {takeAwayForOneTask} from '../helpers/take-away.js';

/** An element with a link, as most pages have it. */
async function countOf(
  count: string,
  content = html`
    <a href="#comments">Comments</a>
  `,
  language = 'en',
) {
  const element = fixtureSync<ArticleCommentCount>(html`
    <article-comment-count count=${count} lang=${language}>${content}</article-comment-count>
  `);
  await element.updateComplete;
  return element;
}

/** What a reader sees of an element, without the parts for assistive technology. */
function seen(element: HTMLElement): string {
  const copy = element.querySelector('data')?.cloneNode(true) as Element | undefined;
  copy?.querySelector('span')?.remove();
  return copy?.textContent?.trim() ?? element.innerText.trim();
}

const hasState = (element: Element, state: string) => element.matches(`:state(${state})`);

describe('<article-comment-count>', () => {
  const texts: [string, string, string][] = [
    ['en', '0', 'No comments'],
    ['en', '1', '1 comment'],
    ['en', '2', '2 comments'],
    ['en', '999', '999 comments'],
    ['en', '1000', '1K comments'],
    ['en', '1234', '1.2K comments'],
    ['en-US', '1234567', '1.2M comments'],
    ['en', '9007199254740991', '9007T comments'],
  ];
  for (const [language, count, text] of texts) {
    it(`shows ${count} as "${text}"`, async () => {
      const element = await countOf(count, undefined, language);
      expect(seen(element)).to.equal(text);
      expect([element.count, element.state]).to.deep.equal([Number(count), 'ready']);
    });
  }

  it('uses the plural forms and the digits of the page’s language, where it has its words', async () => {
    registerMessages({
      language: 'pl',
      comments: {
        one: '{count} komentarz',
        few: '{count} komentarze',
        many: '{count} komentarzy',
        other: '{count} komentarza',
      },
    });
    for (const [count, text] of [
      ['1', '1 komentarz'],
      ['3', '3 komentarze'],
      ['5', '5 komentarzy'],
      ['22', '22 komentarze'],
      ['1234', '1,2 tys. komentarzy'],
      // Of twelve thousand, not of 12,342.
      ['12342', '12 tys. komentarzy'],
    ]) {
      expect(seen(await countOf(count!, undefined, 'pl')).replaceAll('\u00a0', ' ')).to.equal(text);
    }
    expect(seen(await countOf('12', undefined, 'ar-EG'))).to.equal('12 comments');
    registerMessages({language: 'ar-EG', comments: {other: '{count} تعليق'}});
    expect(seen(await countOf('12', undefined, 'ar-EG'))).to.equal('١٢ تعليق');
  });

  it('asks for "de" behind a number of millions, where the language does, and behind no other', async () => {
    registerMessages(fr);
    const words = async (count: string) =>
      seen(await countOf(count, undefined, 'fr')).replaceAll('\u00a0', ' ');
    expect(await words('1234567')).to.equal('1,2 M de commentaires');
    expect(await words('2000000')).to.equal('2 M de commentaires');
    expect(await words('999500')).to.equal('1 M de commentaires');
    expect(await words('999499')).to.equal('999 k commentaires');
    expect(await words('1200')).to.equal('1,2 k commentaires');
  });

  it('names what it counts', async () => {
    const element = await countOf('1');
    const expected: [string, number, string][] = [
      ['replies', 1, '1 reply'],
      ['replies', 0, 'No replies'],
      ['reactions', 12, '12 reactions'],
      ['reactions', 0, 'No reactions'],
      ['comments', 2, '2 comments'],
      ['constructor', 2, '2 comments'],
    ];
    for (const [label, count, text] of expected) {
      Object.assign(element, {label, count});
      await element.updateComplete;
      expect(element.innerText).to.equal(text);
    }
  });

  it('is the author’s link, named by what is seen of it', async () => {
    const element = await countOf('12');
    expect(await accessibilityTree(element)).to.deep.equal(['link "12 comments"', '  text "12 comments"']);
    expect(element.querySelector('a')!.hash).to.equal('#comments');
    await expect(element).to.be.accessible();
  });

  it('has the exact number in the name and as a tooltip where a rounded one is seen', async () => {
    const element = await countOf('1234');
    const [link] = await accessibilityTree(element);
    expect(link).to.equal('link "1.2K comments (1,234)"');
    const data = element.querySelector('data')!;
    expect([data.value, data.title]).to.deep.equal(['1234', '1,234']);
    const unseen = data.querySelector('span')!.getBoundingClientRect();
    expect(unseen.width).to.be.at.most(1);
    await expect(element).to.be.accessible();
  });

  it('is copied as it is seen', async () => {
    const element = await countOf('1234');
    getSelection()!.selectAllChildren(element.parentElement!);
    expect(getSelection()!.toString().trim()).to.equal('1.2K comments');
    getSelection()!.removeAllRanges();
  });

  it('makes a page no higher by what only screen readers hear', async () => {
    const element = await countOf('1234567');
    const box = element.parentElement!;
    // A theme that lets long words break anywhere does so within the unseen number too.
    box.style.cssText = 'overflow: auto; overflow-wrap: anywhere';
    expect(box.scrollHeight).to.equal(box.clientHeight);
  });

  it('stands in the order of its own language', async () => {
    const element = await countOf('12', undefined, 'ar');
    element.dir = 'rtl';
    const text = element.querySelector('data')!.firstChild!;
    const edgeOf = (index: number) => boxOfCharacter(text, index).left;
    expect(edgeOf(0)).to.be.lessThan(edgeOf(5));
  });

  it('leaves what stands beside the words: an icon, and words for screen readers', async () => {
    const element = await countOf(
      '3',
      html`
        <a href="#comments">
          <svg><title>Bubble</title></svg>
          Comments
          <b>on Totals</b>
        </a>
      `,
    );
    expect(element.innerText.trim()).to.equal('3 comments on Totals');
    expect(element.querySelector('data')!.textContent).to.equal(' 3 comments ');
    expect(element.querySelector('title')!.textContent).to.equal('Bubble');
    const wrapped = await countOf(
      '3',
      html`
        <a href="#comments">
          <svg><title>Bubble</title></svg>
          <b>Comments</b>
        </a>
      `,
    );
    expect(wrapped.querySelector('title')!.textContent).to.equal('Bubble');
    expect(wrapped.querySelector('b')!.innerText).to.equal('3 comments');
  });

  it('replaces words inside another element when the link has no others', async () => {
    const element = await countOf(
      '3',
      html`
        <p>
          <a href="#comments"><span>Comments</span></a>
        </p>
      `,
    );
    expect(element.innerText.trim()).to.equal('3 comments');
    expect(element.querySelector('a > span')).to.not.equal(null);
  });

  it('needs neither a link nor words', async () => {
    expect((await countOf('3', html``)).innerText).to.equal('3 comments');
    expect(
      (
        await countOf(
          '3',
          html`
            Comments
          `,
        )
      ).innerText,
    ).to.equal('3 comments');
    expect(
      (
        await countOf(
          '3',
          html`
            <a href="#comments"><svg></svg></a>
          `,
        )
      ).innerText,
    ).to.equal('3 comments');
  });

  it('leaves the rest of a sentence in sight, which a tag that was to close itself has taken in', async () => {
    const rest = `wrote it on Friday, ${'and on the days before, '.repeat(3)}at the courthouse.`;
    const element = await countOf(
      '3',
      html`
        ${rest}
      `,
    );
    expect(element.innerText).to.equal(`${rest} 3 comments`);
  });

  it('finds a link that comes later', async () => {
    const element = await countOf('3', html``);
    const link = document.createElement('a');
    link.href = '#comments';
    link.textContent = 'Comments';
    element.append(link);
    await waitUntil(() => link.innerText === '3 comments');
    expect(element.innerText).to.equal('3 comments');
  });

  it('lets the page go on where a script takes the number away each time it comes', async () => {
    const element = await countOf('3', html``);
    expect(await takeAwayForOneTask(element, 'data')).to.be.below(60);
  });

  it('shows the number again where a script has taken away it alone, not the words that it keeps', async () => {
    const element = await countOf('3');
    const link = element.querySelector('a')!;
    link.querySelector('data')!.remove();
    await waitUntil(() => link.innerText.trim() === '3 comments');
    element.count = null;
    await element.updateComplete;
    expect(link.innerText.trim()).to.equal('Comments');
  });

  it('keeps the author’s text in the page, and gives the same node back', async () => {
    const element = await countOf('12');
    const link = element.querySelector('a')!;
    const text = [...link.childNodes].find((node) => node instanceof Text)!;
    expect(link.querySelector('span')!.textContent).to.equal('Comments');
    element.count = null;
    await element.updateComplete;
    expect([...link.childNodes].filter((node) => node.textContent)).to.deep.equal([text]);
    expect([element.innerText, element.state]).to.deep.equal(['Comments', 'unknown']);
  });

  it('leaves a translation alone until the number changes', async () => {
    const element = await countOf('12');
    const data = element.querySelector('data')!;
    data.innerHTML = '<font>12 Kommentare</font>';
    element.requestUpdate();
    await element.updateComplete;
    expect(element.innerText).to.equal('12 Kommentare');
    element.count = 13;
    await element.updateComplete;
    expect(element.innerText).to.equal('13 comments');
  });

  it('is the same in a copy of the page', async () => {
    const element = await countOf('12');
    const copy = element.cloneNode(true) as ArticleCommentCount;
    element.replaceWith(copy);
    await copy.updateComplete;
    copy.count = 13;
    await copy.updateComplete;
    expect(copy.innerText).to.equal('13 comments');
    copy.remove();
    expect(copy.textContent.trim()).to.equal('Comments');
  });

  for (const count of ['NaN', '-3', '1e9', '1.5', '1,234', '<b>', ' ', '']) {
    it(`does without the count "${count}", and warns once`, async () => {
      const element = await countOf(count);
      element.requestUpdate();
      await element.updateComplete;
      expect([element.innerText, element.count, element.state]).to.deep.equal(['Comments', null, 'unknown']);
      expect(takeWarnings()).to.deep.equal([
        '<article-comment-count> has a count that is no number, and does without it.',
      ]);
    });
  }

  it('takes from a script what it takes from the page', async () => {
    const element = await countOf('1');
    for (const [value, text] of [
      ['5', '5 comments'],
      [6, '6 comments'],
      [undefined, 'Comments'],
    ]) {
      Object.assign(element, {count: value});
      await element.updateComplete;
      expect(element.innerText).to.equal(text);
    }
  });

  it('tells its states to style sheets', async () => {
    const element = await countOf('0');
    expect([hasState(element, 'ready'), hasState(element, 'zero')]).to.deep.equal([true, true]);
    element.count = 1;
    await element.updateComplete;
    expect([hasState(element, 'ready'), hasState(element, 'zero')]).to.deep.equal([true, false]);
    element.count = null;
    await element.updateComplete;
    expect([hasState(element, 'ready'), hasState(element, 'unknown')]).to.deep.equal([false, true]);
  });

  it('says that comments are closed where there are none, and keeps any other number', async () => {
    const element = await countOf('0');
    element.closed = true;
    await element.updateComplete;
    expect([seen(element), hasState(element, 'closed')]).to.deep.equal(['Comments closed', true]);
    expect(await accessibilityTree(element)).to.deep.equal([
      'link "Comments closed"',
      '  text "Comments closed"',
    ]);
    element.count = 3;
    await element.updateComplete;
    expect([seen(element), hasState(element, 'closed')]).to.deep.equal(['3 comments', true]);
    Object.assign(element, {count: 0, closed: false});
    await element.updateComplete;
    expect([seen(element), hasState(element, 'closed')]).to.deep.equal(['No comments', false]);
  });

  it('keeps its width when the number changes', async () => {
    const element = await countOf('2');
    const widths = new Set([element.offsetWidth]);
    for (const count of [null, 0, 12, 345]) {
      element.count = count;
      await element.updateComplete;
      widths.add(element.offsetWidth);
    }
    expect([...widths].length).to.equal(1);
  });

  it('requests nothing of its own accord', async () => {
    const {fetch} = globalThis;
    const asked: unknown[] = [];
    globalThis.fetch = (request) => (asked.push(request), Promise.reject(new Error('refused')));
    try {
      const element = await countOf('2');
      element.endpoint = '/wp-json';
      element.thread = '5';
      await element.updateComplete;
      await element.refresh();
    } finally {
      globalThis.fetch = fetch;
    }
    expect(asked).to.deep.equal([]);
  });
});
