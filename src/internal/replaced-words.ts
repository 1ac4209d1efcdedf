import type {CommentWords} from './comment-words.js';
import {createElement} from './create-element.js';
import {createGenerated, generatedSelector} from './generated.js';
import {isText} from './node-kinds.js';
import {giveBack, standIn} from './stand-in.js';

const SHOWN = generatedSelector('data');
const KEPT = generatedSelector('span');

/**
 * Out of sight and out of what is copied, not out of the accessible name. It stays a line also where the page lets words
 * break anywhere, so that the page becomes no higher by it.
 */
const UNSEEN =
  'position: absolute; inline-size: 1px; overflow: clip; white-space: nowrap; -webkit-user-select: none; clip-path: inset(50%)';

/**
 * What the elements of numbers were made to say, which a translator of pages may have changed since, the texts in whose
 * places they stand, and the words that stood beside them then.
 */
const said = new WeakMap<Element, readonly [string, Text?, Text?]>();

/**
 * Shows a number of comments in the place of the words that an element holds, in its first link if it has one. The link
 * stays the author's, with its look and everything that the page has done with it.
 *
 * Its first words are replaced, preferably ones that stand in it directly. What it holds beside them stays, such as an
 * icon, or words for screen readers that a theme has added. The text of the replaced words stays, empty, for a
 * framework; the words are kept beside it, not displayed, so that the page and a copy of it have them. Eighty characters
 * are no label but the rest of a sentence, which stands in the element because HTML has no tag that closes itself: they
 * stay in sight. The number has an element of its own, because translators of pages freeze a text that changes. Where it
 * is rounded, the exact number follows for screen readers, so that the name of the link contains what is seen, and is
 * the tooltip.
 *
 * @param words What to show, or null to give the author's words back.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/label-in-name.html
 */
export function replaceWords(host: Element, words: CommentWords | null): void {
  const root = host.querySelector('a') ?? host;
  let shown = host.querySelector(SHOWN);
  const [saying, text, beside] = said.get(shown!) ?? [];
  // A framework has written into the text, or another in its place.
  const isAnew = saying && ownText(shown!.parentNode!) !== beside;
  if (!words || isAnew || !root.contains(shown)) {
    if (host.contains(text!)) giveBack(text!);
    // Those of a copy of the page, of a text or a number that has been taken away.
    for (const kept of host.querySelectorAll(KEPT)) kept.replaceWith(...(isAnew ? [] : kept.childNodes));
    shown?.remove();
    shown = null;
  }
  const wanted = JSON.stringify(words);
  if (!words || (shown && saying === wanted)) return;
  const replaced = shown ? text : firstText(root);
  const kept = root.querySelector<HTMLElement>(KEPT) ?? createGenerated('span', replaced?.data ?? '');
  const next = createNumber(words, kept.textContent);
  if (shown) shown.replaceWith(next);
  else if (replaced && replaced.data.trim().length < 80) {
    // Not `hidden`, which the styles of a page may display all the same.
    kept.style.cssText = 'display: none !important';
    standIn(replaced, kept);
    kept.after(next);
  } else root.append(next);
  said.set(next, [wanted, replaced, ownText(next.parentNode!)]);
}

/** Writes the number, within the white space that has parted the replaced words from what stands beside them. */
function createNumber({value, text, exact}: CommentWords, replaced: string): HTMLDataElement {
  const number = createGenerated('data');
  number.value = String(value);
  // Words of another language than the page's, such as English where there is no pack, begin with the number.
  number.dir = 'auto';
  number.append((/^\s/.test(replaced) ? ' ' : '') + text);
  if (exact) {
    number.title = exact;
    const rest = createElement('span', {}, ` (${exact})`);
    rest.style.cssText = UNSEEN;
    number.append(rest);
  }
  if (/\s$/.test(replaced)) number.append(' ');
  return number;
}

function firstText(root: Node): Text | undefined {
  return (
    ownText(root) ??
    [...root.childNodes].map((node) => (node.nodeName === 'svg' ? undefined : firstText(node))).find(Boolean)
  );
}

/** The first words that stand in a node itself. */
function ownText(root: Node): Text | undefined {
  return [...root.childNodes].find((node) => isText(node) && node.data.trim()) as Text | undefined;
}
