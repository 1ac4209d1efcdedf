import {createGenerated, generatedSelector, isGenerated} from '../internal/generated.js';
import {languageOf} from '../internal/language.js';
import {fillIn, message, provideEnglish} from '../internal/messages.js';
import {setText} from '../internal/set-text.js';
import {uniqueId} from '../internal/unique-id.js';
import {footnoteListWords} from '../locales/en.js';
import {letters} from '../text/numbering.js';
import {leadsBack} from './leads-back.js';
import {removeWithSpace} from './note-clone.js';
import {noteLabel} from './note-label.js';
import type {NoteReference, NumberedNote} from './note-reference.js';

provideEnglish(footnoteListWords);

/** The ids that references got here. Another one with such an id is a copy, as of a page, and has it twice. */
const named = new WeakMap<NoteReference, string>();

/** The links of one list that lead from its notes back to the text: the author's, and those that are missing. */
export class BackLinks {
  readonly #host: HTMLElement;
  readonly #references = new Map<Element, NoteReference>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The reference that a link leads back to. */
  referenceOf(link: Element): NoteReference | undefined {
    return this.#references.get(link);
  }

  /** Marks, of the links in a note, the one to the reference that the reader came from. */
  setCurrent(item: Element, reference?: NoteReference): HTMLElement | undefined {
    const links = [...item.querySelectorAll<HTMLElement>('a')].filter((link) => this.#references.has(link));
    const current = links.find((link) => this.#references.get(link) === reference);
    for (const link of this.#host.querySelectorAll('a[aria-current]')) {
      link.removeAttribute('aria-current');
      link.removeAttribute('aria-description');
    }
    if (current) {
      current.ariaCurrent = 'true';
      // Focus goes to the link, behind the words of the note, which a screen reader would not say.
      current.ariaDescription = item.textContent;
    }
    return current;
  }

  /** Gives an item one link back for each reference, at the end of its text. */
  update(item: Element, {references}: NumberedNote): void {
    const links = [...item.querySelectorAll('a')];
    const generated = links.filter((link) => link.matches(generatedSelector('a[role=doc-backlink]')));
    references.forEach((reference, index) => {
      const own = links.find((link) => !isGenerated(link) && leadsBack(link, reference));
      if (own) {
        this.#references.set(own, reference);
        return;
      }
      const link = generated.shift() ?? addLink(item);
      this.#references.set(link, reference);
      if (/^(article-reference-|$)/.test(reference.id) && named.get(reference) !== reference.id)
        named.set(reference, (reference.id = uniqueId('article-reference')));
      const mention = references.length > 1 ? letters(index) : '';
      const language = languageOf(this.#host);
      const label = noteLabel(reference.numbering, language) + mention;
      // Several show what tells them apart, which their names contain: speech input goes by what is seen.
      setText(link, mention ? label : '↩\ufe0e');
      setAttribute(link, 'aria-label', fillIn(message('backToReference', language), {reference: label}));
      setAttribute(link, 'href', `#${encodeURIComponent(reference.id)}`);
    });
  }

  /**
   * Takes away the links that were added, each with the space before it, but for those that lead back to something
   * since the last call.
   */
  remove(): void {
    for (const link of this.#host.querySelectorAll(generatedSelector('a[role=doc-backlink]')))
      if (!this.#references.has(link)) removeWithSpace(link);
  }

  /** Takes everything away: the links, the mark on one of the author's, and the ids of the references. */
  undo(): void {
    for (const reference of this.#references.values())
      if (named.get(reference) === reference.id) reference.removeAttribute('id');
    this.forget();
    this.setCurrent(this.#host);
    this.remove();
  }

  /** Forgets what the links lead back to. */
  forget(): void {
    this.#references.clear();
  }
}

/** Adds a link to the last paragraph of a note, so that it does not stand on a line of its own. */
function addLink(item: Element): HTMLAnchorElement {
  const link = createGenerated('a');
  link.setAttribute('role', 'doc-backlink');
  const last = item.lastElementChild;
  const place = last?.matches('p,dd') ? last : item;
  // The author's own space is one already.
  place.append(/\s$/.test(place.textContent) ? '' : '\u00a0', link);
  return link;
}

function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
