import {adoptStyles, type ReactiveElement} from '@lit/reactive-element';

/**
 * The shadow root of an element, with its styles as long as it stands in the page: a style sheet that a script has made
 * belongs to one document. In a frame's document an element is read without styles, and it has them again when it is
 * back.
 */
export function renderRootOf(element: ReactiveElement): ShadowRoot {
  const {shadowRootOptions, elementStyles} = element.constructor as typeof ReactiveElement;
  const root = element.shadowRoot ?? element.attachShadow(shadowRootOptions);
  if (element.ownerDocument === document && !root.adoptedStyleSheets?.[0]) adoptStyles(root, elementStyles);
  return root;
}
