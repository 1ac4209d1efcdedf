import {readMark} from '../text/note-marks.js';
import {isPlausible, type TextMarkForm, textMarks} from '../text/text-marks.js';
import {isNoteList, nodesOf} from './note-blocks.js';
import {labelOf, omittedFrom} from './note-labels.js';
import {nodesAfter, type NoteSection} from './note-sections.js';
import {type NotePlan, nodeOf, type Piece} from './plan.js';
import {BLOCKS, EXCLUDED, textBeside, withinTest} from './surroundings.js';
import {pageDocument} from '../internal/page-document.js';

/** Where a number in brackets or a raised one is no mark. */
const NO_TEXT = `${EXCLUDED},var,sub,math,svg,script,style,textarea,h1,h2,h3,h4,h5,h6,:is([class*=math i],[class*=katex i]):not(:has(p)),article-footnote-list`;

/** Links that lead somewhere, which a script need not have said. */
const LINKS = 'a[href]:not([href^="javascript:"])';

/** A mark in the text of the page. */
interface FoundMark {
  readonly piece: Piece;
  readonly mark: string;
  readonly form: TextMarkForm;
  readonly isPlausible: boolean;
}

/** One note of a section that has no links. */
interface Entry {
  readonly mark: string;
  readonly hasLabel: boolean;
  /** Neighbours: a list item, paragraphs, or what stands between two line breaks. */
  readonly nodes: Node[];
}

/**
 * Finds marks without links, `[1]`, `(1)`, `<sup>1</sup>`, `¹` or `*`, and the section at the end that they refer to:
 * the last one that is announced, a list that its name tells, what stands under the last line, or at least begins with a
 * label. They are taken only when the numbers of both sides
 * agree.
 */
export function planPlainNotes(region: Element, sections: readonly NoteSection[], plan: NotePlan): void {
  if (!/[[(]\^?\d|[¹²³⁴-⁹*†‡]/.test(region.textContent) && !region.querySelector('sup')) return;
  let marks = findMarks(region);
  if (marks.length === 0) return;
  const candidates = sections.filter(({start}) => region.contains(start)).reverse();
  const headings = new Set(candidates.map(({start}) => start));
  for (const element of [...region.querySelectorAll('[class],[role]')].reverse())
    if (isNoteList(element)) candidates.push({start: element, nodes: [element]});
  const line = lastLine(region);
  if (line) candidates.push({start: line, nodes: nodesAfter(line, 'p')});
  const first = [...region.querySelectorAll('p,li,div:not(:has(p,li,div))')]
    .reverse()
    .find((block) => labelOf([block])?.mark === '1');
  if (first) candidates.push({start: first, nodes: [first, ...nodesAfter(first, 'p')]});
  const answered = new Set<string>();
  for (const [index, {start, nodes}] of candidates.entries()) {
    const isTaken = (note: Node) => nodes.some((node) => node.contains(note));
    // What is known may be all notes of a long page: those found just now mostly answer first.
    if (plan.references.some(({note}) => note.pieces.some(isTaken)) || [...plan.known].some(isTaken))
      continue;
    const entries = entriesOf(linesOf(nodes), start !== line && start !== first);
    if (!entries) continue;
    for (const {mark} of entries) answered.add(mark);
    const before = marks.filter((mark) => mark.isPlausible && follows(start, nodeOf(mark.piece)));
    // Of several articles on a page each has its own notes: those between the list before and this one.
    const end = headings.has(start) ? candidates[index + 1]?.nodes.at(-1) : undefined;
    const own = end ? before.filter(({piece}) => follows(nodeOf(piece), end)) : [];
    const group = own.length > 0 ? own : before;
    const forms: readonly TextMarkForm[] = ['bracket', 'raised', 'symbol', 'parenthesis'];
    const chosen = (start === first ? forms.slice(0, 2) : forms)
      .map((form) => group.filter((mark) => mark.form === form))
      .find((found) => agree(found, entries));
    if (!chosen) continue;
    take(chosen, entries, headings.has(start) ? start : null, nodes[0]!, plan);
    marks = marks.filter((mark) => !chosen.includes(mark));
  }
  for (const {piece, mark, form, isPlausible} of marks) {
    const node = nodeOf(piece);
    const isInNote = plan.lists.some(({nodes}) => nodes.some((part) => part.contains(node)));
    const isUsual = isPlausible && (form === 'bracket' || form === 'raised');
    // A step, a verse or a power is worth a word only where a note has its number.
    if (isInNote || !(isUsual || answered.has(mark))) continue;
    const reason = isPlausible
      ? answered.size > 0
        ? 'its number does not agree with the list of notes'
        : 'there is no list of notes'
      : 'it reads as a part of the sentence';
    plan.left.push({element: node.parentElement!, text: mark, reason});
  }
}

/** The last line across the page, drawn or made of signs, with what it stands alone in. */
function lastLine(region: Element): Element | undefined {
  const isLine = (element: Element) =>
    element.localName !== 'p' || /^\s*([*·•⁂_–—-]\s*)+$/.test(element.textContent);
  let line = [...region.querySelectorAll('hr,[role=separator],p')].filter(isLine).at(-1);
  while (
    line &&
    line.parentElement !== region &&
    line.parentElement?.textContent.trim() === line.textContent.trim()
  )
    line = line.parentElement!;
  return line;
}

/** Whether a node stands behind another one and outside of it. */
function follows(node: Node, other: Node): boolean {
  return (
    !other.contains(node) && (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
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
    const isElement = node instanceof Element;
    if (!isElement || !node.matches(`br,ol,ul,dl,tbody,${BLOCKS}`)) {
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

/** Puts lines together to notes that are numbered 1, 2, 3 or have symbols of their own; null when they are not. */
function entriesOf(lines: readonly Node[][], isAnnounced: boolean): Entry[] | null {
  const entries: Entry[] = [];
  let unlabelled: Node[] = [];
  for (const nodes of lines) {
    const [first] = nodes;
    let label = labelOf(nodes);
    if (label && !/^(\d|\W)/.test(label.mark)) label = null;
    const counts = isAnnounced && first instanceof HTMLLIElement;
    const last = entries.at(-1);
    if (label || counts) {
      // Lines without a label go on with the note before them.
      if (last && unlabelled.length > 0) extend(last.nodes, unlabelled.at(-1)!);
      unlabelled = [];
      entries.push({
        mark: label?.mark ?? String(entries.length + 1),
        hasLabel: label !== null,
        nodes: [...nodes],
      });
    } else {
      unlabelled.push(nodes.at(-1)!);
      // The last note may have further lines in its paragraph; a further paragraph belongs to the page.
      if (
        last &&
        first!.parentNode === last.nodes[0]!.parentNode &&
        !(first instanceof HTMLParagraphElement)
      ) {
        extend(last.nodes, unlabelled.pop()!);
      }
    }
  }
  const marks = entries.map(({mark}) => mark);
  const isSequence = /^\d/.test(marks[0] ?? '')
    ? marks.every((mark, index) => mark === String(index + 1))
    : new Set(marks).size === marks.length;
  return marks.length > 0 && isSequence ? entries : null;
}

/** Adds what stands between the nodes of a note and its end, if they are neighbours. */
function extend(nodes: Node[], end: Node): void {
  if (end.parentNode !== nodes[0]!.parentNode) return;
  while (nodes.at(-1) !== end && nodes.at(-1)!.nextSibling) nodes.push(nodes.at(-1)!.nextSibling!);
}

/** Whether marks of one form and the entries of a section are numbered alike. */
function agree(marks: readonly FoundMark[], entries: readonly Entry[]): boolean {
  const used = [...new Set(marks.map(({mark}) => mark))];
  const form = marks[0]?.form;
  const isSafe = form === 'bracket' || form === 'raised';
  // The numbers of an enumeration, beside a list that has none.
  const isUnnumbered = ({hasLabel, nodes}: Entry) => !hasLabel && nodes[0]!.parentElement!.localName === 'ul';
  if (form === 'parenthesis' && entries.some(isUnnumbered)) return false;
  // What could be part of the sentence, an exponent or a verse must begin with the first note and keep their order.
  const isOrdered =
    form === 'bracket' ||
    (used[0] === entries[0]!.mark &&
      used.every((mark, index) => index === 0 || !(Number(mark) < Number(used[index - 1]))));
  return (
    isOrdered &&
    used.length >= entries.length * (isSafe ? 0.5 : 1) &&
    used.every((mark) => entries.some((entry) => entry.mark === mark)) &&
    // One note alone must say itself what it is.
    (entries.length > 1 || (isSafe && entries[0]!.hasLabel))
  );
}

function take(
  marks: readonly FoundMark[],
  entries: readonly Entry[],
  heading: Element | null,
  start: Node,
  plan: NotePlan,
): void {
  const notes = new Map(
    entries.map(({mark, nodes: [first, ...others]}) => {
      // Of a row or a term it is what stands beside the label.
      const isPair = first instanceof Element && first.matches('tr,dt');
      const pieces = isPair ? nodesOf(first, new Set()) : [first!, ...others];
      return [mark, {pieces, omitted: omittedFrom(pieces, new Set(), [mark])}];
    }),
  );
  for (const {piece, mark} of marks) plan.references.push({pieces: [piece], note: notes.get(mark)!, mark});
  // From the heading to what holds the last note.
  const first = heading ?? start;
  let end = entries.at(-1)!.nodes.at(-1)!;
  while (end.parentNode !== first.parentNode) end = end.parentNode!;
  const nodes: Node[] = [first];
  while (nodes.at(-1) !== end) nodes.push(nodes.at(-1)!.nextSibling!);
  plan.lists.push({nodes, heading});
}

/** The marks in a region, in document order. */
function findMarks(region: Element): FoundMark[] {
  const marks: FoundMark[] = [];
  const raised = new Set(region.querySelectorAll('sup'));
  const isExcluded = withinTest(NO_TEXT, region);
  const walker = pageDocument.createTreeWalker(region, NodeFilter.SHOW_TEXT);
  // Most texts hold no mark, and are told by their letters alone.
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (!/[\d[(*¹²³⁴-⁹①-⑳†‡§¶‖]/.test(text.data)) continue;
    const parent = text.parentElement!;
    if (parent.closest(LINKS)) continue;
    const sup = raised.size > 0 && parent.closest('sup');
    if (!sup && !/[[(*¹²³⁴-⁹†‡§¶‖]/.test(text.data)) continue;
    if (isExcluded(parent)) continue;
    if (sup) {
      if (raised.delete(sup) && !sup.querySelector(LINKS)) marks.push(...raisedMarks(sup));
      continue;
    }
    const before = text.previousSibling;
    // The index of an array.
    if (before instanceof Element && before.matches('var,code') && text.data.startsWith('[')) continue;
    const found = textMarks(text.data, textBeside(text, 'previousSibling'), textBeside(text, 'nextSibling'));
    marks.push(...found.map((mark) => ({...mark, piece: {text, start: mark.start, end: mark.end}})));
  }
  return marks;
}

/** The marks in a raised text: the element, or several numbers in it. */
function raisedMarks(sup: Element): FoundMark[] {
  const before = textBeside(sup, 'previousSibling').trimEnd();
  const common = {isPlausible: isPlausible('raised', before, textBeside(sup, 'nextSibling'))};
  const {text: mark, kind} = readMark(sup.textContent);
  if (kind === 'sign') {
    const form = /\d/.test(mark) ? 'raised' : 'symbol';
    return /^\p{L}/u.test(mark) ? [] : [{...common, mark, form, piece: sup}];
  }
  const text = sup.firstChild;
  if (!(text instanceof Text) || text.nextSibling || !/^[\d\s,;[\]–-]+$/.test(text.data)) return [];
  return [...text.data.matchAll(/\d{1,3}/g)].map(({0: number, index}) => ({
    ...common,
    mark: number,
    form: 'raised',
    piece: {text, start: index, end: index + number.length},
  }));
}
