import {languageOf} from '../internal/language.js';
import {isTag} from '../internal/node-kinds.js';
import {formatOrdinal} from '../text/numbers.js';
import {type ItemNumber, noteLabel} from './note-label.js';

/** The numbers that the entries of a list show: those of the text, also where the list has another order or style. */
export class ItemNumbers {
  /** Entries whose number was set here, with the author's, which an undoing gives them back. */
  readonly #numbered = new Map<HTMLLIElement, string | null>();

  /** Gives the entries of ordered lists the numbers of their notes, where they do not show them already. */
  update(numbers: ReadonlyMap<Element, ItemNumber>): void {
    const lists = new Set([...numbers.keys()].map((item) => item.parentElement));
    for (const list of lists) {
      if (isTag(list, 'ol')) this.#updateList(list, numbers);
    }
  }

  #updateList(list: HTMLOListElement, numbers: ReadonlyMap<Element, ItemNumber>): void {
    const items = [...list.children].filter(
      (item): item is HTMLLIElement => isTag(item, 'li') && !item.hidden,
    );
    const language = languageOf(list);
    const wantedNumbers = [...numbers.values()];
    const {format} = wantedNumbers[0]!;
    // In digits other than the browser's, unless the page numbers its list in a way of its own, or not at all.
    const isStyled =
      format || (formatOrdinal(1, language) !== '1' && getComputedStyle(list).listStyleType === 'decimal');
    // The number that the browser shows at an entry, as it goes down the list.
    let shown = list.start - 1;
    const isRight = items.every((item) => {
      const wanted = numbers.get(item);
      shown = item.hasAttribute('value') ? item.value : shown + 1;
      return !wanted || (wanted.number === shown && !isStyled && !this.#numbered.has(item));
    });
    if (isRight) return;
    // What the text does not refer to is numbered after what it does.
    let last = Math.max(...wantedNumbers.map(({number}) => number));
    for (const item of items) {
      const number = numbers.get(item)?.number ?? ++last;
      const type = isStyled ? `"${noteLabel({number, format}, language)}. "` : '';
      if (!this.#numbered.has(item)) this.#numbered.set(item, item.getAttribute('value'));
      if (item.getAttribute('value') !== String(number)) item.value = number;
      if (item.style.listStyleType !== type) item.style.listStyleType = type;
    }
  }

  /** Takes the numbers away, and gives back the author's. */
  remove(): void {
    for (const [item, value] of this.#numbered) {
      item.style.listStyleType = '';
      if (!item.getAttribute('style')) item.removeAttribute('style');
      if (value) item.setAttribute('value', value);
      else item.removeAttribute('value');
    }
    this.#numbered.clear();
  }
}
