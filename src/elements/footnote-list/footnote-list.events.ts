/** Notes of the list that name the same source have got one number. */
export class ArticleFootnoteListMergeEvent extends Event {
  /** The notes that were merged: for each number, the elements that held them, the first one being kept. */
  readonly merged: readonly (readonly Element[])[];

  constructor(merged: readonly (readonly Element[])[]) {
    super('article-footnote-list-merge', {bubbles: true, composed: true});
    this.merged = merged;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-footnote-list-merge': ArticleFootnoteListMergeEvent;
  }
}
