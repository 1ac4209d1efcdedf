/** Sets the text of an element unless it has it: to write it again would undo a selection, and wake observers. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
