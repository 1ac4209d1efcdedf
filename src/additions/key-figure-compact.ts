/**
 * Writes a large number in short, with the exact one at hand: `<article-key-figure compact>`.
 *
 * `<data value="24900000">` becomes "24.9M", with `compact="long"` "24.9 million", as the language of the page shortens
 * numbers; one that it does not shorten is left as it is. What the author has written into it is seen by readers
 * without the script, and stands behind the short number where it is that very number, in digits of any grouping;
 * words, such as "25 million", are the author's own short form and stay. The short number is a button that shows the
 * exact one behind it. Screen readers have both in its name, and print has both on the paper. The value of the `<data>`
 * stays.
 */
import type {ArticleKeyFigure} from '../elements/key-figure/key-figure.js';
import {adoptStyles} from '../internal/adopt-styles.js';
import {afterUpdates} from '../internal/after-updates.js';
import {createElement} from '../internal/create-element.js';
import {hasPage} from '../internal/has-page.js';
import {languageOf} from '../internal/language.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {pageDocument} from '../internal/page-document.js';
import {setText} from '../internal/set-text.js';
import {watchPage} from '../internal/watch-page.js';
import {formatterOf} from '../text/formatters.js';
import {digitOf} from '../text/note-marks.js';
import {unitOptions} from '../text/numbers.js';

const TAG = 'article-key-figure';

const STYLE = `
  [part='compact'] {
    all: unset;
    position: relative;
    margin-inline: -3px;
    padding-inline: 3px;
    cursor: pointer;
  }
  [part='compact']:focus-visible {
    outline: 2px solid var(--article-focus-color, currentcolor);
    /* The label stands close below. */
    outline-offset: -1px;
  }
  /* Breaks before its word, as "24.9 million" does, but never within its figures. */
  [part='compact'] span {
    white-space: normal;
    overflow-wrap: normal;
  }
  [part='exact'] {
    color: var(--article-muted-color, color-mix(in srgb, currentcolor 80%, transparent));
  }
  [hidden],
  [data-compact] slot::slotted(data) {
    display: none;
  }
  @media screen {
    [part='compact'] span {
      /* Not in one declaration, which Safari does not read. */
      text-decoration: underline;
      text-decoration-style: dotted;
      text-decoration-thickness: max(1px, 0.05em);
      text-underline-offset: 0.15em;
    }
    /* Out of sight, not out of the button's name. */
    [aria-expanded='false'] [part='exact'] {
      position: absolute;
      inline-size: 1px;
      overflow: clip;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }`;

/** The buttons of the figures that have had one. */
const buttons = new WeakMap<ArticleKeyFigure, HTMLButtonElement>();

/** The figures whose updates are followed. */
const followed = new WeakSet<ArticleKeyFigure>();

/**
 * Follows each figure that is to be short, and lets those that are followed be written anew when something has changed.
 */
function updateAll(records: readonly MutationRecord[]): void {
  const isChanged = records.some(({type}) => type === 'attributes');
  for (const figure of pageDocument.querySelectorAll<ArticleKeyFigure>(`${TAG}:defined`)) {
    const isNew = figure.hasAttribute('compact') && !followed.has(figure);
    if (isNew) follow(figure);
    // The element itself writes the exact number, and hears of no attribute of the `<data>`.
    if (isNew || (isChanged && followed.has(figure))) figure.requestUpdate();
  }
}

function follow(figure: ArticleKeyFigure): void {
  followed.add(figure);
  afterUpdates(figure, () => writeFigure(figure));
}

/** Shows the short number in the place of the exact one that the element has written, or that one again. */
function writeFigure(figure: ArticleKeyFigure): void {
  // Another copy of this addition has been there before.
  if (!buttons.has(figure) && figure.shadowRoot!.querySelector('[part=compact]')) return;
  const exact = figure.shadowRoot!.querySelector<HTMLElement>('[part=number] > span')!;
  // The element writes into its own place what the author has left out.
  const written = exact.textContent ? '' : writtenNumber(figure);
  const short = (exact.textContent || written) && shortNumber(figure);
  const button = buttons.get(figure) ?? (short ? createButton(figure, exact) : undefined);
  exact.hidden = Boolean(short);
  exact.parentElement!.toggleAttribute('data-compact', Boolean(short && written));
  if (!button) return;
  button.hidden = !short;
  const [shown, rest] = button.children as unknown as [Element, Element];
  setText(shown, short);
  // The space stands in it, where no engine loses it from the button's name.
  setText(rest, ` (${exact.textContent || written})`);
}

function createButton(figure: ArticleKeyFigure, exact: Element): HTMLButtonElement {
  const button = createElement('button', {part: 'compact', type: 'button', 'aria-expanded': 'false'});
  button.append(createElement('span'), createElement('small', {part: 'exact'}));
  button.addEventListener('click', () => {
    button.ariaExpanded = String(button.ariaExpanded !== 'true');
  });
  const root = figure.shadowRoot!;
  adoptStyles(root, STYLE);
  exact.after(button);
  buttons.set(figure, button);
  return button;
}

/** The number as the author has written it; empty where that is not the value in digits, or where it is not whole. */
function writtenNumber(figure: ArticleKeyFigure): string {
  const data = figure.querySelector<HTMLDataElement>('data:not([slot])');
  const text = data?.textContent.trim() ?? '';
  const digits = text.replace(/[\s.,'’٬،\p{Sc}]/gu, '').replace(/\p{Nd}/gu, digitOf);
  return /^\d+$/.test(digits) && digits === data?.value.trim() ? text : '';
}

/** The number as the language shortens it; empty when it does not, or when there is no number. */
function shortNumber(figure: ArticleKeyFigure): string {
  const display = figure.getAttribute('compact');
  const value = figure.querySelector<HTMLDataElement>('data:not([slot])')?.value.trim();
  if (display === null || !value) return '';
  const parts = (unit: string | null | undefined) =>
    formatterOf(Intl.NumberFormat, languageOf(figure), {
      ...unitOptions(unit),
      notation: 'compact',
      compactDisplay: display.trim().toLowerCase() === 'long' ? 'long' : 'short',
      maximumFractionDigits: 1,
    }).formatToParts(Number(value));
  let written: Intl.NumberFormatPart[];
  try {
    written = parts(figure.unit);
  } catch {
    // A unit that is not known is left out, as the element does, which has warned of it.
    written = parts(null);
  }
  // German writes "1234" in short, which is the number itself without its full stop, and words are no number.
  return written.some(({type}) => type === 'compact') ? written.map((part) => part.value).join('') : '';
}

if (hasPage()) {
  noteAddition('key-figure-compact');
  watchPage(['compact', 'value', 'unit', 'lang'], updateAll);
  // What the element has can be followed when it is there.
  void customElements.whenDefined(TAG).then(() => updateAll([]));
}
