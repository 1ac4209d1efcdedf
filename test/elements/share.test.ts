import {expect, fixture, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-share.js';
import type {ArticleShare} from '../../src/elements/share/share.js';
import {withClipboard} from '../helpers/clipboard.js';
import '../helpers/console.js';
import {eventually} from '../helpers/eventually.js';

const place = () =>
  fixture<ArticleShare>(
    '<article-share share-title="Bread & butter: 100 %?"><a href="/a?b=c&amp;d=é">Link</a></article-share>',
  );

const url = new URL('/a?b=c&d=é', location.href).href;

describe('<article-share>', () => {
  it('copies the address, confirms it on the button and says it', async () => {
    const share = await place();
    let copied = '';
    await withClipboard({writeText: async (text) => void (copied = text)}, async () => {
      share.shadowRoot!.querySelector('button')!.focus();
      await sendKeys({press: 'Enter'});
      await eventually(() => {
        expect(share.shadowRoot!.querySelector('button')!.textContent).to.equal('Link copied');
        expect(document.querySelector('[role=status]')?.textContent).to.equal('Link copied');
      });
    });
    expect(copied).to.equal(url);
    await expect(share).to.be.accessible();
  });

  it('confirms the last of two presses for as long as a single one', async () => {
    const share = await place();
    const {setTimeout: begin, clearTimeout: end} = globalThis;
    const confirming = new Set<unknown>();
    let begun = 0;
    const later = ((act: () => void, delay: number) => {
      const timer = begin(act, delay);
      if (delay === 3000) {
        confirming.add(timer);
        begun++;
      }
      return timer;
    }) as typeof setTimeout;
    Object.assign(globalThis, {setTimeout: later});
    globalThis.clearTimeout = (timer) => {
      confirming.delete(timer);
      end(timer);
    };
    await withClipboard({writeText: () => Promise.resolve()}, async () => {
      for (let press = 1; press <= 2; press++) {
        share.shadowRoot!.querySelector('button')!.click();
        await waitUntil(() => begun === press, 'it is not confirmed');
        expect(confirming.size).to.equal(1);
      }
    });
    Object.assign(globalThis, {setTimeout: begin, clearTimeout: end});
  });

  it('shows the address to be copied by hand where the browser refuses', async () => {
    const share = await place();
    await withClipboard({writeText: () => Promise.reject(new Error('refused'))}, async () => {
      share.shadowRoot!.querySelector('button')!.click();
      await waitUntil(() => share.shadowRoot!.activeElement?.localName === 'input', 'it is not shown');
    });
    const field = share.shadowRoot!.querySelector('input')!;
    expect(field.checkVisibility()).to.equal(true);
    expect(field.value).to.equal(url);
    expect(share.shadowRoot!.activeElement).to.equal(field);
    expect(field.selectionEnd).to.equal(url.length);
  });

  it('opens no window (FT share: throws where one is blocked)', async () => {
    const {open} = window;
    let opened = 0;
    window.open = () => {
      opened++;
      return null;
    };
    const share = await place();
    for (const button of share.shadowRoot!.querySelectorAll('button')) button.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    window.open = open;
    expect(opened).to.equal(0);
    expect(share.shadowRoot!.querySelectorAll('[target]')).to.have.lengthOf(0);
  });

  it('encodes a mail as mail programs want it', async () => {
    const share = await place();
    const {href} = share.shadowRoot!.querySelector('a')!;
    const [, query] = href.split('?', 2);
    expect(href).to.match(/^mailto:\?subject=Bread%20%26%20butter%3A%20100%20%25%3F&body=/);
    expect(decodeURIComponent(query!.split('body=')[1]!)).to.equal(`Bread & butter: 100 %?\r\n${url}`);
  });

  it('follows its link, as where a framework shows another article', async () => {
    const share = await fixture<ArticleShare>('<article-share></article-share>');
    const link = document.createElement('a');
    link.href = '/first';
    share.append(link);
    const mailed = () => share.shadowRoot!.querySelector('a')!.href;
    await waitUntil(() => mailed().endsWith(encodeURIComponent(new URL('/first', location.href).href)));
    link.href = '/second';
    await waitUntil(() => mailed().endsWith(encodeURIComponent(new URL('/second', location.href).href)));
  });

  it('refuses an address that is not safe', async () => {
    const share = await fixture<ArticleShare>(
      '<article-share><a href="javascript:alert(1)">x</a></article-share>',
    );
    expect(share.shadowRoot!.querySelector('input')!.value).to.match(/^http/);
  });

  it('leads to a section of the article’s own address, without what follows the reader', async () => {
    const before = location.href;
    history.replaceState(null, '', '?utm_source=letter&wtr=1#elsewhere');
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = 'https://example.org/a?utm_medium=mail&p=5';
    document.head.append(canonical);
    try {
      const section = await fixture<ArticleShare>('<article-share><a href="#law">Link</a></article-share>');
      expect(section.shadowRoot!.querySelector('input')!.value).to.equal('https://example.org/a?p=5#law');
      const article = await fixture<ArticleShare>('<article-share></article-share>');
      expect(article.shadowRoot!.querySelector('input')!.value).to.equal('https://example.org/a?p=5');
    } finally {
      canonical.remove();
      history.replaceState(null, '', before);
    }
  });

  it('bears an emoji that was cut in half, and encodes a whole one', async () => {
    const share = await place();
    share.shareTitle = 'Fire 🔥\n& more \ud83d';
    await share.updateComplete;
    const {href} = share.shadowRoot!.querySelector('a')!;
    expect(href).to.contain('subject=Fire%20%F0%9F%94%A5%0A%26%20more%20%EF%BF%BD&body=');
  });

  it('shows the address where the page has no clipboard, as without a secure connection', async () => {
    const share = await place();
    const field = share.shadowRoot!.querySelector('input')!;
    await withClipboard(undefined, async () => {
      share.shadowRoot!.querySelector('button')!.focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => field.checkVisibility());
    });
    expect(field.selectionEnd).to.equal(url.length);
  });

  it('offers the device’s sheet to a finger only, and says nothing when it is closed', async () => {
    const {matchMedia} = window;
    const shared: ShareData[] = [];
    let isAllowed = true;
    Object.defineProperty(navigator, 'canShare', {configurable: true, value: () => isAllowed});
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value(data: ShareData) {
        shared.push(data);
        return Promise.reject(new DOMException('closed', 'AbortError'));
      },
    });
    try {
      expect((await place()).shadowRoot!.querySelectorAll('button')).to.have.lengthOf(1);
      window.matchMedia = (query) => ({...matchMedia(query), matches: query === '(pointer: coarse)'});
      const share = await place();
      const [, sheet] = share.shadowRoot!.querySelectorAll('button');
      expect(sheet!.textContent).to.equal('Share');
      sheet!.focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => shared.length > 0);
      expect(shared).to.deep.equal([{title: 'Bread & butter: 100 %?', url}]);
      await new Promise((resolve) => setTimeout(resolve));
      await share.updateComplete;
      expect(share.shadowRoot!.querySelector('input')!.hidden).to.equal(true);
      // As in a frame without allow="web-share", where a press would do nothing.
      isAllowed = false;
      expect((await place()).shadowRoot!.querySelectorAll('button')).to.have.lengthOf(1);
    } finally {
      window.matchMedia = matchMedia;
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'canShare');
    }
  });
});
