import {expect} from '@open-wc/testing';
import type {ArticleElement} from '../../src/internal/article-element.js';
import {takeWarnings} from './console.js';
import {expectHarmless, hostileValues} from './hostile-values.js';

/** What every element has to bear, whatever it does: registers the tests of one tag. */
export function describeConformance(tag: string): void {
  describe(`<${tag}> as any element`, () => {
    let page: HTMLElement;
    let errors: string[];
    const onError = (event: ErrorEvent | PromiseRejectionEvent) =>
      errors.push(String(event instanceof ErrorEvent ? event.message : event.reason));

    beforeEach(() => {
      page = document.createElement('article');
      document.body.append(page);
      errors = [];
      window.addEventListener('error', onError);
      window.addEventListener('unhandledrejection', onError);
    });

    afterEach(() => {
      page.remove();
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onError);
      expect(errors).to.deep.equal([]);
    });

    /** Parses an element with a content, as a page is parsed. */
    const parse = async (content: string, name = tag): Promise<ArticleElement> => {
      page.innerHTML = `${neighbours}<${name}>${content}</${name}>`;
      const element = page.lastElementChild as ArticleElement;
      await settle(element);
      return element;
    };

    const contents = {
      'no content': '',
      'white space': ' \n ',
      'a text': 'Some <b>text</b> and <a href="https://example.org/">a link</a>',
      'a paragraph from a content management system': '<p>Some text</p>\n',
      'blocks, an image and a list':
        '<div><h3>Heading</h3><ul><li>One</li></ul><img src="data:," alt="Image"></div>',
      'an element of another library': '<other-element slot="none">Unknown</other-element>',
    };

    for (const [what, content] of Object.entries(contents)) {
      it(`keeps ${what}, and gives it back when it is removed`, async () => {
        const template = document.createElement('template');
        template.innerHTML = content;
        const authored = template.content.textContent!;
        const element = await parse(content);
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
      page.append(element);
      await settle(element);
      expectOneWarningAtMost(tag);
    });

    it('is cloned with its content, once', async () => {
      const element = await parse(contents['a text']);
      const clone = element.cloneNode(true) as ArticleElement;
      const before = element.textContent;
      element.replaceWith(clone);
      await settle(clone);
      expect(clone.textContent).to.equal(before);
      takeWarnings();
    });

    it('is the same whether it is defined before or after it is parsed', async () => {
      const elementClass = customElements.get(tag) as typeof ArticleElement;
      const name = `late-${tag}`;
      const late = await parse(contents['a text'], name);
      expect(late).to.be.instanceOf(HTMLElement).and.not.instanceOf(elementClass);
      customElements.define(name, class extends elementClass {});
      await settle(late);
      expect(late).to.be.instanceOf(elementClass);
      const lateText = shadowText(late);
      expect(shadowText(await parse(contents['a text']))).to.equal(lateText);
      takeWarnings();
    });

    it('takes up the properties that a script has set before it is defined', async () => {
      const elementClass = customElements.get(tag) as typeof ArticleElement;
      const name = `set-${tag}`;
      const element = await parse(contents['a text'], name);
      const values = setEveryProperty(element, elementClass);
      customElements.define(name, class extends elementClass {});
      await settle(element);
      for (const property of values) {
        expect(Object.hasOwn(element, property), `${property} hides the accessor`).to.equal(false);
      }
      takeWarnings();
    });

    it('is removed and inserted again without change', async () => {
      const element = await parse(contents['a text']);
      const [light, shadow] = [element.textContent, shadowText(element)];
      for (let round = 0; round < 3; round++) {
        element.remove();
        page.append(element);
        await settle(element);
      }
      expect([element.textContent, shadowText(element)]).to.deep.equal([light, shadow]);
      takeWarnings();
    });

    it('is moved within the page and into a shadow root', async () => {
      const element = await parse(contents['a text']);
      const host = document.createElement('div');
      page.append(host);
      host.attachShadow({mode: 'open'}).append(element);
      await settle(element);
      page.prepend(element);
      await settle(element);
      expect(element.textContent).to.contain('Some text');
      takeWarnings();
    });

    it('is adopted by another document and comes back', async () => {
      const element = await parse(contents['a text']);
      const styles = [...element.shadowRoot!.adoptedStyleSheets];
      const frame = document.createElement('iframe');
      page.append(frame);
      frame.contentDocument!.body.append(element);
      await settle(element);
      expect(element.textContent).to.contain('Some text');
      page.append(element);
      await settle(element);
      expect(element.textContent).to.contain('Some text');
      expect(styles.length).to.be.greaterThan(0);
      expect(element.shadowRoot!.adoptedStyleSheets).to.deep.equal(styles);
      takeWarnings();
    });

    it('is made for another document and comes here later', async () => {
      const {adoptedStyleSheets: styles} = (await parse(contents['a text'])).shadowRoot!;
      const element = document.createElement(tag) as ArticleElement;
      element.append('Some text');
      const frame = document.createElement('iframe');
      page.append(frame);
      frame.contentDocument!.body.append(element);
      await settle(element);
      page.append(element);
      await settle(element);
      expect(element.textContent).to.contain('Some text');
      expect(element.shadowRoot!.adoptedStyleSheets).to.deep.equal(styles);
      takeWarnings();
    });

    it('works in a closed shadow root that a server has written', async () => {
      const {textContent: shown} = (await parse(contents['a text'])).shadowRoot!;
      const old = '<template shadowrootmode="closed"><slot></slot><b>Old</b></template>';
      page.setHTMLUnsafe(`${neighbours}<${tag}>${old}${contents['a text']}</${tag}>`);
      const element = page.lastElementChild as ArticleElement;
      await settle(element);
      expect(element.textContent).to.contain('Some text');
      expect(element.shadowRoot!.mode).to.equal('closed');
      expect(element.shadowRoot!.textContent).to.equal(shown);
      expect(element.shadowRoot!.adoptedStyleSheets).not.to.deep.equal([]);
      element.remove();
      page.append(element);
      await settle(element);
      takeWarnings();
    });

    it('bears any value of any attribute, and lets no script through', async () => {
      const element = await parse(contents['a text']);
      const {observedAttributes} = customElements.get(tag) as typeof ArticleElement;
      const hostile = globalThis as {hostile?: boolean};
      for (const attribute of observedAttributes) {
        for (const value of hostileValues) {
          element.setAttribute(attribute, value);
          await settle(element);
          expectHarmless(page, `${attribute}=${value.slice(0, 40)}`);
          element.removeAttribute(attribute);
          await settle(element);
        }
      }
      expect(element.textContent).to.contain('Some text');
      expect(hostile.hostile).to.equal(undefined);
      for (const warning of takeWarnings()) expect(warning).to.contain(`<${tag}>`);
    }).timeout(20_000);

    it('stands in a right-to-left page without widening it', async () => {
      page.dir = 'rtl';
      page.lang = 'ar';
      await parse(contents['a text']);
      const root = document.documentElement;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      takeWarnings();
    });

    it('writes nothing when an update changes nothing', async () => {
      const element = await parse(contents['a text']);
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((found) => records.push(...found));
      const options = {subtree: true, childList: true, characterData: true, attributes: true};
      observer.observe(page, options);
      observer.observe(element.shadowRoot!, options);
      element.requestUpdate();
      await settle(element);
      records.push(...observer.takeRecords());
      observer.disconnect();
      expect(records.map(({type, target}) => `${type} ${target.nodeName}`)).to.deep.equal([]);
      takeWarnings();
    });
  });
}

/** What elements that look around find beside them: a heading and a note. */
const neighbours = '<h2>Heading</h2><p>Word<article-footnote>A neighbour</article-footnote></p>';

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

/** Waits for the updates of an element, and for what follows from them. */
async function settle(element: ArticleElement): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/** The words of a text line by line, so that white space does not count. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function shadowText(element: Element): string {
  return element.shadowRoot!.textContent.replace(/\s+/g, ' ');
}

function expectOneWarningAtMost(tag: string): void {
  const warnings = takeWarnings();
  expect(warnings.length, warnings.join('\n')).to.be.at.most(1);
  for (const warning of warnings) expect(warning).to.match(new RegExp(`^<${tag}> `));
}
