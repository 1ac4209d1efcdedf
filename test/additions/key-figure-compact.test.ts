import {aTimeout, expect, fixture, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import '../../src/additions/key-figure-compact.js';
import '../../src/define/article-key-figure.js';
import type {ArticleKeyFigure} from '../../src/elements/key-figure/key-figure.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {takeWarnings} from '../helpers/console.js';

const place = (value: string, attributes = 'compact') =>
  fixture<ArticleKeyFigure>(
    `<article-key-figure ${attributes}>nearly <data value="${value}"></data><span slot="label">people</span></article-key-figure>`,
  );

const partOf = (figure: ArticleKeyFigure, part: string) =>
  figure.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`);

/** What is seen of the number: the words of the texts that have a box of more than a pixel. */
const seenIn = (figure: ArticleKeyFigure) =>
  [...figure.shadowRoot!.querySelectorAll<HTMLElement>('[part=number] span, [part=number] small')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
    .map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())
    .join(' ');

const shows = (figure: ArticleKeyFigure, text: string) =>
  waitUntil(() => seenIn(figure) === text, `“${text}” is not seen`);

describe('additions/key-figure-compact', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  for (const [value, attributes, text] of [
    ['24900000', 'compact', '24.9M'],
    ['24900000', 'compact="long"', '24.9 million'],
    ['24900000', 'compact="constructor"', '24.9M'],
    ['24900000', 'compact lang="de"', '24,9 Mio.'],
    ['24900000', 'compact lang="ja"', '2490万'],
    ['24900000', 'compact lang="hi"', '2.5 क॰'],
    ['1200000', 'compact unit="EUR"', '€1.2M'],
    ['-1234567', 'compact unit="kilometer"', '-1.2M km'],
    // What a language does not shorten stays as the element writes it.
    ['339', 'compact', '339'],
    ['10.57', 'compact unit="percent"', '10.57%'],
    ['1234', 'compact lang="de"', '1.234'],
    ['24900000', '', '24,900,000'],
  ] as const) {
    it(`writes ${value} with ${attributes || 'no attribute'} as “${text}”`, async () => {
      const figure = await place(value, attributes);
      await shows(figure, text);
      expect(partOf(figure, 'compact') !== null).to.equal(/[^\d.,%]/u.test(text.replace('-', '')));
    });
  }

  const placeWritten = (value: string, text: string, attributes = '') =>
    fixture<ArticleKeyFigure>(
      `<article-key-figure compact ${attributes}>nearly <data value="${value}">${text}</data><span slot="label">people</span></article-key-figure>`,
    );

  for (const [value, text, attributes, short] of [
    ['24900000', '24,900,000', '', '24.9M'],
    ['24900000', ' 24 900 000\n', 'lang="fr"', '24,9 M'],
    ['24900000', '24’900’000', 'lang="de-CH"', '24.9 Mio.'],
    ['24900000', '2,49,00,000', 'lang="hi"', '2.5 क॰'],
    ['24900000', '२,४९,००,०००', 'lang="hi"', '2.5 क॰'],
    ['24900000', '٢٤٬٩٠٠٬٠٠٠', 'lang="ar-EG"', '٢٤٫٩ مليون'],
    ['1200000', '€1,200,000', 'unit="EUR"', '€1.2M'],
  ] as const)
    it(`puts “${short}” in the place of “${text.trim()}”, which stays readable without the script`, async () => {
      const figure = await placeWritten(value, text, attributes);
      const normal = (words: string) => words.replace(/\s+/g, ' ').trim();
      await waitUntil(() => normal(seenIn(figure)) === normal(short), `not ${seenIn(figure)}`);
      const data = figure.querySelector('data')!;
      expect(data.checkVisibility()).to.equal(false);
      expect(data.outerHTML).to.equal(`<data value="${value}">${text}</data>`);
      partOf(figure, 'compact')!.click();
      expect(normal(seenIn(figure))).to.equal(normal(`${short} (${text.trim()})`));
      figure.removeAttribute('compact');
      await waitUntil(() => data.checkVisibility());
      expect(partOf(figure, 'compact')!.checkVisibility()).to.equal(false);
    });

  it('tells screen readers a written number once', async () => {
    const figure = await placeWritten('24900000', '24,900,000');
    await shows(figure, '24.9M');
    const tree = (await accessibilityTree(figure.parentElement!)).map((line) => line.trim());
    expect(tree.filter((line) => /^(text|button)/.test(line)).slice(0, 2)).to.deep.equal([
      'text "nearly"',
      'button "24.9M (24,900,000)" expanded=false',
    ]);
    expect(tree.join().match(/24,900,000/g)).to.have.lengthOf.below(3);
    await emulateMedia({media: 'print'});
    expect(seenIn(figure)).to.equal('24.9M (24,900,000)');
    expect(figure.querySelector('data')!.checkVisibility()).to.equal(false);
    await emulateMedia({media: 'screen'});
    figure.querySelector('data')!.textContent = '25 million';
    figure.querySelector('data')!.value = '25000000';
    await waitUntil(() => figure.querySelector('data')!.checkVisibility());
  });

  it('leaves words and what is no number as they are written', async () => {
    const words = await placeWritten('24900000', '25 million');
    const other = await placeWritten('24900000', '24,900,001');
    const part = await placeWritten('1234567.5', '1,234,567.5');
    const small = await placeWritten('339', '339');
    const wrong = await place('many');
    const empty = await place('');
    const none = await fixture<ArticleKeyFigure>('<article-key-figure compact></article-key-figure>');
    await aTimeout(50);
    for (const figure of [words, other, part, small, wrong, empty, none])
      expect(figure.shadowRoot!.querySelectorAll('button')).to.have.lengthOf(0);
    expect(takeWarnings()).to.have.lengthOf(2);
  });

  it('shows the exact number to a key and to a click, and hides it again', async () => {
    const figure = await place('24900000');
    await shows(figure, '24.9M');
    await sendKeys({press: 'Tab'});
    expect(partOf(figure, 'compact')!.matches(':focus')).to.equal(true);
    await sendKeys({press: 'Enter'});
    expect(seenIn(figure)).to.equal('24.9M (24,900,000)');
    await sendKeys({press: 'Space'});
    expect(seenIn(figure)).to.equal('24.9M');
    const {x, y, width, height} = partOf(figure, 'compact')!.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
    expect(seenIn(figure)).to.equal('24.9M (24,900,000)');
    await expect(figure).to.be.accessible();
  });

  it('tells screen readers both, and keeps the value', async () => {
    const figure = await place('24900000');
    await shows(figure, '24.9M');
    const tree = (await accessibilityTree(figure.parentElement!)).map((line) => line.trim());
    expect(tree.slice(0, 2)).to.deep.equal(['text "nearly"', 'button "24.9M (24,900,000)" expanded=false']);
    expect(tree.at(-1)).to.equal('text "people"');
    partOf(figure, 'compact')!.click();
    expect((await accessibilityTree(figure.parentElement!)).join()).to.contain(
      'button "24.9M (24,900,000)" expanded=true',
    );
    expect(figure.querySelector('data')!.outerHTML).to.equal('<data value="24900000"></data>');
    await expect(figure).to.be.accessible();
  });

  it('prints both', async () => {
    const figure = await place('24900000');
    await shows(figure, '24.9M');
    await emulateMedia({media: 'print'});
    expect(seenIn(figure)).to.equal('24.9M (24,900,000)');
  });

  it('follows its value, its unit, its language and its attribute, and stays open meanwhile', async () => {
    const figure = await place('24900000');
    await shows(figure, '24.9M');
    partOf(figure, 'compact')!.click();
    figure.querySelector('data')!.value = '1500000';
    await shows(figure, '1.5M (1,500,000)');
    figure.unit = 'EUR';
    await shows(figure, '€1.5M (€1,500,000)');
    figure.lang = 'de';
    await shows(figure, '1,5 Mio. € (1.500.000 €)');
    figure.removeAttribute('compact');
    await shows(figure, '1.500.000 €');
    expect(partOf(figure, 'compact')!.checkVisibility()).to.equal(false);
    figure.unit = null;
    figure.setAttribute('compact', 'long');
    await shows(figure, '1,5 Millionen (1.500.000)');
    expect(figure.shadowRoot!.querySelectorAll('button')).to.have.lengthOf(1);
  });

  it('does without a unit that is not known', async () => {
    const figure = await place('24900000', 'compact unit="furlong"');
    await shows(figure, '24.9M');
    expect(takeWarnings()).to.match(/unit that is not known/);
  });

  it('fits where there is little room, open too', async () => {
    await setViewport({width: 200, height: 400});
    const figure = await place('123456789012345', 'compact="long"');
    await waitUntil(() => partOf(figure, 'compact') !== null);
    expect(document.documentElement.scrollWidth).to.equal(200);
    partOf(figure, 'compact')!.click();
    expect(document.documentElement.scrollWidth).to.equal(200);
    await setViewport({width: 800, height: 600});
  });

  it('has its styles again when the figure comes back from the document of a frame', async () => {
    const figure = await place('24900000');
    await shows(figure, '24.9M');
    const {parentNode, shadowRoot} = figure;
    const styles = [...shadowRoot!.adoptedStyleSheets];
    expect(styles).to.have.lengthOf(2);
    const frame = document.createElement('iframe');
    parentNode!.append(frame);
    for (let round = 0; round < 2; round++) {
      frame.contentDocument!.body.append(figure);
      await aTimeout(20);
      parentNode!.append(figure);
      expect(shadowRoot!.adoptedStyleSheets).to.deep.equal(styles);
    }
    frame.remove();
  });

  it('does its work once where two copies of it are loaded', async () => {
    const second = '../../src/additions/key-figure-compact.ts?second';
    await import(second);
    const figure = await place('24900000');
    await shows(figure, '24.9M');
    await aTimeout(50);
    expect(figure.shadowRoot!.querySelectorAll('button')).to.have.lengthOf(1);
  });

  it('writes nothing again when nothing of it has changed', async () => {
    const figure = await place('24900000');
    await shows(figure, '24.9M');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(figure.shadowRoot!, {subtree: true, childList: true, characterData: true});
    await place('1', '');
    figure.requestUpdate();
    await aTimeout(50);
    observer.disconnect();
    expect(changes).to.have.lengthOf(0);
  });
});
