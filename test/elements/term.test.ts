import {expect, fixtureSync} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-term.js';
import type {ArticleTerm} from '../../src/elements/term/term.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {takeWarnings} from '../helpers/console.js';
import {focused, partOf, press, settled} from '../helpers/notes.js';

describe('<article-term>', () => {
  it('opens its definition beside it, and closes on Escape with focus back', async () => {
    const paragraph = fixtureSync<HTMLElement>(
      '<p>The <article-term>TVPA<span slot="definition">An <a href="#act">Act</a>.</span></article-term> is law.</p>',
    );
    const term = paragraph.querySelector<ArticleTerm>('article-term')!;
    await term.updateComplete;
    expect((await accessibilityTree(paragraph)).slice(1, 4)).to.deep.equal([
      '  text "The"',
      '  button "TVPA" expanded=false',
      '    text "TVPA"',
    ]);
    const button = term.shadowRoot!.querySelector('button')!;
    button.focus();
    await sendKeys({press: 'Enter'});
    const link = term.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(true);
    expect((await accessibilityTree(paragraph)).join()).to.contain('"Definition of TVPA"');
    await expect(paragraph).to.be.accessible();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(link);
    await sendKeys({press: 'Escape'});
    await settled();
    expect(link.checkVisibility()).to.equal(false);
    expect(focused()).to.equal(button);
  });

  it('opens and closes, and follows no link that it stands in', async () => {
    const link = fixtureSync<HTMLElement>(
      '<a href="#followed">The <article-term>TVPA<span slot="definition">An Act.</span></article-term> is law.</a>',
    );
    const term = link.querySelector<ArticleTerm>('article-term')!;
    await term.updateComplete;
    await press(term.shadowRoot!.querySelector('button')!);
    const note = partOf(term, 'note');
    expect(note.matches(':popover-open')).to.equal(true);
    await press(term.querySelector<HTMLElement>('[slot=definition]')!);
    expect(note.matches(':popover-open')).to.equal(true);
    await press(term.shadowRoot!.querySelector('button')!);
    expect(note.matches(':popover-open')).to.equal(false);
    expect(location.hash).to.equal('');
  });

  it('says that it is closed when it was open as it left the page', async () => {
    const paragraph = fixtureSync<HTMLElement>(
      '<p>The <article-term>TVPA<span slot="definition">An Act.</span></article-term> is law.</p>',
    );
    const term = paragraph.querySelector<ArticleTerm>('article-term')!;
    await term.updateComplete;
    const button = term.shadowRoot!.querySelector('button')!;
    button.click();
    expect(button.ariaExpanded).to.equal('true');
    term.remove();
    paragraph.append(term);
    expect(button.ariaExpanded).to.equal('false');
    button.click();
    expect(button.ariaExpanded).to.equal('true');
    // The browser keeps what it moves in one piece open.
    const other = paragraph.appendChild(document.createElement('span'));
    (other as unknown as {moveBefore(node: Node, child: Node | null): void}).moveBefore(term, null);
    const isOpen = () => String(term.shadowRoot!.querySelector('[part=note]')!.matches(':popover-open'));
    expect(button.ariaExpanded).to.equal(isOpen());
    await settled();
    expect(button.ariaExpanded).to.equal(isOpen());
  });

  it('is spelled out where the article has it for the first time', async () => {
    const term = (name: string) =>
      `<article-term>${name}<span slot="full">Act</span><span slot="definition">Law.</span></article-term>`;
    const article = fixtureSync<HTMLElement>(
      `<article><p>${term('TVPA')}, ${term('ILO')}, ${term('TVPA')}.</p></article>`,
    );
    const terms = [...article.querySelectorAll('article-term')];
    await Promise.all(terms.map(({updateComplete}) => updateComplete));
    const spelled = terms.map((one) => one.querySelector('[slot=full]')!.checkVisibility());
    expect(spelled).to.deep.equal([true, true, false]);
    terms[0]!.shadowRoot!.querySelector('button')!.click();
    await settled();
    expect(terms[0]!.shadowRoot!.querySelector('[part=note]')!.getAttribute('aria-label')).to.equal(
      'Definition of TVPA',
    );
  });

  it('stays text without a definition, and warns', async () => {
    const paragraph = fixtureSync<HTMLElement>('<p>The <article-term>TVPA</article-term></p>');
    const term = paragraph.querySelector<ArticleTerm>('article-term')!;
    await term.updateComplete;
    expect(term.shadowRoot!.querySelector('button')!.disabled).to.equal(true);
    expect(takeWarnings()).to.match(/no definition/);
  });
});
