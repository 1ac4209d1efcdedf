import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/additions/image-credit-copy.js';
import '../../src/define/article-image-credit.js';
import type {ArticleImageCredit} from '../../src/elements/image-credit/image-credit.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {withClipboard} from '../helpers/clipboard.js';
import {whileConfirmed} from '../helpers/confirmation.js';
import '../helpers/console.js';

const buttonOf = (credit: Element) => credit.querySelector<HTMLButtonElement>(':scope > button');

const place = async (copy = '') => {
  const credit = await fixture<ArticleImageCredit>(html`
    <article-image-credit
      copy=${copy}
      work-title="Dawn"
      creator="Ann Lee"
      creator-url="https://a.example/ann"
      license="CC BY 4.0"
    >
      <img src="data:," width="60" height="30" alt="A drawing" />
    </article-image-credit>
  `);
  await waitUntil(() => buttonOf(credit));
  return credit;
};

const copied = async (item: ClipboardItem, type: string) => (await item.getType(type)).text();

const TEXT =
  'Dawn · Image: Ann Lee (https://a.example/ann) · Licence: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)';
const HTML =
  'Dawn · Image: <a href="https://a.example/ann">Ann Lee</a> · Licence: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';

describe('additions/image-credit-copy', () => {
  it('copies the credit as text and as HTML at once, confirms it, and becomes what it was', async () => {
    const credit = await place();
    const button = buttonOf(credit)!;
    expect((await accessibilityTree(credit)).slice(-2)).to.deep.equal([
      '  button "Copy credit"',
      '    text "Copy credit"',
    ]);
    await expect(credit).to.be.accessible();
    let items: ClipboardItem[] = [];
    await withClipboard({write: (written) => Promise.resolve(void (items = written))}, () =>
      whileConfirmed(async () => {
        credit.querySelector('a')!.focus();
        await sendKeys({press: 'Tab'});
        await sendKeys({press: 'Tab'});
        expect(document.activeElement).to.equal(button);
        await sendKeys({press: 'Enter'});
        await waitUntil(() => button.textContent === 'Credit copied');
      }),
    );
    expect(button.textContent).to.equal('Copy credit');
    expect(await copied(items[0]!, 'text/plain')).to.equal(TEXT);
    expect(await copied(items[0]!, 'text/html')).to.equal(HTML);
    await waitUntil(() =>
      [...document.querySelectorAll('[role=status]')].some(
        ({textContent}) => textContent === 'Credit copied',
      ),
    );
  });

  it('copies the markup itself where that is wanted', async () => {
    const credit = await place('html');
    let items: ClipboardItem[] = [];
    await withClipboard({write: (written) => Promise.resolve(void (items = written))}, async () => {
      const {x, y, width, height} = buttonOf(credit)!.getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
      await waitUntil(() => items.length > 0);
    });
    expect(await copied(items[0]!, 'text/plain')).to.equal(HTML);
  });

  it('offers the credit in a field, focused and selected, where the browser refuses', async () => {
    const credit = await place();
    await withClipboard(
      {write: () => Promise.reject(new DOMException('refused', 'NotAllowedError'))},
      async () => {
        buttonOf(credit)!.focus();
        await sendKeys({press: 'Space'});
        await waitUntil(() => document.activeElement?.localName === 'textarea');
        // A press more does not bring a second one.
        buttonOf(credit)!.click();
        await nextFrame();
      },
    );
    const field = credit.querySelector('textarea')!;
    expect(document.activeElement).to.equal(field);
    const picture = credit.querySelector('img')!.getBoundingClientRect();
    expect(field.getBoundingClientRect().top).to.be.at.least(picture.bottom);
    expect(field.assignedSlot!.name).to.equal('more');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(TEXT);
    expect((await accessibilityTree(credit)).find((line) => line.includes('textbox'))).to.contain(
      'textbox "Copy credit"',
    );
    await expect(credit).to.be.accessible();
    expect(buttonOf(credit)!.textContent).to.equal('Copy credit');
    await sendKeys({press: 'Escape'});
    expect(document.activeElement).to.equal(buttonOf(credit));
    expect(credit.querySelector('textarea')).to.equal(null);
  });

  it('copies a credit in the author’s own words', async () => {
    const credit = await fixture<ArticleImageCredit>(html`
      <article-image-credit copy>
        <img src="data:," width="60" height="30" alt="A drawing" />
        <span slot="credit">
          Photo:
          <a href="/ann">Ann</a>
          ,
          <a href=${'javascript:void 0'}>with thanks</a>
        </span>
      </article-image-credit>
    `);
    await waitUntil(() => buttonOf(credit));
    let items: ClipboardItem[] = [];
    await withClipboard({write: (written) => Promise.resolve(void (items = written))}, async () => {
      buttonOf(credit)!.focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => items.length > 0);
    });
    expect(await copied(items[0]!, 'text/html')).to.equal(
      `Photo: <a href="${new URL('/ann', location.href).href}">Ann</a> , with thanks`,
    );
  });

  it('works in a clone, has one button there, and goes with the attribute or the credit', async () => {
    const credit = await place();
    const clone = credit.cloneNode(true) as ArticleImageCredit;
    credit.after(clone);
    await nextFrame();
    expect(clone.querySelectorAll('button')).to.have.lengthOf(1);
    let count = 0;
    await withClipboard({write: () => Promise.resolve(void count++)}, async () => {
      buttonOf(clone)!.focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => count > 0);
    });
    clone.removeAttribute('copy');
    await waitUntil(() => !buttonOf(clone));
    Object.assign(credit, {workTitle: null, creator: null, license: null});
    await waitUntil(() => !buttonOf(credit));
    clone.remove();
    const {takeWarnings} = await import('../helpers/console.js');
    takeWarnings();
  });
});
