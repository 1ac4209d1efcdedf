import {isElement, isTag} from '../internal/node-kinds.js';
import {numberOf} from '../text/note-marks.js';
import {labelOf} from './note-labels.js';
import {BLOCKS} from './surroundings.js';

/** One note of a section that has no links. */
export interface PlainEntry {
  readonly mark: string;
  /** The number of the mark in plain digits. */
  readonly number: string;
  /** What its label begins with; empty where it has none. */
  readonly sign: string;
  /** Neighbours: a list item, paragraphs, or what stands between two line breaks. */
  readonly nodes: Node[];
}

/**
 * Puts the lines of a section together to notes that are numbered 1, 2, 3 or have symbols of their own; none when they
 * are not.
 *
 * @param isAnnounced Whether a heading, a name or a role says that it holds notes, so that a list may count its items.
 * @param areLabelled Whether the items of such a list may have labels instead; else they only begin like one: `§ 5`.
 */
export function entriesOf(section: readonly Node[], isAnnounced: boolean, areLabelled = true): PlainEntry[] {
  const entries: PlainEntry[] = [];
  let unlabelled: Node | null = null;
  for (const nodes of linesOf(section)) {
    const [first] = nodes;
    const counts = isAnnounced && isElement(first) && first.matches('ol:not([reversed]) > li');
    let label = counts && !areLabelled ? null : labelOf(nodes);
    if (label && !/^(\d|\W)/.test(numberOf(label.mark))) label = null;
    if (counts && areLabelled && !label) return entriesOf(section, true, false);
    const last = entries.at(-1);
    if (label || counts) {
      // Lines without a label go on with the note before them.
      if (last && unlabelled) extend(last.nodes, unlabelled);
      unlabelled = null;
      const mark =
        label?.mark ??
        String(
          (first as HTMLLIElement).value ||
            (last ? Number(last.number) + 1 : (first!.parentNode as HTMLOListElement).start),
        );
      entries.push({
        mark,
        number: numberOf(mark),
        sign: label ? first!.textContent!.trim().charAt(0) : '',
        nodes: [...nodes],
      });
      // A heading may divide the notes.
    } else if (!/^H\d/.test(first!.nodeName)) {
      unlabelled = nodes.at(-1)!;
      // The last note may have further lines in its block; what stands beside its paragraph belongs to the page.
      if (last && ![first, last.nodes[0]].some((node) => isTag(node, 'p'))) {
        extend(last.nodes, unlabelled);
        unlabelled = null;
      }
    }
  }
  const numbers = entries.map(({number}) => number);
  const isSequence =
    new Set(numbers).size === entries.length &&
    numbers.every((number, index) => /^\D/.test(number) || Number(number) === index + Number(numbers[0]));
  // A number alone is that of a page, a label alone the mark of another note.
  const hasWords = entries.some(({nodes}) => nodes.some(({textContent}) => /\p{L}{2}/u.test(textContent!)));
  if (isSequence && hasWords) return entries;
  return isAnnounced && areLabelled ? entriesOf(section, true, false) : [];
}

/** Adds what stands between the nodes of a note and its end, if they are neighbours. */
function extend(nodes: Node[], end: Node): void {
  if (end.parentNode !== nodes[0]!.parentNode) return;
  while (nodes.at(-1) !== end && nodes.at(-1)!.nextSibling) nodes.push(nodes.at(-1)!.nextSibling!);
}

/** The lines of a section: items, rows, terms, paragraphs, or what line breaks divide a text into. */
function linesOf(nodes: Iterable<Node>): Node[][] {
  const lines: Node[][] = [];
  let line: Node[] = [];
  const end = () => {
    if (line.some((node) => node.textContent!.trim())) lines.push(line);
    line = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !node.matches(`br,ol,ul,dl,tbody,${BLOCKS}`)) {
      if (node.nodeType !== Node.COMMENT_NODE) line.push(node);
      continue;
    }
    end();
    if (node.matches('br,pre,article-footnote-list')) continue;
    const inner = node.matches('li,tr') ? [] : linesOf(node.childNodes);
    if (inner.length > 1 || node.matches('ol,ul,dl,table,tbody,section')) lines.push(...inner);
    else if (node.textContent.trim() || node.matches('li')) lines.push([node]);
  }
  end();
  return lines;
}
