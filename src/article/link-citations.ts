import {createGenerated} from '../internal/generated.js';
import {isTag} from '../internal/node-kinds.js';
import {pageDocument} from '../internal/page-document.js';
import {standIn} from '../internal/stand-in.js';
import {citationSegments} from '../text/citation-links.js';
import {linkedText} from './linked-text.js';

/** Where an address is not turned into a link: in a link, and where text is shown as it was typed. */
const LEFT_ALONE = 'a, button, code, pre, script, style, textarea';

/** What every address has in it. Most texts name none, and a list has all of its own looked through at each update. */
const MAY_NAME = /:\/\/|[Ww]\.|10\.\d|[Vv]:/;

/**
 * Turns the URLs, DOIs and arXiv identifiers in an element's text into links. Existing links stay as they are, no
 * letter changes, and a second call finds nothing to do.
 */
export function linkCitations(root: Element): void {
  const walker = pageDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) {
    if (!MAY_NAME.test(text.data) || text.parentElement!.closest(LEFT_ALONE)) continue;
    // The address may go on behind the place where its line may break.
    if (isTag(text.nextSibling, 'wbr')) continue;
    const nodes = citationSegments(text.data).map(({text: segment, href}) => linkedText(segment, href));
    if (nodes.some((node) => typeof node !== 'string')) standIn(text, createGenerated('span', ...nodes));
  }
}
