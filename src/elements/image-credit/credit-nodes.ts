import {linkedText} from '../../article/linked-text.js';
import {pageDocument} from '../../internal/page-document.js';
import type {CreditSegment} from '../../text/credit-line.js';

/** The nodes of a credit line: its words, and for each value that may be a link an element of its own. */
export function creditNodes(line: readonly CreditSegment[]): (string | HTMLElement)[] {
  return line.map(({text, href}) => {
    if (href === undefined) return text;
    // Isolated: a name in another script must not turn the order of the line around.
    const value = pageDocument.createElement('bdi');
    const content = linkedText(text, href || undefined);
    // The page's own colour of links is not made for the background that the credit may have.
    if (typeof content !== 'string')
      content.style.cssText = 'color: inherit; text-decoration-line: underline';
    value.append(content);
    return value;
  });
}
