import {fixtureSync} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import type {ArticleFootnote} from '../../src/elements/footnote/footnote.js';

/** Puts an article into the page; its notes are numbered when this returns. */
export async function placeArticle(content: string): Promise<HTMLElement> {
  const article = fixtureSync<HTMLElement>(`<article>${content}</article>`);
  await settled();
  return article;
}

/** The article's footnotes, in document order. */
export const footnotesIn = (root: ParentNode): ArticleFootnote[] => [
  ...root.querySelectorAll('article-footnote'),
];

export const popoverOf = (footnote: ArticleFootnote): HTMLElement =>
  footnote.shadowRoot!.querySelector('[part=note]')!;

/** A part of any element's shadow tree. */
export const partOf = (element: Element, part: string): HTMLElement =>
  element.shadowRoot!.querySelector(`[part=${part}]`)!;

/** What the numbers in the text say. */
export const numbersIn = (root: ParentNode): string[] =>
  footnotesIn(root).map(({reference}) => reference!.textContent);

/** Waits until the notes are counted and the events of a popover, which the browser sends in a task, have come. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

/** The focused element, through shadow trees. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Presses the middle of an element with the mouse. */
export async function press(element: Element): Promise<void> {
  const {x, y, width, height} = element.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
  await settled();
}
