import {expect} from '@open-wc/testing';
import type {ArticleElement} from '../../src/internal/article-element.js';
import {type ConformancePage, neighbours, settle, shadowText, TEXT} from './conformance-page.js';
import {takeWarnings} from './console.js';

/** Wherever an element is taken, within the page and beyond: registers the tests of one tag. */
export function describePlaces(tag: string, page: ConformancePage): void {
  it('is removed and inserted again without change', async () => {
    const element = await page.parse(TEXT);
    const [light, shadow] = [element.textContent, shadowText(element)];
    for (let round = 0; round < 3; round++) {
      element.remove();
      page.article.append(element);
      await settle(element);
    }
    expect([element.textContent, shadowText(element)]).to.deep.equal([light, shadow]);
    takeWarnings();
  });

  it('is moved within the page and into a shadow root', async () => {
    const element = await page.parse(TEXT);
    const host = document.createElement('div');
    page.article.append(host);
    host.attachShadow({mode: 'open'}).append(element);
    await settle(element);
    page.article.prepend(element);
    await settle(element);
    expect(element.textContent).to.contain('Some text');
    takeWarnings();
  });

  it('is adopted by another document and comes back', async () => {
    const element = await page.parse(TEXT);
    const styles = [...element.shadowRoot!.adoptedStyleSheets];
    const frame = document.createElement('iframe');
    page.article.append(frame);
    frame.contentDocument!.body.append(element);
    await settle(element);
    expect(element.textContent).to.contain('Some text');
    page.article.append(element);
    await settle(element);
    expect(element.textContent).to.contain('Some text');
    expect(styles.length).to.be.greaterThan(0);
    expect(element.shadowRoot!.adoptedStyleSheets).to.deep.equal(styles);
    takeWarnings();
  });

  it('is made for another document and comes here later', async () => {
    const {adoptedStyleSheets: styles} = (await page.parse(TEXT)).shadowRoot!;
    const element = document.createElement(tag) as ArticleElement;
    element.append('Some text');
    const frame = document.createElement('iframe');
    page.article.append(frame);
    frame.contentDocument!.body.append(element);
    await settle(element);
    page.article.append(element);
    await settle(element);
    expect(element.textContent).to.contain('Some text');
    expect(element.shadowRoot!.adoptedStyleSheets).to.deep.equal(styles);
    takeWarnings();
  });

  it('works in a closed shadow root that a server has written', async () => {
    const {textContent: shown} = (await page.parse(TEXT)).shadowRoot!;
    const old = '<template shadowrootmode="closed"><slot></slot><b>Old</b></template>';
    page.article.setHTMLUnsafe(`${neighbours}<${tag}>${old}${TEXT}</${tag}>`);
    const element = page.article.lastElementChild as ArticleElement;
    await settle(element);
    expect(element.textContent).to.contain('Some text');
    expect(element.shadowRoot!.mode).to.equal('closed');
    expect(element.shadowRoot!.textContent).to.equal(shown);
    expect(element.shadowRoot!.adoptedStyleSheets).not.to.deep.equal([]);
    element.remove();
    page.article.append(element);
    await settle(element);
    takeWarnings();
  });
}
