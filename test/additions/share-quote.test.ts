import {expect, fixture, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/additions/share-quote.js';
import type {ArticleShare} from '../../src/elements/share/share.js';
import {withClipboard} from '../helpers/clipboard.js';
import '../helpers/console.js';

const place = async () => {
  await import('../../src/define/article-share.js');
  const article = await fixture<HTMLElement>(`<article>
    <p id="first">An arrest is not a conviction, as the law says.</p>
    <p id="second">A second paragraph.</p>
    <p id="third">One sentence that is
      written in two lines.</p>
    <article-share quotes><a href="https://example.org/a?b=1#top">Link</a></article-share>
  </article>`);
  const share = article.querySelector<ArticleShare>('article-share')!;
  return {article, share, button: () => share.shadowRoot!.querySelectorAll('button')[1]};
};

/** Drags over the text of an element, from one edge to the other. */
async function dragOver(from: Element, to = from): Promise<void> {
  const range = document.createRange();
  range.selectNodeContents(from);
  const start = range.getBoundingClientRect();
  range.selectNodeContents(to);
  const end = range.getBoundingClientRect();
  const middle = ({y, height}: DOMRect) => Math.round(y + height / 2);
  await sendMouse({type: 'move', position: [Math.round(start.left) + 1, middle(start)]});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: [Math.round(end.right) - 1, middle(end)]});
  await sendMouse({type: 'up'});
}

describe('additions/share-quote', () => {
  afterEach(() => getSelection()!.removeAllRanges());

  // The first test, because what is defined once stays so.
  it('leaves an element alone that is not defined yet', async () => {
    const article = await fixture<HTMLElement>(
      '<article><p>Words.</p><article-share quotes></article-share></article>',
    );
    const failures: string[] = [];
    const onError = ({message}: ErrorEvent) => failures.push(message);
    addEventListener('error', onError);
    await dragOver(article.querySelector('p')!);
    await nextFrame();
    removeEventListener('error', onError);
    expect([getSelection()!.toString(), failures]).to.deep.equal(['Words.', []]);
  });

  it('copies a link to what is selected, and is there only while something is', async () => {
    const {article, share, button} = await place();
    expect(button()).to.equal(undefined);
    await dragOver(article.querySelector('#first')!);
    await waitUntil(() => button());
    await expect(share).to.be.accessible();
    let copied = '';
    await withClipboard({writeText: (text) => Promise.resolve(void (copied = text))}, async () => {
      button()!.focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => button()!.textContent === 'Link copied');
    });
    expect(copied).to.equal(
      'https://example.org/a?b=1#:~:text=An%20arrest%20is%20not%20a%20conviction%2C%20as%20the%20law%20says',
    );
    getSelection()!.removeAllRanges();
    await waitUntil(() => button()!.hidden);
    expect(button()!.checkVisibility()).to.equal(false);
  });

  it('quotes a sentence as a whole that its source breaks into lines', async () => {
    const {article, button} = await place();
    await dragOver(article.querySelector('#third')!);
    await waitUntil(() => button());
    let copied = '';
    await withClipboard({writeText: (text) => Promise.resolve(void (copied = text))}, async () => {
      button()!.click();
      await waitUntil(() => copied);
    });
    expect(decodeURIComponent(copied)).to.match(/:~:text=One sentence that is written in two lines$/);
  });

  it('comes and goes with the attribute that asks for it', async () => {
    const {article, share, button} = await place();
    await dragOver(article.querySelector('#first')!);
    await waitUntil(() => button());
    share.removeAttribute('quotes');
    await waitUntil(() => button()!.hidden);
    share.setAttribute('quotes', '');
    await waitUntil(() => !button()!.hidden);
  });

  it('names the ends of a selection over several paragraphs', async () => {
    const {article, button} = await place();
    await dragOver(article.querySelector('#first')!, article.querySelector('#second')!);
    await waitUntil(() => button());
    let copied = '';
    await withClipboard({writeText: (text) => Promise.resolve(void (copied = text))}, async () => {
      button()!.click();
      await waitUntil(() => copied);
    });
    expect(decodeURIComponent(copied)).to.match(/:~:text=An arrest is not a,.*A second paragraph$/);
  });

  it('shows the link to be copied by hand where the browser refuses', async () => {
    const {article, share, button} = await place();
    await dragOver(article.querySelector('#second')!);
    await waitUntil(() => button());
    const field = share.shadowRoot!.querySelector('input')!;
    await withClipboard(
      {writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError'))},
      async () => {
        button()!.click();
        await waitUntil(() => field.checkVisibility());
      },
    );
    expect(field.value).to.contain('#:~:text=A%20second%20paragraph');
    expect(share.shadowRoot!.activeElement).to.equal(field);
  });

  it('has nothing to do with what is selected elsewhere', async () => {
    const {button} = await place();
    const other = await fixture('<p>Another text</p>');
    await dragOver(other);
    expect(getSelection()!.toString()).to.contain('Another');
    expect(button()).to.equal(undefined);
  });
});
