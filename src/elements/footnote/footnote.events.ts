/** What all events of a footnote have in common: they bubble, and cross the borders of shadow trees. */
class FootnoteEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, {bubbles: true, composed: true, cancelable});
  }
}

/** A note is about to open. Cancelling it keeps the note closed. */
export class ArticleFootnoteOpenEvent extends FootnoteEvent {
  constructor() {
    super('article-footnote-open', true);
  }
}

/**
 * A note is about to close. It cannot be cancelled: a reader may always close a note, by Escape or a press elsewhere,
 * and the browser asks nobody.
 */
export class ArticleFootnoteCloseEvent extends FootnoteEvent {
  constructor() {
    super('article-footnote-close');
  }
}

/** A note has opened or closed, and focus has found its place. */
export class ArticleFootnoteToggleEvent extends FootnoteEvent {
  /** Whether the note is shown now. */
  readonly open: boolean;

  constructor(open: boolean) {
    super('article-footnote-toggle');
    this.open = open;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-footnote-open': ArticleFootnoteOpenEvent;
    'article-footnote-close': ArticleFootnoteCloseEvent;
    'article-footnote-toggle': ArticleFootnoteToggleEvent;
  }
}
