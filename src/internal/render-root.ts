import {adoptStyles, type ReactiveElement} from '@lit/reactive-element';

/**
 * The shadow root of an element, with its styles as long as it stands in the page: a style sheet that a script has made
 * belongs to one document. In a frame's document an element is read without styles, and it has them again when it is
 * back.
 */
export function renderRootOf(element: ReactiveElement): ShadowRoot {
  const {shadowRootOptions, elementStyles} = element.constructor as typeof ReactiveElement;
  // A new root has none yet: asking each of a thousand notes for them would take time.
  const isStyled = element.ownerDocument !== document || element.shadowRoot?.adoptedStyleSheets?.[0];
  const root = element.shadowRoot ?? attach(element, shadowRootOptions);
  if (!isStyled) adoptStyles(root, elementStyles);
  return root;
}

function attach(element: Element, options: ShadowRootInit): ShadowRoot {
  try {
    return element.attachShadow(options);
  } catch {
    // A server has written a closed one into the page. It is given only to who asks for what it is, and emptied.
    // eslint-disable-next-line wc/no-closed-shadow-root -- It is what the page has; nothing is hidden here.
    const value = element.attachShadow({mode: 'closed'});
    Object.defineProperty(element, 'shadowRoot', {value});
    return value;
  }
}
