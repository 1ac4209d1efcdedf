import {expect, fixture} from '@open-wc/testing';
import '../../src/define/article-key-figure.js';
import type {ArticleKeyFigure} from '../../src/elements/key-figure/key-figure.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {takeWarnings} from '../helpers/console.js';

const place = (content: string, attributes = '') =>
  fixture<ArticleKeyFigure>(`<article-key-figure ${attributes}>${content}</article-key-figure>`);

const writtenIn = (figure: ArticleKeyFigure) =>
  figure.shadowRoot!.querySelector('[part=number] span')!.textContent;

describe('<article-key-figure>', () => {
  it('is read number first, then what it means', async () => {
    const figure = await place('<span slot="label">arrests</span>nearly <data value="339">339</data>');
    const texts = (await accessibilityTree(figure.parentElement!)).filter((line) => line.includes('text "'));
    expect(texts.map((line) => line.trim())).to.deep.equal(['text "nearly"', 'text "339"', 'text "arrests"']);
    await expect(figure).to.be.accessible();
  });

  it('writes a number that the author has not written', async () => {
    expect(writtenIn(await place('<data value="1234567"></data>', 'lang="de"'))).to.equal('1.234.567');
    expect(writtenIn(await place('<data value="10.5"></data>', 'unit="percent"'))).to.equal('10.5%');
    expect(writtenIn(await place('<data value="-5"></data>'))).to.equal('-5');
    expect(writtenIn(await place('<data value="3">three</data>'))).to.equal('');
  });

  it('says in a word whether a figure has risen or fallen, in its unit', async () => {
    const changeOf = async (value: string, attributes = '') =>
      (
        await place(`<data value="9">9</data><data slot="change" value="${value}"></data>`, attributes)
      ).shadowRoot!.querySelector('[part=change]')!.textContent;
    expect(await changeOf('12')).to.equal('up 12');
    expect(await changeOf('-12.5', 'unit="percent"')).to.equal('down 12.5%');
    expect(await changeOf('0')).to.equal('unchanged');
    for (const text of ['more', '', '--5', '-1e999']) expect(await changeOf(text)).to.equal(text);
    expect(takeWarnings()).to.match(/is no number/);
  });

  it('writes currencies', async () => {
    expect(writtenIn(await place('<data value="1200"></data>', 'unit="EUR" lang="en"'))).to.equal('€1,200');
    expect(writtenIn(await place('<data value="0.5"></data>', 'unit="EUR" lang="en"'))).to.equal('€0.50');
  });

  it('warns of nothing when all is given (Red Hat stat: always)', async () => {
    const figure = await place(
      '<data value="1">1</data><span slot="label">a</span><span slot="change">b</span><span slot="source">c</span>',
    );
    expect(takeWarnings()).to.deep.equal([]);
    for (const child of figure.children) expect(child.checkVisibility()).to.equal(true);
  });

  it('adds nothing to a list of figures (Guardian takeaways: a rule between its items)', async () => {
    const list = await fixture<HTMLElement>(
      '<ol><li><article-key-figure><data value="1">1</data></article-key-figure></li><li>2</li></ol>',
    );
    expect([...list.children].map(({localName}) => localName)).to.deep.equal(['li', 'li']);
  });

  for (const value of ['NaN', '', '1e999', '<b>', 'ten']) {
    it(`shows "${value}" as it is, and warns`, async () => {
      const figure = await place('<data value="1"></data>');
      figure.querySelector('data')!.value = value;
      figure.requestUpdate();
      await figure.updateComplete;
      expect(writtenIn(figure)).to.equal(value);
      expect(takeWarnings()).to.match(/is no number/);
    });
  }

  it('does without a unit that is not known', async () => {
    expect(writtenIn(await place('<data value="5"></data>', 'unit="furlong"'))).to.equal('5');
    expect(takeWarnings()).to.match(/unit that is not known/);
  });

  it('has one large number and no gaps from the line breaks of WordPress, without the script', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<link rel="stylesheet" href="/src/styles/article-key-figure.css">
      <article-key-figure><data value="339">339</data><br><span slot="label">arrests</span><br>
      <data slot="change" value="12"></data><br></article-key-figure>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const figure = frame.contentDocument!.querySelector('article-key-figure')!;
    const sizeOf = (element: Element) => frame.contentWindow!.getComputedStyle(element).fontSize;
    const [number, change] = figure.querySelectorAll('data');
    expect(sizeOf(number!)).not.to.equal(sizeOf(figure));
    expect(sizeOf(change!)).to.equal(sizeOf(figure));
    for (const lineBreak of figure.querySelectorAll('br'))
      expect(lineBreak.checkVisibility()).to.equal(false);
    frame.remove();
  });
});
