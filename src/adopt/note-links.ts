import {noteHeadingTest} from '../text/note-headings.js';
import {isArrow, type NoteMark, readMark} from '../text/note-marks.js';
import type {PageIndex, PageLink} from './page-index.js';
import type {NotePlan, PlannedNote} from './plan.js';
import {nameOf, textBeside} from './surroundings.js';

const isNoteWord = /* @__PURE__ */ noteHeadingTest();

/** A link that may refer to a note. */
export interface NoteLink extends PageLink {
  readonly target: Element;
  readonly mark: NoteMark;
  readonly isMark: boolean;
  /** Whether the target stands before the link. */
  readonly isBackward: boolean;
  /** The note, once it is certain that the link refers to one. */
  note: PlannedNote | undefined;
}

/** Finds the links of a region that may refer to a note; those whose note is not on the page are left alone. */
export function noteLinks(
  region: Element,
  isExcluded: (element: Element) => boolean,
  page: PageIndex,
  plan: NotePlan,
): Map<Element, NoteLink> {
  const links = new Map<Element, NoteLink>();
  for (const link of page.links) {
    const {element} = link;
    if (!region.contains(element) || isExcluded(element)) continue;
    const text = element.textContent;
    if (isArrow(text)) continue;
    const mark = markOf(element);
    const isMark = mark.kind !== 'words';
    const target = page.target(link);
    if (target && !target.contains(element)) {
      const isBackward = page.isAfter(element, target);
      // Its own from the start: a setter on Object.prototype would take what is given later.
      links.set(element, {...link, target, mark, isMark, isBackward, note: undefined});
    } else if (!target && isMark && (element.closest('sup') || hasReferenceName(element))) {
      plan.left.push({element, text: text.trim(), reason: 'its note is not on this page'});
    }
  }
  return links;
}

/** Whether a link, or what it stands in, is called a reference to a note. */
export function hasReferenceName(element: Element): boolean {
  return /note|\bfn|footref|citation|reference|biblioref/i.test(
    nameOf(element) + nameOf(element.parentElement!),
  );
}

/** The mark that is seen in a link: a word such as "Footnote" may be there for screen readers alone. */
function markOf(link: HTMLElement): NoteMark {
  const {firstElementChild: word, lastChild} = link;
  const isHidden =
    word && word !== lastChild && isNoteWord(word.textContent) && (word as HTMLElement).offsetWidth < 2;
  return readMark((isHidden ? lastChild! : link).textContent!);
}

/** Whether words or a number stand before a link in its line, rather than other links as in a list of pages. */
export function standsBehindText(link: Element): boolean {
  return textBeside(link, 'previousSibling', /\p{L}{2}|\p{N}{3}/u) !== '';
}
