/** The popover that is open, or the one around it; one that has left the page may be forgotten. */
let shown: WeakRef<HTMLElement> | undefined;

function hide(): void {
  const popover = shown?.deref();
  if (popover?.matches(':popover-open')) popover.hidePopover();
}

/**
 * Listens to the `toggle` of a popover that is placed beside its button, and whose content is printed in its place: no
 * style sheet takes an open popover out of the top layer, which is printed over the page.
 */
export function onPopoverToggle({target}: ToggleEvent): void {
  const popover = target as HTMLElement;
  if (!shown?.deref()?.matches(':popover-open')) shown = new WeakRef(popover);
  addEventListener('beforeprint', hide);
  // Safari 26.0 looks for room as if the page were not scrolled, and puts the popover above, often out of the window. It
  // alone knows this property; the others need not lay the page out for it. One that is closed is at no place.
  if ('hangingPunctuation' in popover.style)
    popover.style.cssText =
      popover.getBoundingClientRect().top < 0 ? 'position-try-fallbacks:none;align-self:unsafe start' : '';
}
