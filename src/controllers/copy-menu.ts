import {adoptStyles} from '../internal/adopt-styles.js';
import {announce} from '../internal/announce.js';
import {CONFIRMED} from '../internal/confirm-on.js';
import {createElement} from '../internal/create-element.js';
import {fillIn, message} from '../internal/messages.js';
import {pageDocument} from '../internal/page-document.js';
import {setText} from '../internal/set-text.js';
import {copyMenuStyles} from './copy-menu.styles.js';

/** What the button says, and where it says it: on it, as its name, as the name of a format, and when it has copied. */
type CopyPhrase = 'copy' | 'copyCitation' | 'copyCitationAs' | 'citationCopied';

/** A citation that can be copied. */
export interface CopiedCitation {
  /** As it is shown; nothing for a citation that has phrases of its own. */
  readonly number?: string;
  /** Phrases that are said instead, of a citation that has no number. */
  readonly phrases?: Readonly<Record<CopyPhrase, 'citeSource' | 'citeArticle' | 'copyAs' | 'copiedAs'>>;
  readonly language: string;
  /** What writes it, by the name of the format as a sentence has it. */
  readonly formats: ReadonlyMap<string, () => string>;
}

/**
 * A button that copies a citation, with a popover of formats where there are several. It fills the shadow tree of an
 * element of no meaning, so that no style sheet of the page reaches it and no reader of the page's text meets it.
 *
 * It is confirmed on the button and said to screen readers. Where the browser refuses, the text is shown, selected, to
 * be copied by hand. Focus returns to the button from whatever closes.
 */
export class CopyMenu {
  readonly #root: ShadowRoot;
  readonly #button = createElement('button', {part: 'button', type: 'button'});
  #menu: HTMLElement | undefined;
  #citation: CopiedCitation;
  #hadFocus = false;
  #isConfirming = false;

  constructor(host: HTMLElement, citation: CopiedCitation) {
    this.#citation = citation;
    this.#root = host.attachShadow({mode: 'open'});
    adoptStyles(this.#root, copyMenuStyles);
    this.#root.append(this.#button);
    this.#button.addEventListener('click', () => this.#onClick());
    this.#root.addEventListener('focusout', (event) => this.#onFocusOut(event as FocusEvent));
    this.#label();
  }

  /** Takes up another number, other formats or the same. */
  update(citation: CopiedCitation): void {
    this.#citation = citation;
    if (!this.#isConfirming) this.#label();
  }

  get #isOpen(): boolean {
    return this.#menu?.matches(':popover-open') ?? false;
  }

  #say(phrase: CopyPhrase, format = ''): string {
    const {number = '', language, phrases} = this.#citation;
    return fillIn(message(phrases?.[phrase] ?? phrase, language), {number, format});
  }

  #label(): void {
    const isMenu = this.#citation.formats.size > 1;
    this.#show(this.#say('copy'), this.#say('copyCitation'));
    if (isMenu && !this.#button.hasAttribute('aria-expanded')) this.#button.ariaExpanded = 'false';
    if (!isMenu) this.#button.ariaExpanded = null;
  }

  #show(text: string, label: string): void {
    setText(this.#button, text);
    if (this.#button.ariaLabel !== label) this.#button.ariaLabel = label;
  }

  /** Copies at once what has one format. The menu is toggled by the browser, which does that after this listener. */
  #onClick(): void {
    const {formats} = this.#citation;
    this.#button.popoverTargetElement = formats.size > 1 ? this.#filledMenu() : null;
    const [only] = formats.keys();
    if (formats.size === 1) void this.#copy(only!);
  }

  #filledMenu(): HTMLElement {
    const menu = this.#menu ?? this.#createMenu();
    if (this.#isOpen) return menu;
    menu.ariaLabel = this.#say('copyCitation');
    menu.replaceChildren(
      ...[...this.#citation.formats.keys()].map((format) => {
        const {language} = this.#citation;
        const text = format.charAt(0).toLocaleUpperCase(language) + format.slice(1);
        const label = this.#say('copyCitationAs', format);
        const option = createElement('button', {part: 'option', type: 'button', 'aria-label': label}, text);
        option.addEventListener('click', () => void this.#copy(format));
        return option;
      }),
    );
    return menu;
  }

  #createMenu(): HTMLElement {
    const menu = createElement('div', {part: 'menu', role: 'group', popover: ''});
    menu.addEventListener('beforetoggle', (event) => {
      const opens = event.newState === 'open';
      this.#hadFocus = !opens && menu.contains(this.#root.activeElement);
      if (this.#button.ariaExpanded !== null) this.#button.ariaExpanded = String(opens);
    });
    menu.addEventListener('toggle', (event) => {
      // The browser restores focus only to a popover that stands in no other.
      if (
        event.newState === 'closed' &&
        this.#hadFocus &&
        !pageDocument.activeElement?.matches(':focus-visible')
      )
        this.#button.focus({preventScroll: true});
    });
    this.#root.append(menu);
    this.#menu = menu;
    return menu;
  }

  async #copy(format: string): Promise<void> {
    const text = this.#citation.formats.get(format)!();
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      this.#offer(text, format);
      return;
    }
    const hadFocus = this.#root.activeElement !== null;
    if (this.#isOpen) this.#menu!.hidePopover();
    if (hadFocus) this.#button.focus({preventScroll: true});
    const said = this.#say('citationCopied', format);
    this.#isConfirming = true;
    this.#show(message('copied', this.#citation.language), said);
    announce(said);
    setTimeout(() => {
      this.#isConfirming = false;
      this.#label();
    }, CONFIRMED);
  }

  /** Shows the text, to be copied by hand. */
  #offer(text: string, format: string): void {
    const menu = this.#menu ?? this.#createMenu();
    const field = createElement('textarea', {part: 'text', readonly: ''});
    field.ariaLabel = this.#say('copyCitationAs', format);
    field.value = text;
    menu.replaceChildren(field);
    if (!this.#isOpen) menu.togglePopover({force: true, source: this.#button});
    field.select();
    field.focus();
  }

  #onFocusOut(event: FocusEvent): void {
    const next = event.relatedTarget as Node | null;
    // What stands around takes focus from a press in the menu too.
    if (next && this.#isOpen && !this.#root.contains(next) && !event.composedPath().includes(next))
      this.#menu!.hidePopover();
  }
}
