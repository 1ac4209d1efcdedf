import {createElement} from '../../internal/create-element.js';
import {pageDocument} from '../../internal/page-document.js';

let template: DocumentFragment | undefined;

/**
 * What the shadow root of a closed note holds: the number, and the text or the link in the tag, which stands before it.
 */
export function closedContent(isLinked: boolean): DocumentFragment {
  if (!template) {
    const button = createElement('button', {part: 'reference', type: 'button', 'aria-expanded': 'false'});
    template = pageDocument.createDocumentFragment();
    template.append(createElement('sup', {}, button), createElement('slot'));
  }
  const content = template.cloneNode(true) as DocumentFragment;
  // Before it is on the page, where a slot costs more to move.
  if (isLinked) content.prepend(content.lastChild!);
  return content;
}
