import type {NoteReference} from './note-reference.js';

/** References to notes elsewhere on the page, each with its note when it was counted and what a change is told to. */
const linked = new Map<NoteReference, readonly [Element | null, () => void]>();

let observer: MutationObserver | undefined;

/**
 * Watches for a note that leaves the page, for one that comes because it is still on its way or a script adds it, and
 * for one of the reference's own article where another article had one with the same id.
 *
 * One observer watches the document for all, and only as long as there is such a reference.
 */
export function watchNote(reference: NoteReference, changed: () => void): void {
  if (linked.size === 0) {
    observer ??= new MutationObserver(reportChanges);
    observer.observe(document, {childList: true, subtree: true, attributeFilter: ['id']});
  }
  linked.set(reference, [reference.note, changed]);
}

/** Watches no longer. */
export function forgetNote(reference: NoteReference): void {
  if (linked.delete(reference) && linked.size === 0) observer!.disconnect();
}

function reportChanges(): void {
  for (const [reference, [note, changed]] of linked) {
    // Without a look for the id, which would cost every change of a page with many notes.
    const isSettled = note?.isConnected && reference.closest('article')?.contains(note) !== false;
    if (!isSettled && reference.note !== note) changed();
  }
}
