/** Writes a text where another one stands: writing the same one again would undo a selection, and wake observers. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
