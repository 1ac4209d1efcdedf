import {expect, fixture, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-content-note.js';
import type {ArticleContentNote} from '../../src/elements/content-note/content-note.js';
import {registerMessages} from '../../src/internal/messages.js';
import {fr} from '../../src/locales/fr.js';
import {ja} from '../../src/locales/ja.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';

const place = (attributes = '') =>
  fixture<ArticleContentNote>(
    `<article-content-note reason="war" ${attributes}><p slot="reason">A helpline.</p><p id="behind">Content.</p></article-content-note>`,
  );

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

const remembered = () => Object.keys(localStorage).filter((key) => key.endsWith(':test'));

describe('<article-content-note>', () => {
  it('tells the reason first, and keeps the content closed', async () => {
    const note = await place();
    const tree = (await accessibilityTree(note.parentElement!)).join('\n');
    expect(tree).to.match(/note "Content note"[^]*"war"[^]*"A helpline\."[^]*"Show the content"/);
    expect(tree).to.not.contain('"Content."');
    await expect(note).to.be.accessible();
  });

  it('opens by the keyboard, and says so', async () => {
    const note = await place();
    note.shadowRoot!.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => note.open, 'it does not open');
    expect(note.hasAttribute('open')).to.equal(true);
    expect(note.querySelector('#behind')!.checkVisibility()).to.equal(true);
  });

  it('shows everything in print', async () => {
    const note = await place();
    dispatchEvent(new Event('beforeprint'));
    expect(note.querySelector('#behind')!.checkVisibility()).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await settled();
    expect(note.open).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    // The browser tells in a task of its own that the disclosure has opened, while the page is printed.
    await settled();
    dispatchEvent(new Event('afterprint'));
    await settled();
    expect(note.open).to.equal(false);
    expect(note.querySelector('#behind')!.checkVisibility()).to.equal(false);
  });

  it('is closed again where it was moved while the page was printed', async () => {
    const note = await place();
    dispatchEvent(new Event('beforeprint'));
    const {parentElement} = note;
    note.remove();
    dispatchEvent(new Event('afterprint'));
    parentElement!.append(note);
    await settled();
    expect(note.querySelector('#behind')!.checkVisibility()).to.equal(false);
    note.shadowRoot!.querySelector('summary')!.click();
    await waitUntil(() => note.open, 'it does not open');
  });

  it('remembers nothing, unless it is asked to', async () => {
    const forgetful = await place();
    forgetful.open = true;
    await settled();
    expect(remembered()).to.deep.equal([]);
    const note = await place('remember="test"');
    // A script, and what the browser opens to show a place in it, is no choice of the reader's.
    note.open = true;
    await settled();
    expect(remembered()).to.deep.equal([]);
    note.open = false;
    await settled();
    note.shadowRoot!.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => remembered().join() === 'article-content-note:test');
    expect((await place('remember="test"')).open).to.equal(true);
    // Some frameworks set it when the element is in the page already.
    const late = await place('');
    expect(late.open).to.equal(false);
    late.setAttribute('remember', 'test');
    await late.updateComplete;
    expect(late.open).to.equal(true);
    await sendKeys({press: 'Enter'});
    await waitUntil(() => remembered().length === 0);
  });

  it('opens for a link to a place in it, as the browser does for <details>', async () => {
    const note = await place();
    const link = document.createElement('a');
    link.href = '#behind';
    note.before(link);
    link.click();
    await waitUntil(() => note.open);
    expect(note.querySelector('#behind')!.checkVisibility()).to.equal(true);
    link.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows a reason with markup in it as text (Koenig toggle: as markup)', async () => {
    const note = await fixture<ArticleContentNote>('<article-content-note></article-content-note>');
    note.reason = '<img src=x onerror=alert(1)>';
    await note.updateComplete;
    expect(note.shadowRoot!.querySelector('img')).to.equal(null);
    expect(note.shadowRoot!.querySelector('[part=reason]')!.textContent).to.equal(note.reason);
  });

  it('puts the colon as the language does', async () => {
    for (const pack of [fr, ja]) registerMessages(pack);
    const line = async (language: string) => {
      const note = await place(`lang="${language}"`);
      return note.shadowRoot!.querySelector<HTMLElement>('[part=label]')!.innerText;
    };
    expect(await line('en')).to.equal('Content note: war');
    expect(await line('fr')).to.equal('Avertissement\u00a0: war');
    // A wide colon has its space within itself.
    expect(await line('ja')).to.equal('内容に関する注意：war');
  });

  it('bears a browser that refuses storage', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const note = await place('remember="test"');
    note.shadowRoot!.querySelector('summary')!.click();
    await settled();
    Storage.prototype.setItem = setItem;
    expect(note.open).to.equal(true);
    expect(remembered()).to.deep.equal([]);
  });

  it('is a note alone when there is nothing to keep closed', async () => {
    const note = await fixture<ArticleContentNote>(
      '<article-content-note reason="war"></article-content-note>',
    );
    expect(note.shadowRoot!.querySelector('summary')!.checkVisibility()).to.equal(false);
  });

  it('opens a picture without words, and does not offer a comment or what a CMS leaves empty', async () => {
    const shows = async (content: string) => {
      const note = await fixture<HTMLElement>(
        `<article-content-note reason="injuries">${content}</article-content-note>`,
      );
      return note.shadowRoot!.querySelector('details')!.checkVisibility();
    };
    expect(await shows('<img alt="" width="20" height="10">')).to.equal(true);
    expect(await shows('<p><img alt="" width="20" height="10"></p>')).to.equal(true);
    expect(await shows('<iframe title="A film"></iframe>')).to.equal(true);
    expect(await shows('<!-- filled by the template --> <p> </p><br>')).to.equal(false);
  });
});
