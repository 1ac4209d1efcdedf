import {isNoteList} from './note-blocks.js';
import {numberOf} from '../text/note-marks.js';
import {labelOf} from './note-labels.js';
import {nodesAfter, type NoteSection} from './note-sections.js';

/**
 * What may be the notes of a region, by kinds, the likeliest first, and of each kind the last one first: what a heading
 * announces, what stands under a heading whose language is not known, what its name tells, what follows the last line, or
 * at least begins with a label.
 */
export function plainLists(region: Element, sections: readonly NoteSection[]): (readonly Node[])[][] {
  const find = (selector: string, is: (element: Element) => boolean) =>
    [...region.querySelectorAll(selector)].filter(is).reverse();
  const section = (start: Element) => nodesAfter(start, 'p');
  const signOf = (block: Element) => block.textContent.trim()[0];
  const firsts = find(
    'p,li,div:not(:has(p,li,div))',
    (block) => numberOf(labelOf([block])?.mark ?? '') === '1',
  );
  return [
    sections
      .filter(({start}) => region.contains(start))
      .map(({nodes}) => nodes)
      .reverse(),
    find('h1,h2,h3,h4,h5,h6', isUnknown).map(section),
    find('[class],[role]', isNoteList).map((list) => [list]),
    lastLine(region).map(section),
    firsts
      // Steps that are numbered otherwise than the notes are none.
      .filter((block) => signOf(block) === signOf(firsts[0]!))
      .map((start, index) => [start, ...nodesAfter(start, 'p', firsts[index - 1])]),
  ];
}

/** Whether a heading begins in a script without capital letters, of whose languages few words are known. */
function isUnknown({textContent}: Element): boolean {
  return /^\P{L}*\p{Lo}/u.test(textContent);
}

/** The last line across the page, drawn or made of signs, with what it stands alone in. */
function lastLine(region: Element): Element[] {
  const isLine = (element: Element) =>
    element.localName !== 'p' || /^\s*([*·•⁂_–—-]\s*)+$/.test(element.textContent);
  let line = [...region.querySelectorAll('hr,[role=separator],p')].filter(isLine).at(-1);
  while (
    line &&
    line.parentElement !== region &&
    line.parentElement?.textContent.trim() === line.textContent.trim()
  )
    line = line.parentElement!;
  return line ? [line] : [];
}
