import {expect, fixture, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/define.js';
import type {ArticleElement} from '../../src/internal/article-element.js';
import {takeWarnings} from '../helpers/console.js';

/** Elements whose box is the tag itself, so that the rules of a page reach it. */
const markup = `
  <article-content-note reason="violence">Words.</article-content-note>
  <article-contents><ol><li><a href="#a">A</a></li></ol></article-contents>
  <article-pull-quote>Words.</article-pull-quote>
  <article-related-link><a href="#a">A</a></article-related-link>
  <article-related-list><article-related-link><a href="#a">A</a></article-related-link></article-related-list>
  <article-share><a href="#a">A</a></article-share>
  <article-source>Words.</article-source>`;

const boxOf = ({margin, padding, borderWidth, borderColor}: CSSStyleDeclaration): string[] => [
  margin,
  padding,
  borderWidth,
  borderColor,
];

/** What the boxes look like; where the page says nothing, as the elements themselves make them. */
async function boxes(
  sheet: string,
  content = markup,
  look: (style: CSSStyleDeclaration) => string[] = boxOf,
): Promise<string> {
  const page = await fixture<HTMLElement>(`<div><style>${sheet}</style><div>${content}</div></div>`);
  const elements = [
    ...page.querySelectorAll<ArticleElement>('div > div > :not(style, div), article-related-list > *'),
  ];
  for (const element of elements) await element.updateComplete;
  return elements
    .map((element) => [element.localName, ...look(getComputedStyle(element))].join(' | '))
    .join('\n');
}

describe('the optional style sheet', () => {
  it('gives the elements back what a reset of the page takes from all', async () => {
    const own = await boxes('');
    const names = [
      'content-note',
      'contents',
      'pull-quote',
      'related-link',
      'related-list',
      'share',
      'source',
    ];
    const files = names.map(async (name) => (await fetch(`/src/styles/article-${name}.css`)).text());
    // Tailwind's, https://tailwindcss.com/docs/preflight
    const reset = '*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }';
    expect(await boxes(reset)).not.to.equal(own);
    expect(await boxes(reset + (await Promise.all(files)).join(''))).to.equal(own);
    takeWarnings();
  });

  it('keeps a card and its link together where a page unsets every style of all its elements', async () => {
    const whole = `${markup}
      <article-byline>Words.</article-byline>
      <article-footnote-list><ol><li>Note.</li></ol></article-footnote-list>
      <article-image-credit creator="Ann"><img alt=""></article-image-credit>
      <article-key-figure><data value="3">3</data></article-key-figure>
      <article-share hidden></article-share>`;
    const kind = ({display, position, gridTemplateRows}: CSSStyleDeclaration): string[] => [
      display,
      position,
      String(gridTemplateRows.split(' ').length),
    ];
    const own = await boxes('', whole, kind);
    const names = new Set(own.split('\n').map((line) => line.split(' ')[0]));
    const files = [...names].map(async (name) => (await fetch(`/src/styles/${name}.css`)).text());
    // That of the-new-css-reset, https://github.com/elad2412/the-new-css-reset
    const reset = `*:where(:not(html, iframe, canvas, img, svg, video, audio, style):not(svg *, symbol *)) {
      all: unset;
      display: revert;
    }`;
    expect(await boxes(reset, whole, kind)).not.to.equal(own);
    expect(await boxes((await Promise.all(files)).join('') + reset, whole, kind)).to.equal(own);
    takeWarnings();
  });

  it('gives lists of notes back the numbers that a reset of the page takes from all lists', async () => {
    const sheet = await (await fetch('/src/styles/article-footnote-list.css')).text();
    const page = await fixture<HTMLElement>(
      `<div>
        <style>ol, ul, menu { margin: 0; padding: 0; list-style: none; } .plain { list-style: none; }</style>
        <style>${sheet}</style>
        <article><p>One<article-footnote>A note</article-footnote></p><article-footnote-list></article-footnote-list></article>
        <article-footnote-list><ol><li>Own</li></ol></article-footnote-list>
        <article-footnote-list><ol type="a"><li>Letters</li></ol></article-footnote-list>
        <article-footnote-list><ol class="plain"><li>Without</li></ol></article-footnote-list>
        <ol><li>Of the page</li></ol>
      </div>`,
    );
    await waitUntil(() => page.querySelectorAll('ol').length === 5, 'the list of notes');
    const numbers = [...page.querySelectorAll('ol')].map((list) => {
      const {listStyleType, paddingInlineStart, fontSize} = getComputedStyle(list);
      return `${listStyleType} ${parseFloat(paddingInlineStart) / parseFloat(fontSize)}`;
    });
    expect(numbers).to.deep.equal(['decimal 2.5', 'decimal 2.5', 'none 2.5', 'none 2.5', 'none 0']);
    const theme = document.createElement('style');
    theme.textContent = 'ol { padding-inline-start: 1em; list-style: none }';
    page.append(theme);
    const {listStyleType, paddingInlineStart, fontSize} = getComputedStyle(page.querySelector('ol')!);
    expect([listStyleType, paddingInlineStart]).to.deep.equal(['none', fontSize]);
  });

  it('prints a list of notes that stands in a closed disclosure', async () => {
    const sheet = await (await fetch('/src/styles/article-footnote-list.css')).text();
    const page = await fixture<HTMLElement>(`<article>
      <style>details::details-content { block-size: 0; overflow: clip; } ${sheet}</style>
      <p>One<article-footnote>Note.</article-footnote></p>
      <details><summary>Notes</summary><article-footnote-list></article-footnote-list></details>
    </article>`);
    await waitUntil(() => page.querySelector('li'), 'the list of notes');
    const entry = page.querySelector('li')!;
    const isShown = () => [entry.checkVisibility(), page.querySelector('details')!.offsetHeight > 60];
    expect(isShown()).to.deep.equal([false, false]);
    await emulateMedia({media: 'print'});
    expect(isShown()).to.deep.equal([true, true]);
    await emulateMedia({media: 'screen'});
    expect(isShown()).to.deep.equal([false, false]);
  });
});
