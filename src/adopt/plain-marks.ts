import {isElement} from '../internal/node-kinds.js';
import {pageDocument} from '../internal/page-document.js';
import {numberOf, readMark} from '../text/note-marks.js';
import {hasMark, isPlausible, type TextMarkForm, textMarks} from '../text/text-marks.js';
import type {Piece} from './plan.js';
import {EXCLUDED, textBeside, withinTest} from './surroundings.js';

/** Where a number in brackets or a raised one is no mark. */
const NO_TEXT = `${EXCLUDED},var,sub,math,svg,script,style,textarea,h1,h2,h3,h4,h5,h6,:is([class*=math i],[class*=katex i]):not(:has(p)),article-footnote-list`;

/** Links that lead somewhere, which a script need not have said. */
const LINKS = 'a[href]:not([href^="javascript:"])';

/** A mark without a link in the text of the page. */
export interface PlainMark {
  readonly piece: Piece;
  readonly mark: string;
  /** Its number in plain digits. */
  readonly number: string;
  readonly form: TextMarkForm;
  readonly isPlausible: boolean;
}

/** Finds the marks without links in a region, in document order. */
export function findMarks(region: Element): PlainMark[] {
  const marks: Omit<PlainMark, 'number'>[] = [];
  let last: Element | null = null;
  const isExcluded = withinTest(NO_TEXT, region);
  const walker = pageDocument.createTreeWalker(region, NodeFilter.SHOW_TEXT);
  // Most texts hold no mark, and are told by their letters alone.
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (!/[\p{N}*†‡§¶‖]/u.test(text.data)) continue;
    const parent = text.parentElement!;
    const sup = parent.closest('sup');
    if (!(sup || hasMark(text.data)) || parent.closest(LINKS) || isExcluded(parent)) continue;
    if (sup) {
      if (!sup.querySelector(LINKS)) marks.push(...raisedMarks(sup, text, sup !== last));
      last = sup;
      continue;
    }
    const before = text.previousSibling;
    // The index of an array.
    if (isElement(before) && before.matches('var,code') && text.data.startsWith('[')) continue;
    const found = textMarks(text.data, textBeside(text, 'previousSibling'), textBeside(text, 'nextSibling'));
    marks.push(...found.map((mark) => ({...mark, piece: {...mark, text}})));
  }
  return marks.map((mark) => ({...mark, number: numberOf(mark.mark)}));
}

/** The marks in a text that is raised: all of the element, told once by its first text, or several numbers. */
function raisedMarks(sup: Element, text: Text, isFirst: boolean): Omit<PlainMark, 'number'>[] {
  const before = textBeside(sup, 'previousSibling').trimEnd();
  const common = {isPlausible: isPlausible('raised', before, textBeside(sup, 'nextSibling'))};
  const {text: mark, kind} = readMark(sup.textContent);
  if (kind === 'sign' || numberOf(mark) !== mark) {
    const form = /\p{N}/u.test(mark) ? 'raised' : 'symbol';
    return isFirst && /\P{L}/u.test(mark) ? [{...common, mark, form, piece: sup}] : [];
  }
  if (!/^[\p{N}\s[\],;–-]+$/u.test(sup.textContent)) return [];
  return [...text.data.matchAll(/\p{N}{1,3}/gu)].map(({0: mark, index}) => ({
    ...common,
    mark,
    form: 'raised',
    piece: {text, start: index, end: index + mark.length},
  }));
}
