import {isElement} from '../internal/node-kinds.js';
import {FORMS} from '../text/text-marks.js';
import {nodesOf} from './note-blocks.js';
import {omittedFrom} from './note-labels.js';
import type {NoteSection} from './note-sections.js';
import {entriesOf, type PlainEntry} from './plain-entries.js';
import {LABELLED, NAMED, plainLists, UNDER_UNKNOWN_HEADING} from './plain-lists.js';
import {findMarks, type PlainMark} from './plain-marks.js';
import {type NotePlan, nodeOf} from './plan.js';
import {addAround} from './surroundings.js';

/** What may be a list of notes. */
interface PlainList {
  readonly nodes: readonly Node[];
  readonly entries: readonly PlainEntry[];
}

/**
 * Finds marks without links, `[1]`, `(1)`, `<sup>1</sup>`, `¹`, `※1` or `*`, and the section that they refer to. They are
 * taken only when the numbers of both sides agree.
 */
export function planPlainNotes(region: Element, sections: readonly NoteSection[], plan: NotePlan): void {
  const marks = findMarks(region);
  if (marks.length === 0) return;
  // The marks and the notes that are found, and what holds such notes.
  const taken = new Set<Node | PlainMark>();
  addAround(taken, plan.known);
  for (const {note} of plan.references) addAround(taken, note.pieces);
  const plausible = marks.filter((mark) => mark.isPlausible);
  const kinds = plainLists(region, sections).map((found, kind) =>
    found
      .filter((nodes) => !nodes.some((node) => taken.has(node)))
      .map((nodes) => ({nodes, entries: entriesOf(nodes, kind <= NAMED)}))
      .filter(({entries}) => entries[0]),
  );
  // Labels in brackets come first: beside such notes, what only a heading announces is something else.
  for (const isSure of [true, false])
    for (const [kind, lists] of kinds.entries()) {
      const before: PlainMark[] = [];
      for (const [index, list] of lists.entries()) {
        const {nodes, entries} = list;
        const start = nodes[0]!;
        if ((isSure && !haveSigns(entries)) || nodes.some((node) => taken.has(node))) continue;
        for (let next; (next = plausible[before.length]) && follows(start, nodeOf(next.piece));)
          before.push(next);
        // The last marks before the list are looked at alone, so that a long thread takes no longer than its posts.
        const answer = (isNear: (node: Node) => boolean) => {
          const far = before.findLastIndex(({piece}) => !isNear(nodeOf(piece)));
          const near = before.slice(far + 1).filter((mark) => !taken.has(mark));
          const groups = FORMS.map((form) => near.filter((mark) => mark.form === form));
          return groups.find((found) => agree(found, list, kind)) ?? [];
        };
        // Of several articles on a page each has its own notes: those between the list before and this one.
        const other = lists[index - 1];
        let chosen = answer((node) => !other || follows(node, endOf(other.entries)));
        if (!chosen[0]) chosen = answer(() => true);
        // A post of a thread, which its neighbour tells, keeps to itself where it has all numbers.
        for (let post = start.parentElement; post && post !== region; post = post.parentElement) {
          const beside = post.previousElementSibling ?? post.nextElementSibling;
          if (!beside?.classList.contains(post.classList[0] ?? '')) continue;
          const inner = answer((node) => post.contains(node));
          if (numbersOf(inner).size < (numbersOf(chosen).size || 1)) continue;
          chosen = inner;
          break;
        }
        if (!chosen[0]) continue;
        const isHeaded = kind <= UNDER_UNKNOWN_HEADING;
        take(chosen, entries, isHeaded ? (start.previousSibling as Element) : null, nodes, plan);
        for (const mark of chosen) taken.add(mark);
        for (const {nodes} of entries) addAround(taken, nodes);
      }
    }
  leave(
    marks.filter((mark) => !taken.has(mark)),
    numbersOf(kinds.flat().flatMap(({entries}) => entries)),
    plan,
  );
}

/** Says why marks are left as they are, of which there may be lists with some of their numbers. */
function leave(marks: readonly PlainMark[], answered: ReadonlySet<string>, plan: NotePlan): void {
  for (const {piece, mark, number, form, isPlausible} of marks) {
    const node = nodeOf(piece);
    const isInNote = plan.lists.some(({nodes}) => nodes.some((part) => part.contains(node)));
    // A step, a verse or a power is worth a word only where a note has its number.
    if (isInNote || !(answered.has(number) || (isPlausible && (form === 'bracket' || form === 'raised'))))
      continue;
    const reason = isPlausible
      ? answered.size > 0
        ? 'its number does not agree with the list of notes'
        : 'there is no list of notes'
      : 'it reads as a part of the sentence';
    plan.left.push({element: node.parentElement!, text: mark, reason});
  }
}

/** What the last note of a list ends with. */
function endOf(entries: readonly PlainEntry[]): Node {
  return entries.at(-1)!.nodes.at(-1)!;
}

/** Whether a node stands behind another one and outside of it. */
function follows(node: Node, other: Node): boolean {
  return other.compareDocumentPosition(node) === Node.DOCUMENT_POSITION_FOLLOWING;
}

function numbersOf(marks: readonly {readonly number: string}[]): Set<string> {
  return new Set(marks.map(({number}) => number));
}

/** Whether notes begin with a bracket or a symbol, as no steps do. */
function haveSigns([first]: readonly PlainEntry[]): boolean {
  return /[^\p{L}\p{N}]/u.test(first!.sign);
}

/** Whether marks of one form and the entries of a list of one kind are numbered alike. */
function agree(marks: readonly PlainMark[], {entries}: PlainList, kind: number): boolean {
  const numbers = numbersOf(entries);
  const used = [...numbersOf(marks)];
  const form = marks[0]?.form;
  const isSafe = form === 'bracket' || form === 'raised';
  // By words that are known, by a name or by a line.
  const isAnnounced = kind !== LABELLED && kind !== UNDER_UNKNOWN_HEADING;
  const [{sign, number: first}] = entries as [PlainEntry];
  const hasSign = haveSigns(entries);
  // The numbers of an enumeration or of steps, beside a list that has none or only begins with some.
  if (form === 'parenthesis' && !isAnnounced && (kind === LABELLED || !sign)) return false;
  // What nothing announces may be steps, unless its labels are in brackets.
  const isSure = isSafe && (isAnnounced || hasSign);
  // What could be part of the sentence, an exponent or a verse must begin with the first note, and keep their order.
  const isOrdered =
    (isSure && isAnnounced && form === 'bracket') ||
    (used[0] === first &&
      (isSure || !used.some((number, index) => Number(number) < Number(used[index - 1]))));
  return (
    isOrdered &&
    used.length >= entries.length * (isSure ? 0.5 : 1) &&
    used.every((number) => numbers.has(number)) &&
    // One note alone must say itself what it is.
    (entries.length > 1 || (isSafe && sign !== ''))
  );
}

function take(
  marks: readonly PlainMark[],
  entries: readonly PlainEntry[],
  heading: Element | null,
  nodes: readonly Node[],
  plan: NotePlan,
): void {
  const notes = new Map(
    entries.map(({mark, number, nodes: [first, ...others]}) => {
      // Of a row or a term it is what stands beside the label.
      const isPair = isElement(first) && first.matches('tr,dt');
      const pieces = isPair ? nodesOf(first, new Set()) : [first!, ...others];
      return [number, {pieces, omitted: (parts: readonly Node[]) => omittedFrom(parts, new Set(), [mark])}];
    }),
  );
  for (const {piece, mark, number} of marks)
    plan.references.push({pieces: [piece], note: notes.get(number)!, mark});
  // From the heading to what holds the last note.
  const end = endOf(entries);
  const own = nodes.slice(0, nodes.findIndex((node) => node.contains(end)) + 1);
  plan.lists.push({nodes: heading ? [heading, ...own] : own, heading});
}
