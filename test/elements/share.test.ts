import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-share.js';
import type {ArticleShare} from '../../src/elements/share/share.js';
import '../helpers/console.js';

const place = () =>
  fixture<ArticleShare>(
    '<article-share share-title="Bread & butter: 100 %?"><a href="/a?b=c&amp;d=é">Link</a></article-share>',
  );

const url = new URL('/a?b=c&d=é', location.href).href;

const withClipboard = async (writeText: (text: string) => Promise<void>, test: () => Promise<void>) => {
  const {clipboard} = navigator;
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  await test();
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
};

describe('<article-share>', () => {
  it('copies the address, confirms it on the button and says it', async () => {
    const share = await place();
    let copied = '';
    await withClipboard(
      async (text) => void (copied = text),
      async () => {
        share.shadowRoot!.querySelector('button')!.focus();
        await sendKeys({press: 'Enter'});
        await new Promise((resolve) => setTimeout(resolve, 200));
      },
    );
    expect(copied).to.equal(url);
    expect(share.shadowRoot!.querySelector('button')!.textContent).to.equal('Link copied');
    expect(document.querySelector('[role=status]')!.textContent).to.equal('Link copied');
    await expect(share).to.be.accessible();
  });

  it('shows the address to be copied by hand where the browser refuses', async () => {
    const share = await place();
    await withClipboard(
      () => Promise.reject(new Error('refused')),
      async () => {
        share.shadowRoot!.querySelector('button')!.click();
        await new Promise((resolve) => setTimeout(resolve, 50));
      },
    );
    const field = share.shadowRoot!.querySelector('input')!;
    expect(field.checkVisibility()).to.equal(true);
    expect(field.value).to.equal(url);
    expect(share.shadowRoot!.activeElement).to.equal(field);
    expect(field.selectionEnd).to.equal(url.length);
  });

  it('encodes a mail as mail programs want it', async () => {
    const share = await place();
    const {href} = share.shadowRoot!.querySelector('a')!;
    const [, query] = href.split('?', 2);
    expect(href).to.match(/^mailto:\?subject=Bread%20%26%20butter%3A%20100%20%25%3F&body=/);
    expect(decodeURIComponent(query!.split('body=')[1]!)).to.equal(`Bread & butter: 100 %?\r\n${url}`);
  });

  it('refuses an address that is not safe', async () => {
    const share = await fixture<ArticleShare>(
      '<article-share><a href="javascript:alert(1)">x</a></article-share>',
    );
    expect(share.shadowRoot!.querySelector('input')!.value).to.match(/^http/);
  });
});
