import {expect, fixture, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-skip-link.js';
import type {ArticleSkipLink} from '../../src/elements/skip-link/skip-link.js';
import {takeWarnings} from '../helpers/console.js';
import {focused} from '../helpers/notes.js';

const isSeen = (element: Element) => element.getBoundingClientRect().width > 2;

describe('<article-skip-link>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is out of sight until its link has focus, and takes focus along', async () => {
    const page = await fixture<HTMLElement>(
      '<article-skip-link><a href="#skip-target">Skip</a></article-skip-link>',
    );
    const target = document.createElement('main');
    target.id = 'skip-target';
    target.innerHTML = '<a href="#inside">Inside</a>';
    page.after(target);
    const link = page.querySelector('a')!;
    expect(isSeen(page)).to.equal(false);
    link.focus();
    expect(isSeen(link)).to.equal(true);
    await expect(page).to.be.accessible();
    await sendKeys({press: 'Enter'});
    expect(document.activeElement).to.equal(target);
    expect(location.hash).to.equal('#skip-target');
    await sendKeys({press: 'Tab'});
    expect(focused()!.textContent).to.equal('Inside');
    expect(target.hasAttribute('tabindex')).to.equal(false);
    target.remove();
  });

  it('stands in front of a header that stays at the top of the window', async () => {
    const page = await fixture<HTMLElement>(
      '<div><article-skip-link><a href="#main">Skip</a></article-skip-link>' +
        '<header style="position: sticky; top: 0; z-index: 1030; block-size: 5em; background: wheat">Page</header></div>',
    );
    const link = page.querySelector('a')!;
    link.focus();
    const {left, top, width, height} = link.getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2) === link).to.equal(true);
  });

  it('has one ring, around the whole box', async () => {
    const page = await fixture<HTMLElement>(
      '<article-skip-link><a href="#main">Skip</a></article-skip-link>',
    );
    page.querySelector('a')!.focus();
    expect(getComputedStyle(page).outlineStyle).to.equal('solid');
    expect(getComputedStyle(page.querySelector('a')!).outlineStyle).to.equal('none');
  });

  it('leads past an embed, without another stop on the way', async () => {
    const embed = await fixture<ArticleSkipLink>(
      '<article-skip-link><p><button>One</button><button>Two</button></p></article-skip-link>',
    );
    const after = document.createElement('a');
    after.href = '#after';
    after.textContent = 'After';
    embed.after(after);
    const link = embed.shadowRoot!.querySelector('a')!;
    expect(link.textContent).to.equal('Skip past this content');
    link.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal(after);
    link.focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(focused()!.textContent).to.equal('Two');
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal(after);
    after.remove();
  });

  it('is named as the embed is', async () => {
    const embed = await fixture<ArticleSkipLink>(
      '<article-skip-link><iframe title="Map of the county" srcdoc="x"></iframe></article-skip-link>',
    );
    expect(embed.shadowRoot!.querySelector('a')!.textContent).to.equal('Skip past Map of the county');
  });

  it('takes up the name of an embed that comes later, deep inside', async () => {
    const skip = await fixture<ArticleSkipLink>(
      '<article-skip-link><div><div></div></div></article-skip-link>',
    );
    const said = () => skip.shadowRoot!.querySelector('a')?.textContent;
    expect(said()).to.equal('Skip past this content');
    const frame = document.createElement('iframe');
    skip.querySelector('div div')!.append(frame);
    frame.title = 'Map';
    await waitUntil(() => said() === 'Skip past Map');
    frame.title = 'Larger map';
    await waitUntil(() => said() === 'Skip past Larger map');
  });

  it('is the page’s skip link as soon as its link has an address', async () => {
    const skip = await fixture<ArticleSkipLink>('<article-skip-link><a>Skip</a></article-skip-link>');
    skip.querySelector('a')!.href = '#main';
    await waitUntil(() => skip.matches(':state(link)') && !skip.shadowRoot!.querySelector('a'));
  });

  it('bears an address that is not encoded well', async () => {
    const page = await fixture<HTMLElement>('<article-skip-link><a href="#%E0">Skip</a></article-skip-link>');
    page.querySelector('a')!.click();
    expect(takeWarnings()).to.match(/leads nowhere/);
  });

  it('warns of a link that leads nowhere', async () => {
    const page = await fixture<HTMLElement>(
      '<article-skip-link><a href="#nowhere">Skip</a></article-skip-link>',
    );
    page.querySelector('a')!.click();
    expect(takeWarnings()).to.match(/leads nowhere/);
  });
});
