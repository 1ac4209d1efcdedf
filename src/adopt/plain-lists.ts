import {isNoteList} from './note-blocks.js';
import {numberOf} from '../text/note-marks.js';
import {labelOf} from './note-labels.js';
import {nodesAfter, type NoteSection} from './note-sections.js';

/** The kind of list that stands under a heading in a language of which few words are known. */
export const UNDER_UNKNOWN_HEADING = 1;
/** The kind that its name tells. */
export const NAMED = 2;
/** The kind that at least begins with a label. */
export const LABELLED = 4;

/**
 * What may be the notes of a region, by kinds, the likeliest first: what a heading announces whose words are known, the two
 * above, what follows the last line across the page, and the last one above. Of each kind in document order.
 */
export function plainLists(region: Element, sections: readonly NoteSection[]): (readonly Node[])[][] {
  const find = (selector: string) => [...region.querySelectorAll(selector)];
  const section = (start: Node) => nodesAfter(start, 'p');
  const line = find('hr,[role=separator],p').findLast(
    (element) => element.localName !== 'p' || /^\s*([*·•⁂_–—-]\s*)+$/.test(element.textContent),
  );
  const starts = new Set(
    find('p,li:first-child,br,div:not(:has(p,li,div))')
      .map((block) => (block.localName === 'br' ? block.nextSibling : block))
      .filter((block): block is ChildNode => block !== null && numberOf(labelOf([block])?.mark ?? '') === '1')
      .map((block) => outermost(block, region)),
  );
  return [
    sections.flatMap(({start, nodes}) => (region.contains(start) ? [nodes] : [])),
    find('h1,h2,h3,h4,h5,h6').filter(isUnknown).map(section),
    find('[class],[role]')
      .filter(isNoteList)
      .map((list) => [list]),
    line ? [section(outermost(line, region))] : [],
    [...starts].map((start) => [start, ...nodesAfter(start, 'p', starts)]),
  ];
}

/**
 * Whether a heading begins in a script without capital letters, of whose languages few words are known; beside the notes
 * it is the contents that are numbered.
 */
function isUnknown({textContent}: Element): boolean {
  return /^(?!.*(目|목차))\P{L}*\p{Lo}/u.test(textContent);
}

/** A node, or the largest element in a region that holds nothing else. */
function outermost(node: Node, region: Element): Node {
  const {parentElement} = node;
  return parentElement !== region && parentElement?.textContent.trim() === node.textContent!.trim()
    ? outermost(parentElement, region)
    : node;
}
