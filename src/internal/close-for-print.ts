/** The popover that is open, or the one around it; one that has left the page may be forgotten. */
let shown: WeakRef<HTMLElement> | undefined;

function hide(): void {
  const popover = shown?.deref();
  if (popover?.matches(':popover-open')) popover.hidePopover();
}

/**
 * Listens to the `toggle` of a popover whose content is printed in its place: no style sheet takes an open popover out
 * of the top layer, which is printed over the page.
 */
export function closeForPrint({target}: ToggleEvent): void {
  if (!shown?.deref()?.matches(':popover-open')) shown = new WeakRef(target as HTMLElement);
  addEventListener('beforeprint', hide);
}
