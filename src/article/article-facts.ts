/** What the widgets know of an article. Every fact is a string, empty when it is not known. */
export interface ArticleFacts {
  /** Address of the article: absolute, without a fragment. */
  readonly url: string;
  /** Its headline, as plain text. */
  readonly title: string;
  /** When it was published, as the page gives it: an ISO 8601 date or time. */
  readonly published: string;
  /** When it was last changed, likewise. */
  readonly updated: string;
  /** Name of its comment thread, in the words of the comment system; without one, the URL names it. */
  readonly thread: string;
  /** Name of the comment system, such as `wordpress`. */
  readonly system: string;
  /** Address of the comment system. */
  readonly endpoint: string;
}

/** Facts as an author gives them: what is not given is nullish, or holds nothing but white space. */
export type GivenFacts = {readonly [Fact in keyof ArticleFacts]: string | null | undefined};

/**
 * Completes the facts that are given of an article with those known around it: the page's, or the ones of the context
 * that this one stands in.
 *
 * An article of another address, such as a teaser on a front page, is not the one that the page describes. It takes
 * only the comment system from around it, which serves the whole site.
 */
export function completeFacts(given: GivenFacts, around: ArticleFacts): ArticleFacts {
  const isOther = given.url && given.url !== around.url;
  // Without a prototype, nothing that a script has added to all objects is read or run.
  const facts = Object.create(null) as Record<string, string>;
  for (const name of Object.keys(around) as (keyof ArticleFacts)[]) {
    const isKnown = !isOther || name === 'system' || name === 'endpoint';
    facts[name] = given[name]?.trim() || (isKnown ? around[name] : '');
  }
  return facts as unknown as ArticleFacts;
}
