import {expect, fixture, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/additions/share-mastodon.js';
import '../../src/define/article-share.js';
import type {ArticleShare} from '../../src/elements/share/share.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';
import {contrast, pages} from '../helpers/contrast.js';
import {press} from '../helpers/notes.js';

const STORED = 'article-share-mastodon';

const title = 'A & B: 100% “é” 🦣 #1';
const url = 'https://example.org/a?b=1&c=2#top';

async function place(attributes = 'mastodon') {
  const share = await fixture<ArticleShare>(
    `<article-share lang="en" ${attributes}><a href="${url.replace('&', '&amp;')}">Link</a></article-share>`,
  );
  share.shareTitle = title;
  await share.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  const part = <Type extends HTMLElement>(selector: string) =>
    share.shadowRoot!.querySelector<Type>(selector)!;
  return {
    share,
    button: () => part<HTMLButtonElement>('button[aria-expanded]'),
    form: () => part('[role=group]'),
    server: () => part<HTMLInputElement>('[part=server]'),
    box: () => part<HTMLInputElement>('[type=checkbox]'),
    hint: () => part('#hint').textContent,
  };
}

/** The links that are followed, which the page keeps from opening. */
const followed: HTMLAnchorElement[] = [];

function follow(event: Event): void {
  const [link] = event.composedPath();
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  followed.push(link);
}

describe('additions/share-mastodon', () => {
  beforeEach(() => {
    followed.length = 0;
    localStorage.removeItem(STORED);
    addEventListener('click', follow);
  });

  afterEach(() => {
    removeEventListener('click', follow);
    localStorage.removeItem(STORED);
  });

  it('asks for the server, and opens it in a new tab that does not know the page', async () => {
    const {share, button, form, server} = await place();
    await press(button());
    expect(share.shadowRoot!.activeElement === server()).to.equal(true);
    await expect(share).to.be.accessible();
    await sendKeys({type: '@ann@Mastodon.social'});
    await sendKeys({press: 'Enter'});
    expect(followed).to.have.lengthOf(1);
    const [{href, target, rel}] = followed as [HTMLAnchorElement];
    expect(href.startsWith('https://mastodon.social/share?text=')).to.equal(true);
    expect(new URL(href).searchParams.get('text')).to.equal(`${title}\n${url}`);
    expect([target, rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    expect(form().hidden).to.equal(true);
    expect(share.shadowRoot!.activeElement === button()).to.equal(true);
    expect(share.shadowRoot!.querySelector('[role=group] a')).to.equal(null);
  });

  it('names what it asks for, and says whether it is open', async () => {
    const {share, button} = await place();
    const tree = async () => (await accessibilityTree(share)).join('\n');
    expect(await tree()).to.contain('button "Share on Mastodon" expanded=false');
    expect(await tree()).to.not.contain('Your Mastodon server');
    await press(button());
    expect(await tree()).to.contain('button "Share on Mastodon" expanded=true');
    expect(await tree()).to.contain('group "Share on Mastodon"');
    expect(await tree()).to.match(/textbox "Your Mastodon server"/);
    expect(await tree()).to.match(/checkbox "Remember it on this device"/);
    expect(await tree()).to.contain('Opens in a new tab');
  });

  it('remembers nothing unless the reader ticks the box', async () => {
    const {button, server} = await place();
    await press(button());
    await sendKeys({type: 'mastodon.social'});
    await press(server().nextElementSibling!);
    expect(followed).to.have.lengthOf(1);
    expect(localStorage.getItem(STORED)).to.equal(null);
    const second = await place();
    await press(second.button());
    expect(second.server().value).to.equal('');
    expect(second.box().checked).to.equal(false);
  });

  it('remembers the server for whoever ticks it, and forgets it when the tick is taken away', async () => {
    const {button, server, box} = await place();
    await press(button());
    await sendKeys({type: 'https://mastodon.social/@ann'});
    await press(box());
    await press(server().nextElementSibling!);
    expect(followed).to.have.lengthOf(1);
    expect(localStorage.getItem(STORED)).to.equal('mastodon.social');
    const second = await place();
    await press(second.button());
    expect(second.server().value).to.equal('mastodon.social');
    expect(second.box().checked).to.equal(true);
    await sendKeys({press: 'Enter'});
    expect(followed).to.have.lengthOf(2);
    await press(second.button());
    await press(second.box());
    expect(localStorage.getItem(STORED)).to.equal(null);
  });

  for (const written of ['javascript:alert(1)', 'http://mastodon.social', 'mastodon', '']) {
    it(`says that “${written}” is no server, and goes nowhere`, async () => {
      const {share, button, server, hint} = await place();
      await press(button());
      if (written) await sendKeys({type: written});
      await sendKeys({press: 'Enter'});
      expect(followed).to.have.lengthOf(0);
      expect(hint()).to.equal('That is not the address of a server');
      expect(server().getAttribute('aria-invalid')).to.equal('true');
      await expect(share).to.be.accessible();
      server().select();
      await sendKeys({type: 'mastodon.social'});
      await sendKeys({press: 'Enter'});
      expect(followed).to.have.lengthOf(1);
      expect(server().hasAttribute('aria-invalid')).to.equal(false);
    });
  }

  it('does not believe what other scripts have stored', async () => {
    localStorage.setItem(STORED, 'javascript:alert(1)');
    const {button, server, box} = await place();
    await press(button());
    expect(server().value).to.equal('');
    expect(box().checked).to.equal(false);
  });

  it('works where the browser refuses storage', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    const {button, server, box} = await place();
    await press(button());
    await sendKeys({type: 'mastodon.social'});
    await press(box());
    await press(server());
    await sendKeys({press: 'Enter'});
    Object.defineProperty(globalThis, 'localStorage', descriptor);
    expect(followed).to.have.lengthOf(1);
  });

  it('closes by Escape, with focus on the button again', async () => {
    const {share, button, form} = await place();
    await press(button());
    await sendKeys({press: 'Escape'});
    expect(form().hidden).to.equal(true);
    expect(share.shadowRoot!.activeElement === button()).to.equal(true);
  });

  it('is there on request only, and goes with it', async () => {
    const {share, button, form} = await place('');
    expect(button()).to.equal(null);
    share.toggleAttribute('mastodon');
    await waitUntil(() => button());
    share.toggleAttribute('mastodon');
    await waitUntil(() => !button());
    expect(form()).to.equal(null);
  });

  it('asks nobody for anything until the reader sends', async () => {
    const before = performance.getEntriesByType('resource').length;
    const {button} = await place();
    await press(button());
    await sendKeys({type: 'mastodon.social'});
    expect(
      performance
        .getEntriesByType('resource')
        .slice(before)
        .filter(({name}) => name.includes('mastodon.social')),
    ).to.have.lengthOf(0);
  });

  for (const [name, background, text] of pages) {
    it(`shows where the field is on a page that is ${name}`, async () => {
      const {share, button, server} = await place();
      share.style.cssText = `background: ${background}; color: ${text}`;
      button().click();
      expect(contrast(getComputedStyle(server()).borderTopColor, background)).to.be.at.least(3);
    });
  }
});
