import type {ReactiveElement} from 'lit';
import {generatedSelector, isGenerated} from './generated.js';
import {isElement, isText} from './node-kinds.js';
import {giveBack} from './stand-in.js';

const watched = new WeakMap<Node, () => void>();
let observer: MutationObserver | undefined;

/**
 * Has an element update when a script has taken away nodes in it that the library made, or the `value` of an entry: one
 * that brings the page to what the server has sent, as libraries do that refresh a page without loading it.
 *
 * One observer serves all elements. A script that takes the nodes away again each time gets the last word after ten
 * updates within a second, for otherwise the two would go on for ever. A loss takes up to two: what the first one writes
 * has records as well.
 */
export function putBack(host: ReactiveElement): void {
  if (watched.has(host)) return;
  observer ??= new MutationObserver(tell);
  let times = 0;
  let beginning = 0;
  watched.set(host, () => {
    // An element that leaves the page takes its nodes away itself.
    if (!host.isConnected) return;
    // Not by a timer, which would keep an element that has left.
    const now = performance.now();
    if (now - beginning > 1000) [beginning, times] = [now, 0];
    if (++times <= 10) host.requestUpdate();
  });
  observer.observe(host, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['value'],
    attributeOldValue: true,
  });
}

/** Not written where an element is at hand, which the observer would then keep. */
function tell(records: MutationRecord[]): void {
  // One loss has many records.
  const tasks = new Set<(() => void) | undefined>();
  for (const {target} of records.filter(isLoss))
    for (let node: Node | null = target; node; node = node.parentNode) tasks.add(watched.get(node));
  for (const task of tasks) task?.();
}

/**
 * Whether our nodes have gone, and none in their place, or a number, or a script has written into a text that they stand
 * for, or any other text: what the elements write themselves is no loss.
 */
function isLoss({oldValue, target, removedNodes, addedNodes}: MutationRecord): boolean {
  if (target.nodeValue) giveBack(target);
  return (
    !!oldValue ||
    !!target.nodeValue ||
    [...addedNodes].some(isText) ||
    (!hasOurs(addedNodes) && hasOurs(removedNodes))
  );
}

const hasOurs = (nodes: NodeList) =>
  [...nodes].some(
    (node) => isElement(node) && (isGenerated(node) || node.querySelector(generatedSelector('*'))),
  );
