import {isGenerated} from './generated.js';

/** What stands for texts of the page. */
const standIns = new WeakMap<Node, readonly [Element, string]>();

/**
 * Writes an element of the library in the place of a text. The text stays where it is, empty: a framework that has made
 * it puts others before it, removes it and writes into it, and throws where it does not find it.
 */
export function standIn(text: Text, element: Element): void {
  standIns.set(text, [element, text.data]);
  text.after(element);
  text.data = '';
}

/**
 * Takes away what stands for a text, and gives the text its words unless it has others.
 *
 * @returns Whether there was something.
 */
export function giveBack(text: Node): boolean {
  const [element, words] = standIns.get(text) ?? [];
  // A script that brings the page to what a server has sent may have made the author's of it.
  if (element && isGenerated(element)) {
    text.nodeValue ||= words!;
    element.remove();
  }
  return standIns.delete(text);
}
