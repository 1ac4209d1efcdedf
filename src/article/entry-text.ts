import {isGenerated} from '../internal/generated.js';
import {isElement, isTag, isText} from '../internal/node-kinds.js';
import {pageDocument} from '../internal/page-document.js';
import {citationSegments, type CitationSegment} from '../text/citation-links.js';
import {webAddress} from '../text/citation-record.js';
import {lettersLeft, type NoteOmission} from './note-omissions.js';

/** What stands in an entry without belonging to the citation. */
const NOT_CITED =
  'article-footnote, [role=doc-backlink], [hidden], [aria-hidden=true], script, style, template';

/**
 * The text of a citation as it stands in an entry, cut at its links. Links that the library has made of the text itself
 * are text again.
 *
 * @param entry A note, or its entry in a list.
 * @param omits What is left out, such as links back to the text that nothing else marks as such.
 * @param omissions What else is left out: letters of its texts.
 */
export function citationParts(
  entry: Element,
  omits: (element: Element) => boolean,
  omissions: readonly NoteOmission[],
): CitationSegment[] {
  const parts: CitationSegment[] = [];
  const add = (part: CitationSegment) => {
    const last = parts.at(-1);
    if (last && !last.href && !part.href) parts[parts.length - 1] = {text: last.text + part.text};
    else parts.push(part);
  };
  const collect = (node: Node): void => {
    if (isText(node)) add({text: lettersLeft(node, omissions)});
    if (!isElement(node) || (node !== entry && (node.matches(NOT_CITED) || omits(node)))) return;
    if (node.localName === 'br') add({text: ' '});
    const href = isTag(node, 'a') && !isGenerated(node) ? webAddress(node.href) : '';
    const isElsewhere = href.split('#')[0] !== pageDocument.URL.split('#')[0];
    if (href && isElsewhere) add({text: node.textContent, href});
    else node.childNodes.forEach(collect);
  };
  collect(entry);
  return parts;
}

/** The same, cut at every address that the citation names, as a link or in its text. */
export function citationAddresses(parts: readonly CitationSegment[]): CitationSegment[] {
  return parts.flatMap((part) => (part.href ? [part] : citationSegments(part.text)));
}
