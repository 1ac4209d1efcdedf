import {createElement} from './create-element.js';

/** Marks the light-DOM nodes that the library has made, so that a clone of the page does not get them twice. */
const MARK = 'data-article-generated';

/** Creates an element that the library may remove again, also when it meets it in a clone of the page. */
export function createGenerated<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  return createElement(tag, {[MARK]: ''}, ...content);
}

/** Whether the library made this element, here or in the page that this one was cloned from. */
export function isGenerated(element: Element): boolean {
  return element.hasAttribute(MARK);
}

/** Selector of the generated elements of one kind. */
export function generatedSelector(tag: string): string {
  return `${tag}[${MARK}]`;
}
