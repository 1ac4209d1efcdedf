import {expect, fixtureSync, html} from '@open-wc/testing';
import '../../src/define/article-context.js';
import type {ArticleContext} from '../../src/elements/context/context.js';
import {takeWarnings} from '../helpers/console.js';
import '../helpers/facts-reader.js';
import type {FactsReader} from '../helpers/facts-reader.js';

const settle = () => new Promise((resolve) => setTimeout(resolve));

const readerIn = (root: ParentNode): FactsReader => root.querySelector<FactsReader>('facts-reader')!;

/** A page with an empty context, and two regions of which its selector may match one. */
async function pageWith(selector: string) {
  const page = fixtureSync(html`
    <div>
      <article-context thread="7" selector=${selector}></article-context>
      <main class="entry"><facts-reader></facts-reader></main>
      <aside><facts-reader></facts-reader></aside>
    </div>
  `);
  await settle();
  const context = page.querySelector<ArticleContext>('article-context')!;
  const threads = () =>
    [...page.querySelectorAll<FactsReader>('facts-reader')].map(({facts}) => facts.thread);
  return {page, context, threads};
}

describe('<article-context selector>', () => {
  it('answers for the elements in the regions that match', async () => {
    const {threads} = await pageWith('.entry, .other');
    expect(threads()).to.deep.equal(['7', '']);
  });

  it('answers for elements that come later, and in shadow roots', async () => {
    const {page} = await pageWith('.entry');
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(document.createElement('facts-reader'));
    page.querySelector('main')!.append(host);
    expect(readerIn(host.shadowRoot!).facts.thread).to.equal('7');
  });

  it('takes its answers back when it leaves or its selector changes', async () => {
    const {page, context, threads} = await pageWith('.entry');
    context.selector = 'aside';
    await settle();
    expect(threads()).to.deep.equal(['', '7']);
    const reader = readerIn(page.querySelector('aside')!);
    const {updates} = reader;
    context.remove();
    await settle();
    expect(threads()).to.deep.equal(['', '']);
    expect(reader.updates).to.equal(updates + 1);
    page.append(context);
    await settle();
    expect(threads()).to.deep.equal(['', '7']);
  });

  it('leaves elements to the context around them, and completes that one', async () => {
    const page = fixtureSync(html`
      <div class="entry">
        <article-context selector=".entry" thread="page" system="isso"></article-context>
        <article-context thread="near"><facts-reader></facts-reader></article-context>
      </div>
    `);
    await settle();
    const {thread, system} = readerIn(page).facts;
    expect([thread, system]).to.deep.equal(['near', 'isso']);
  });

  it('leaves elements to the first of several that match', async () => {
    const page = fixtureSync(html`
      <div class="entry">
        <article-context selector=".entry" thread="1"></article-context>
        <article-context selector="div" thread="2" system="isso"></article-context>
        <facts-reader></facts-reader>
      </div>
    `);
    await settle();
    const {thread, system} = readerIn(page).facts;
    expect([thread, system]).to.deep.equal(['1', 'isso']);
    page.querySelector('article-context')!.remove();
    await settle();
    expect(readerIn(page).facts.thread).to.equal('2');
  });

  it('answers for its content only when its selector does not parse, and warns once', async () => {
    const {context, threads} = await pageWith('main >>> p');
    expect(threads()).to.deep.equal(['', '']);
    const inside = document.createElement('facts-reader');
    context.append(inside);
    expect(inside.facts.thread).to.equal('7');
    expect(takeWarnings()).to.deep.equal([
      '<article-context> has a selector that does not parse, and answers for its content only.',
    ]);
  });
});
