import {elementOf} from '../manifest.js';

/** A part or a slot of an element. */
export interface Piece {
  kind: 'part' | 'slot';
  name: string;
  description: string;
  /** Where it stands in the window; nothing when the story does not show it. */
  box?: DOMRect;
}

/** The parts and slots of an element, each with the place where some element of the story shows it. */
export function piecesOf(story: Element, tag: string, unseen: readonly string[]): Piece[] {
  const found = [...story.querySelectorAll(tag)];
  const {cssParts = [], slots = []} = elementOf(tag) ?? {};
  const place = (find: (element: Element) => DOMRect | undefined) => {
    for (const element of found) {
      const box = find(element);
      if (box && box.width > 0 && box.height > 0) return box;
    }
    return undefined;
  };
  const pieces: Piece[] = [
    ...cssParts.map(({name, description = ''}) => ({kind: 'part', name, description}) as const),
    ...slots.map(({name, description = ''}) => ({kind: 'slot', name, description}) as const),
  ];
  for (const piece of pieces)
    if (!unseen.includes(`${piece.kind} ${piece.name}`))
      piece.box = place((element) =>
        piece.kind === 'part' ? partBox(element, piece.name) : slotBox(element, piece.name),
      );
  return pieces;
}

function partBox(element: Element, name: string): DOMRect | undefined {
  return element.shadowRoot?.querySelector(`[part~="${name}"]:not([hidden])`)?.getBoundingClientRect();
}

/** The box around what a slot holds; text has no element of its own to measure. */
function slotBox(element: Element, name: string): DOMRect | undefined {
  const nodes = [...element.childNodes].filter((node) =>
    node instanceof Element ? node.slot === name : name === '' && node.textContent!.trim() !== '',
  );
  const boxes = nodes.map((node) => {
    const range = document.createRange();
    range.selectNode(node);
    const box = node instanceof Element ? node.getBoundingClientRect() : range.getBoundingClientRect();
    return box.width > 0 ? box : range.getBoundingClientRect();
  });
  const seen = boxes.filter(({width, height}) => width > 0 && height > 0);
  if (seen.length === 0) return undefined;
  const left = Math.min(...seen.map((box) => box.left));
  const top = Math.min(...seen.map((box) => box.top));
  const right = Math.max(...seen.map((box) => box.right));
  const bottom = Math.max(...seen.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
