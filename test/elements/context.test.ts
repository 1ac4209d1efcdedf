import {ContextConsumer, ContextProvider} from '@lit/context';
import {expect, fixtureSync, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {articleContext, requests} from '../../src/article/article-context.js';
import {pageFacts} from '../../src/article/page-facts.js';
import '../../src/define/article-context.js';
import type {ArticleContext} from '../../src/elements/context/context.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {takeWarnings} from '../helpers/console.js';
import '../helpers/facts-reader.js';
import type {FactsReader} from '../helpers/facts-reader.js';

const settle = () => new Promise((resolve) => setTimeout(resolve));

const readerIn = (root: ParentNode): FactsReader => root.querySelector<FactsReader>('facts-reader')!;

describe('<article-context>', () => {
  it('gives the elements inside what it is told, and the page says the rest', async () => {
    const context = fixtureSync(html`
      <article-context article-title="Own title" published="2019-02-06" thread="7" system="wordpress">
        <facts-reader></facts-reader>
      </article-context>
    `);
    await settle();
    expect(readerIn(context).facts).to.deep.equal({
      ...pageFacts(document),
      title: 'Own title',
      published: '2019-02-06',
      thread: '7',
      system: 'wordpress',
    });
  });

  it('gives changes on, and updates the elements only then', async () => {
    const context = fixtureSync<ArticleContext>(html`
      <article-context thread="7"><facts-reader></facts-reader></article-context>
    `);
    await settle();
    const reader = readerIn(context);
    await settle();
    const {updates} = reader;
    context.requestUpdate();
    await settle();
    expect(reader.updates).to.equal(updates);
    context.modified = '2020-01-01';
    await settle();
    expect([reader.facts.updated, reader.updates]).to.deep.equal(['2020-01-01', updates + 1]);
    context.modified = '2021-01-01';
    await settle();
    expect([reader.facts.updated, reader.updates]).to.deep.equal(['2021-01-01', updates + 2]);
  });

  it('completes what it is told with the context around it', async () => {
    const outer = fixtureSync<ArticleContext>(html`
      <article-context system="isso" endpoint="/isso" article-title="Outer" thread="outer">
        <article-context url="/teaser#part"><facts-reader></facts-reader></article-context>
      </article-context>
    `);
    await settle();
    const reader = readerIn(outer);
    const url = new URL('/teaser', location.href).href;
    const {system, endpoint, title, thread} = reader.facts;
    expect([reader.facts.url, system, endpoint, title, thread]).to.deep.equal([url, 'isso', '/isso', '', '']);
    outer.system = 'artalk';
    await settle();
    expect(reader.facts.system).to.equal('artalk');
  });

  it('reaches into shadow roots', async () => {
    const context = fixtureSync(html`
      <article-context thread="7"><div></div></article-context>
    `);
    await settle();
    const root = context.querySelector('div')!.attachShadow({mode: 'closed'});
    root.append(document.createElement('facts-reader'));
    expect(readerIn(root).facts.thread).to.equal('7');
  });

  it('reaches elements that were there before it was upgraded', async () => {
    const page = fixtureSync(html`
      <div>
        <late-context thread="outer">
          <late-context thread="7"><facts-reader></facts-reader></late-context>
        </late-context>
      </div>
    `);
    await settle();
    const reader = readerIn(page);
    expect(reader.facts.thread).to.equal('');
    customElements.define('late-context', class extends customElements.get('article-context')! {});
    await settle();
    expect(reader.facts.thread).to.equal('7');
  });

  it('forgets elements that have left it', async () => {
    const page = fixtureSync(html`
      <div>
        <article-context thread="1"><facts-reader></facts-reader></article-context>
        <article-context thread="2"></article-context>
      </div>
    `);
    await settle();
    const reader = readerIn(page);
    const [first, second] = page.querySelectorAll('article-context');
    second!.append(reader);
    await settle();
    expect(reader.facts.thread).to.equal('2');
    const {updates} = reader;
    first!.thread = 'changed';
    await settle();
    expect([reader.facts.thread, reader.updates]).to.deep.equal(['2', updates]);
    page.append(reader);
    await settle();
    expect(reader.facts.thread).to.equal('');
    second!.thread = 'changed';
    await settle();
    expect(reader.facts.thread).to.equal('');
  });

  it('updates no element that has left the page', async () => {
    const context = fixtureSync<ArticleContext>(html`
      <article-context thread="1"><facts-reader></facts-reader></article-context>
    `);
    await settle();
    const reader = readerIn(context);
    reader.remove();
    await settle();
    const {updates} = reader;
    context.thread = '2';
    await settle();
    expect([reader.updates, reader.facts.thread]).to.deep.equal([updates, '']);
  });

  it('leaves nothing behind', async () => {
    const before = requests.size;
    const context = fixtureSync<ArticleContext>(html`
      <article-context thread="1"><facts-reader></facts-reader></article-context>
    `);
    const page = context.parentElement!;
    for (let round = 0; round < 100; round++) {
      context.remove();
      page.append(context);
    }
    expect(requests.size).to.equal(before + 2);
    context.remove();
    await settle();
    expect(requests.size).to.equal(before);
  });

  it('provides for consumers of @lit/context too', async () => {
    const context = fixtureSync(html`
      <article-context thread="7"><foreign-consumer></foreign-consumer></article-context>
    `);
    await settle();
    expect(context.querySelector<ForeignConsumer>('foreign-consumer')!.consumer.value!.thread).to.equal('7');
  });

  it('gives way to the nearer of two providers of @lit/context, when that comes later', async () => {
    const outer = fixtureSync<ForeignProvider>(html`
      <foreign-provider>
        <late-provider><facts-reader></facts-reader></late-provider>
      </foreign-provider>
    `);
    await settle();
    expect(readerIn(outer).facts.thread).to.equal('foreign');
    customElements.define('late-provider', class extends ForeignProvider {});
    outer.querySelector<ForeignProvider>('late-provider')!.provide('near');
    outer.provide('far');
    expect(readerIn(outer).facts.thread).to.equal('near');
  });

  it('adds nothing to the accessibility tree and to the layout', async () => {
    const page = fixtureSync<HTMLElement>(html`
      <div style="display: flex">
        <article-context><h2>Heading</h2></article-context>
      </div>
    `);
    await settle();
    const heading = page.querySelector('h2')!;
    expect(await accessibilityTree(page)).to.deep.equal(['heading "Heading" level=2', '  text "Heading"']);
    expect(heading.getBoundingClientRect().width).to.be.lessThan(page.getBoundingClientRect().width / 2);
    page.querySelector('article-context')!.hidden = true;
    expect(heading.checkVisibility()).to.equal(false);
    await expect(page).to.be.accessible();
  });

  for (const url of ['javascript:alert(1)', 'mailto:a@b.example', 'https://[']) {
    it(`does without the address ${url}, and warns once`, async () => {
      const context = fixtureSync<ArticleContext>(html`
        <article-context url=${url}><facts-reader></facts-reader></article-context>
      `);
      await settle();
      context.requestUpdate();
      await settle();
      expect(readerIn(context).facts.url).to.equal(pageFacts(document).url);
      expect(takeWarnings()).to.deep.equal([
        '<article-context> has an address that is not http or https, and does without it.',
      ]);
    });
  }
});

class ForeignConsumer extends LitElement {
  readonly consumer = new ContextConsumer(this, {context: articleContext, subscribe: true});
}

customElements.define('foreign-consumer', ForeignConsumer);

class ForeignProvider extends LitElement {
  readonly #provider = new ContextProvider(this, {
    context: articleContext,
    initialValue: {...pageFacts(document), thread: 'foreign'},
  });

  provide(thread: string): void {
    this.#provider.setValue({...pageFacts(document), thread});
  }
}

customElements.define('foreign-provider', ForeignProvider);
