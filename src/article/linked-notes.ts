import type {NoteReference} from './note-reference.js';

/** References to notes elsewhere on the page: the note when it was counted, its id, and what a change is told to. */
const linked = new Map<NoteReference, readonly [Element | null, string | undefined, () => void]>();

let observer: MutationObserver | undefined;

/**
 * Watches for a note that leaves the page or loses its id, for one that comes because it is still on its way or a
 * script adds it, and for one of the reference's own article where another article had one with the same id.
 *
 * One observer watches the document and their shadow trees for all, and only as long as there is such a reference.
 */
export function watchNote(reference: NoteReference, changed: () => void): void {
  observer ??= new MutationObserver(reportChanges);
  const tree = reference.getRootNode();
  if (linked.size === 0) watch(document);
  // What happens in a shadow tree, as that of an article's component, the document does not hear of.
  if (tree !== document) watch(tree);
  const {note} = reference;
  linked.set(reference, [note, note?.id, changed]);
}

function watch(tree: Node): void {
  observer!.observe(tree, {childList: true, subtree: true, attributeFilter: ['id']});
}

/** Watches no longer. */
export function forgetNote(reference: NoteReference): void {
  if (linked.delete(reference) && linked.size === 0) observer!.disconnect();
}

function reportChanges(): void {
  for (const [reference, [note, id, changed]] of linked) {
    // Without a search for the id, which would cost every change of a page with many notes.
    const isSettled =
      note?.isConnected && note.id === id && reference.closest('article')?.contains(note) !== false;
    if (!isSettled && reference.note !== note) changed();
  }
}
