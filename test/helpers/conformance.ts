import {expect} from '@open-wc/testing';
import type {ArticleElement} from '../../src/internal/article-element.js';
import {ConformancePage, settle, shadowText, TEXT} from './conformance-page.js';
import {describePlaces} from './conformance-places.js';
import {takeWarnings} from './console.js';
import {expectHarmless, hostileValues} from './hostile-values.js';

const contents = {
  'no content': '',
  'white space': ' \n ',
  'a text': TEXT,
  'a paragraph from a content management system': '<p>Some text</p>\n',
  'blocks, an image and a list':
    '<div><h3>Heading</h3><ul><li>One</li></ul><img src="data:," alt="Image"></div>',
  'an element of another library': '<other-element slot="none">Unknown</other-element>',
};

/** What every element has to bear, whatever it does: registers the tests of one tag. */
export function describeConformance(tag: string): void {
  describe(`<${tag}> as any element`, () => {
    const page = new ConformancePage(tag);
    describeContents(tag, page);
    describeDefinition(tag, page);
    describePlaces(tag, page);
    describeValues(tag, page);
  });
}

function describeContents(tag: string, page: ConformancePage): void {
  for (const [what, content] of Object.entries(contents)) {
    it(`keeps ${what}, and gives it back when it is removed`, async () => {
      const template = document.createElement('template');
      template.innerHTML = content;
      const authored = template.content.textContent!;
      const element = await page.parse(content);
      expect(element).to.be.instanceOf(customElements.get(tag)!);
      for (const line of linesOf(authored)) expect(element.textContent).to.contain(line);
      element.remove();
      await settle(element);
      expect(linesOf(element.textContent!)).to.deep.equal(linesOf(authored));
      expectOneWarningAtMost(tag);
    });
  }

  it('is created by a script without children and attributes', async () => {
    const element = document.createElement(tag) as ArticleElement;
    expect(element.childNodes.length).to.equal(0);
    expect(element.attributes.length).to.equal(0);
    page.article.append(element);
    await settle(element);
    expectOneWarningAtMost(tag);
  });

  it('is cloned with its content, once', async () => {
    const element = await page.parse(TEXT);
    const clone = element.cloneNode(true) as ArticleElement;
    const before = element.textContent;
    element.replaceWith(clone);
    await settle(clone);
    expect(clone.textContent).to.equal(before);
    takeWarnings();
  });
}

function describeDefinition(tag: string, page: ConformancePage): void {
  it('is the same whether it is defined before or after it is parsed', async () => {
    const elementClass = customElements.get(tag) as typeof ArticleElement;
    const name = `late-${tag}`;
    const late = await page.parse(TEXT, name);
    expect(late).to.be.instanceOf(HTMLElement).and.not.instanceOf(elementClass);
    customElements.define(name, class extends elementClass {});
    await settle(late);
    expect(late).to.be.instanceOf(elementClass);
    const lateText = shadowText(late);
    expect(shadowText(await page.parse(TEXT))).to.equal(lateText);
    takeWarnings();
  });

  it('takes up the properties that a script has set before it is defined', async () => {
    const elementClass = customElements.get(tag) as typeof ArticleElement;
    const name = `set-${tag}`;
    const element = await page.parse(TEXT, name);
    const values = setEveryProperty(element, elementClass);
    customElements.define(name, class extends elementClass {});
    await settle(element);
    for (const property of values) {
      expect(Object.hasOwn(element, property), `${property} hides the accessor`).to.equal(false);
    }
    takeWarnings();
  });
}

function describeValues(tag: string, page: ConformancePage): void {
  it('bears any value of any attribute, and lets no script through', async () => {
    const element = await page.parse(TEXT);
    const {observedAttributes} = customElements.get(tag) as typeof ArticleElement;
    const hostile = globalThis as {hostile?: boolean};
    for (const attribute of observedAttributes) {
      for (const value of hostileValues) {
        element.setAttribute(attribute, value);
        await settle(element);
        expectHarmless(page.article, `${attribute}=${value.slice(0, 40)}`);
        element.removeAttribute(attribute);
        await settle(element);
      }
    }
    expect(element.textContent).to.contain('Some text');
    expect(hostile.hostile).to.equal(undefined);
    for (const warning of takeWarnings()) expect(warning).to.contain(`<${tag}>`);
  }).timeout(20_000);

  it('stands in a right-to-left page without widening it', async () => {
    page.article.dir = 'rtl';
    page.article.lang = 'ar';
    await page.parse(TEXT);
    const root = document.documentElement;
    expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    takeWarnings();
  });

  it('writes nothing when an update changes nothing', async () => {
    const element = await page.parse(TEXT);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    const options = {subtree: true, childList: true, characterData: true, attributes: true};
    observer.observe(page.article, options);
    observer.observe(element.shadowRoot!, options);
    element.requestUpdate();
    await settle(element);
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records.map(({type, target}) => `${type} ${target.nodeName}`)).to.deep.equal([]);
    takeWarnings();
  });
}

/** Sets every reactive property of an element that is not upgraded yet; returns their names. */
function setEveryProperty(element: HTMLElement, elementClass: typeof ArticleElement): string[] {
  const names: string[] = [];
  for (const [name, {type, state}] of elementClass.elementProperties) {
    if (state) continue;
    const value = type === Boolean ? true : type === Number ? 3 : 'early';
    Object.assign(element, {[name]: value});
    names.push(String(name));
  }
  return names;
}

/** The words of a text line by line, so that white space does not count. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function expectOneWarningAtMost(tag: string): void {
  const warnings = takeWarnings();
  expect(warnings.length, warnings.join('\n')).to.be.at.most(1);
  for (const warning of warnings) expect(warning).to.match(new RegExp(`^<${tag}> `));
}
