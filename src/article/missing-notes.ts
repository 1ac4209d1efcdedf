import type {NoteReference} from './note-reference.js';

/** References whose note is not on the page, or not yet, each with what is to be done when it comes. */
const missing = new Map<NoteReference, () => void>();

let observer: MutationObserver | undefined;

/**
 * Waits for a note that is not on the page yet: one that is still on its way, or that a script adds later.
 *
 * One observer watches the document for all, and only as long as a note is missing.
 */
export function awaitNote(reference: NoteReference, found: () => void): void {
  if (missing.size === 0) {
    observer ??= new MutationObserver(look);
    observer.observe(document, {childList: true, subtree: true, attributeFilter: ['id']});
  }
  missing.set(reference, found);
}

/** Waits no longer. */
export function giveUpNote(reference: NoteReference): void {
  if (missing.delete(reference) && missing.size === 0) observer!.disconnect();
}

function look(): void {
  for (const [reference, found] of missing) {
    if (!reference.note) continue;
    giveUpNote(reference);
    found();
  }
}
