import type {CommentCountState} from '../../controllers/comment-count-controller.js';

/** The number of comments, or what is known of it, has changed by an answer. */
export class ArticleCommentCountChangeEvent extends Event {
  /** The number that is shown; null when none is known. */
  readonly count: number | null;
  /** What is known of the number now. */
  readonly state: CommentCountState;

  constructor(count: number | null, state: CommentCountState) {
    super('article-comment-count-change', {bubbles: true, composed: true});
    this.count = count;
    this.state = state;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-comment-count-change': ArticleCommentCountChangeEvent;
  }
}
