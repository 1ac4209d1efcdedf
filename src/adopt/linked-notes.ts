import {isArrow, readMark} from '../text/note-marks.js';
import {linksBack} from './links-back.js';
import {blockOf, countTargets, isNoteList, nodesOf} from './note-blocks.js';
import {labelOf, omittedFrom} from './note-labels.js';
import {hasReferenceName, type NoteLink, noteLinks, standsBehindText} from './note-links.js';
import type {NoteSection} from './note-sections.js';
import type {PageIndex} from './page-index.js';
import type {NotePlan, PlannedNote} from './plan.js';
import {addAround, BLOCKS, isIn, nameOf, textBeside, wholeMark} from './surroundings.js';

/** What a note never is, nor holds where words refer to it. */
const NO_NOTES = 'h1,h2,h3,h4,h5,h6,main,form';

/**
 * Finds references that link to their notes, whatever generator wrote them.
 *
 * No list of names decides, but proof on the page: the note leads back to the reference, or stands in a list that is
 * known to hold notes. Names and roles of a reference only lower the bar, because generators put them on the wrong
 * elements (`doc-backlink` on references, `doc-footnote` on lists, `.footnote` on anything).
 */
export class LinkedNotes {
  readonly #isExcluded: (element: Element) => boolean;
  readonly #page: PageIndex;
  readonly #plan: NotePlan;
  readonly #announced: ReadonlySet<Node>;
  readonly #links: ReadonlyMap<Element, NoteLink>;
  readonly #targets: ReadonlySet<Element>;
  readonly #counts: ReadonlyMap<Element, number>;
  /** By the block that a note stands in: its references, and the links in it that lead back to them. */
  readonly #notes = new Map<Element, {readonly links: NoteLink[]; readonly back: Set<Element>}>();

  constructor(
    region: Element,
    isExcluded: (element: Element) => boolean,
    page: PageIndex,
    sections: readonly NoteSection[],
    plan: NotePlan,
  ) {
    this.#isExcluded = isExcluded;
    this.#page = page;
    this.#plan = plan;
    this.#announced = new Set(sections.flatMap(({nodes}) => nodes));
    this.#links = noteLinks(region, isExcluded, page, plan);
    const links = [...this.#links.values()];
    this.#targets = new Set(links.map(({target}) => target));
    this.#counts = countTargets(
      links.filter((link) => link.isMark && !link.isBackward).map(({target}) => target),
    );
  }

  /** Adds what it finds to the plan. */
  find(): void {
    // A link that leads up the page is a reference only where the text is a note itself, or the list stands first.
    for (const isBackward of [false, true])
      for (const link of this.#links.values()) if (link.isBackward === isBackward) this.#examine(link);
    this.#describe();
  }

  #examine(link: NoteLink): void {
    const {element, target, isMark} = link;
    if (this.#plan.known.has(element)) return;
    const block = blockOf(target, element, this.#counts);
    const back = block ? linksBack(element, block, this.#page) : [];
    if (this.#isLabel(link, back)) {
      // Later nothing would tell it from a reference: the other link is a footnote by then.
      this.#plan.known.add(element);
      return;
    }
    const refusal = block ? this.#refusal(link, block, back) : 'it leads to no note';
    if (refusal) {
      if (isMark) this.#plan.left.push({element, text: element.textContent.trim(), reason: refusal});
      return;
    }
    let note = this.#notes.get(block!);
    if (!note) this.#notes.set(block!, (note = {links: [], back: new Set()}));
    note.links.push(link);
    for (const backLink of back) {
      note.back.add(backLink);
      this.#plan.known.add(backLink);
    }
  }

  /**
   * Whether a link belongs to a note whose reference is another link: both lead to each other, but one begins its block
   * as a label, or leads back in words, and the other stands in a sentence.
   */
  #isLabel({element, target, isMark}: NoteLink, back: readonly Element[]): boolean {
    const isReference = (link: Element | undefined) =>
      this.#links.get(link!)?.isMark && standsBehindText(link!);
    return standsBehindText(element)
      ? !isMark && !!isReference(target) && this.#links.get(target)!.target.contains(element)
      : !!isReference(back.find((link) => this.#links.get(link)?.isMark));
  }

  /** Why a link is not taken for a reference to a note; empty when it is one. */
  #refusal(link: NoteLink, block: Element, back: readonly Element[]): string {
    const {element, isMark, mark} = link;
    const isRaised = (element.closest('sup') ?? element.querySelector('sup')) !== null;
    const isBlock = !block.matches(NO_NOTES) && (isMark || !block.querySelector(NO_NOTES));
    // With the letter before the link.
    const words = textBeside(element, 'previousSibling', /[^]/).slice(-1) + element.textContent;
    // A chapter, a year or a step that a sentence names is a word of it: `Chapter 1`.
    const isTight = isRaised || /^[^]?\s*[^\w\s]|^\S\w|^\w$/.test(words);
    const isLabel =
      isTight &&
      back.length > 0 &&
      /^h\d$/.test(block.localName) &&
      readMark(block.textContent).kind === 'sign';
    // Words lead on from an excerpt beside a mark to the whole note.
    const isExcerpt =
      !isMark &&
      /^\P{N}+$/u.test(element.textContent) &&
      this.#page.linksTo(link.target).some((other) => readMark(other.element.textContent).kind === 'sign');
    if (!(isLabel || isBlock) || isExcerpt || this.#isExcluded(block)) return 'it leads to no note';
    const hasArrow = back.some((link) => isArrow(link.textContent));
    if (isRaised && (hasArrow || (isMark && back.length > 0))) return '';
    const isNamed = hasReferenceName(element);
    if (!isNamed && !isRaised && !standsBehindText(element)) return 'it stands behind no text';
    // Words alone lead to the entries of a manual as well: those of a citation have a year or brackets, or its key has a
    // year.
    const isListed = () =>
      (isMark || isRaised || /\d{4}|^\s?[[(]/.test(words + link.name!) || this.#notes.has(block)) &&
      this.#isListed(block, element);
    if (back.length > 0) {
      const isNote = isTight || hasArrow || back.some((link) => !standsBehindText(link)) || isListed();
      if (isNamed || (isMark ? isNote : isListed())) return '';
      return 'it reads as a part of the sentence';
    }
    // Unless nothing else leads to the note here: then the page calls itself by another address.
    if (link.isForeign && !isNamed && this.#page.linksTo(link.target).some((other) => !other.isForeign))
      return 'its note is not on this page';
    const isProven =
      (isMark && this.#notes.has(block)) ||
      isListed() ||
      (isMark && /\b(foot|end|rear)note\b/.test(nameOf(block) + nameOf(link.target))) ||
      (isNamed && /note|biblioentry|listitem/.test(block.role ?? '')) ||
      (isTight &&
        (isMark || isRaised) &&
        !this.#targets.has(element.closest(BLOCKS)!) &&
        (block.previousSibling === wholeMark(element) ||
          // In one block with the text, brackets around the label too tell a note.
          ((/\[$/.test(block.previousSibling?.nodeValue ?? '') ||
            !block.closest(BLOCKS)?.contains(element)) &&
            this.#repeatsMark(block, mark.text, isRaised || /\[/.test(words)))));
    return isProven ? '' : 'nothing proves that it leads to a note';
  }

  /** Whether a block is an entry in a list of notes that a reference stands outside of, or in another note. */
  #isListed(block: Element, reference: Element): boolean {
    let entry = block;
    for (let depth = 0; depth < 5 && entry.parentElement; depth++) {
      const list: Element = entry.parentElement;
      if (this.#announced.has(entry) || isNoteList(list))
        return (
          !list.contains(reference) ||
          // A heading may announce the whole text, such as that of a manual.
          (this.#announced.has(entry) && !isIn(reference, this.#announced)) ||
          isIn(reference, this.#notes)
        );
      entry = list;
    }
    return false;
  }

  /** Whether a block begins with the mark, which stands apart, or near other targets; or its list counts it so. */
  #repeatsMark(block: Element, mark: string, isSetApart: boolean): boolean {
    const {previousElementSibling: before, nextElementSibling: after} = block;
    const isTarget = (beside: Element | null) =>
      this.#targets.has(beside!) || this.#counts.get(beside!) === 1;
    return (
      ((labelOf([block])?.mark ?? readMark(block.textContent.trim().replace(/\s[^]*/, '')).text) === mark &&
        (before?.localName === 'hr' || isTarget(before) || isTarget(after) || isSetApart)) ||
      // What a basket holds, or a step of a recipe, is the only one that its text leads to.
      (isSetApart &&
        block.matches('ol > li') &&
        (before
          ? this.#notes.has(before)
          : mark === '1' && (isTarget(after) || block.matches('hr + ol > li'))))
    );
  }

  #describe(): void {
    const around = new Set<Node>();
    addAround(around, this.#notes.keys());
    for (const [block, {links, back}] of this.#notes) {
      const pieces = nodesOf(block, around);
      const marks = links.map(({mark}) => mark.text);
      for (const piece of pieces) {
        // Links back may stand beside the label that a reference leads to.
        if (piece === block) continue;
        for (const {element} of links)
          for (const link of linksBack(element, piece, this.#page)) back.add(link);
      }
      // The number of a page, which an index leads to, is a mark and nothing else.
      if (pieces.every((piece) => marks.includes(readMark(piece.textContent!).text))) continue;
      const note: PlannedNote = {pieces, omitted: (nodes) => omittedFrom(nodes, back, marks)};
      for (const link of links) link.note = note;
    }
    for (const {element, mark, note} of this.#links.values()) {
      if (!note) continue;
      const pieces = [mark.kind === 'words' ? element : wholeMark(element)];
      this.#plan.references.push({pieces, note, mark: mark.text});
    }
  }
}
