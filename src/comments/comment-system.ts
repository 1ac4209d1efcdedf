/** What is asked of a comment system: an address, and where it is no plain GET, how. */
export interface CommentRequest {
  readonly url: string;
  readonly method?: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a comment system has answered. */
export interface CommentAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON: a stranger's, so it can be anything. */
  readonly body: unknown;
}

/** A comment system that the library or its addition `comment-systems` knows; the page itself can add others. */
export type CommentSystemName =
  | 'json'
  | 'json-ld'
  | 'wordpress'
  | 'artalk'
  | 'bluesky'
  | 'comentario'
  | 'coral'
  | 'cusdis'
  | 'discourse'
  | 'ghost'
  | 'giscus'
  | 'github'
  | 'isso'
  | 'mastodon'
  | 'remark42'
  | 'waline'
  | (string & Record<never, never>);

/** What a system counts: all comments with their replies, those of the first level, or direct replies to a post. */
export type CountedComments = 'all' | 'first-level' | 'direct-replies';

/** How to ask one comment system for its numbers: two pure functions, and what it can do. */
export interface CommentSystem {
  /** How many threads fit into one request; 1 where the system cannot count several, which is the default. */
  readonly limit?: number;

  /** What is counted; undefined where the answer does not say. */
  readonly counts?: CountedComments;

  /** Address that is asked where the author gives none. */
  readonly endpoint?: string;

  /** The status by which the system says that a thread has no comments yet, where that is an error. */
  readonly none?: number;

  /** Finds in a page that the system has made itself what the author has not said of that page's thread. */
  discover?(document: Document): {endpoint?: string; thread?: string};

  /** Names the thread of an article by its address. Without it the author has to name the thread. */
  threadOf?(url: string): string;

  /** Builds the request for the numbers of some threads, which the limit allows. */
  request(endpoint: string, threads: readonly string[]): CommentRequest;

  /**
   * Reads the answer: one value for each thread, in their order. Only a safe non-negative integer counts; anything else
   * means that the number is not known.
   */
  read(answer: CommentAnswer, threads: readonly string[]): readonly unknown[];
}
