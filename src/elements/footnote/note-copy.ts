import {leadsBack} from '../../article/leads-back.js';
import {cloneNote, numberCopies} from '../../article/note-clone.js';
import {createGenerated, generatedSelector} from '../../internal/generated.js';
import {giveBack} from '../../internal/stand-in.js';
import type {NumberedReference} from './numbered-reference.js';

/** Puts a copy of a note that stands elsewhere into the light DOM, where the page's style sheets reach it. */
export function addCopy(footnote: NumberedReference, note: Element): void {
  removeCopy(footnote);
  const {omissions, numbering} = footnote;
  const copy = createGenerated(
    'span',
    cloneNote(
      note,
      (element) =>
        omissions
          ? omissions.includes(element)
          : element.localName === 'a' &&
            numbering!.references.some((reference) => leadsBack(element, reference)),
      omissions,
    ),
  );
  copy.slot = 'note';
  const {firstElementChild, lastElementChild} = copy;
  if (firstElementChild) (firstElementChild as HTMLElement).style.marginBlockStart = '0';
  if (lastElementChild) (lastElementChild as HTMLElement).style.marginBlockEnd = '0';
  footnote.append(copy);
  numberCopies(note, copy);
}

/** Removes the copy, if there is one, and the links in a note that stands in the sentence. */
export function removeCopy(footnote: Element): void {
  for (const made of footnote.querySelectorAll(generatedSelector('span')))
    if (!giveBack(made.previousSibling!) && made.slot) made.remove();
}
