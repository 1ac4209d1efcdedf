import type {CommentWords} from './comment-words.js';
import {createElement} from './create-element.js';
import {createGenerated, generatedSelector, MARK} from './generated.js';
import {isText} from './node-kinds.js';
import {giveBack, standIn} from './stand-in.js';

const SHOWN = generatedSelector('data');

/** Out of sight, not out of the accessible name. */
const UNSEEN =
  'position: absolute; inline-size: 1px; overflow: clip; clip-path: inset(50%); white-space: nowrap';

/**
 * What the elements of numbers were made to say, which a translator of pages may have changed since, and the texts in
 * whose places they stand.
 */
const said = new WeakMap<Element, readonly [string, Text | undefined]>();

/**
 * Shows a number of comments in the place of the words that an element holds, in its first link if it has one. The link
 * stays the author's, with its look and everything that the page has done with it.
 *
 * Its first words are replaced, preferably ones that stand in it directly. What it holds beside them stays, such as an
 * icon, or words for screen readers that a theme has added. Its mark has the replaced words, for a copy of the page;
 * their text stays, empty, for a framework. Eighty characters are no label but the rest of a sentence, which stands in
 * the element because HTML has no tag that closes itself: they stay in sight. The number has an element of its own,
 * because translators of pages freeze a text that changes. Where it is rounded, the exact number follows for screen
 * readers, so that the name of the link contains what is seen, and is the tooltip.
 *
 * @param words What to show, or null to give the author's words back.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/label-in-name.html
 */
export function replaceWords(host: Element, words: CommentWords | null): void {
  const root = host.querySelector('a') ?? host;
  let shown = host.querySelector(SHOWN);
  let replaced = shown?.getAttribute(MARK);
  const known = said.get(shown!);
  let text = known?.[1];
  if (shown && (text?.data || !words || !root.contains(shown))) {
    if (text) giveBack(text);
    // In a copy of the page.
    else if (replaced) shown.before(replaced);
    shown.remove();
    shown = null;
  }
  const wanted = JSON.stringify(words);
  if (!words || (shown && known?.[0] === wanted)) return;
  if (!shown) {
    text = firstText(root);
    replaced = text?.data;
  }
  const next = createNumber(words, replaced ?? '');
  if (text && text.data.trim().length >= 80) text = undefined;
  else if (replaced) next.setAttribute(MARK, replaced);
  said.set(next, [wanted, text]);
  if (shown) shown.replaceWith(next);
  else if (!text) root.append(next);
  else standIn(text, next);
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
  const nodes = [...root.childNodes];
  const own = nodes.find((node) => isText(node) && node.data.trim());
  return (
    (own as Text | undefined) ??
    nodes.map((node) => (node.nodeName === 'svg' ? undefined : firstText(node))).find(Boolean)
  );
}
