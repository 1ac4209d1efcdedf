import {createElement} from '../../internal/create-element.js';
import {pageDocument} from '../../internal/page-document.js';

let template: DocumentFragment | undefined;

/**
 * What the shadow root of a closed note holds: the number, and the text or the link in the tag, which stands before it.
 */
export function closedContent(isLinked: boolean): DocumentFragment {
  if (!template) {
    const button = createElement('button', {part: 'reference', 'aria-expanded': 'false'});
    template = pageDocument.createDocumentFragment();
    template.append(createElement('sup', {}, button), createElement('slot'));
  }
  const content = template.cloneNode(true) as DocumentFragment;
  // Before it is on the page, where a slot costs more to move.
  if (isLinked) content.prepend(content.lastChild!);
  return content;
}

/** Shows the number, or while the note is missing the link in the tag. */
export function arrangeContent(
  superscript: HTMLElement,
  slot: HTMLSlotElement,
  isLinked: boolean,
  isMissing: boolean,
): void {
  superscript.hidden = isMissing;
  slot.classList.toggle('fallback', isMissing);
  // The link keeps its place, unseen, so that addresses which lead to it lead to the number.
  slot.inert = isLinked && !isMissing;
  if (isLinked && slot.nextSibling !== superscript) superscript.before(slot);
}
