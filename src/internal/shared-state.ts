/**
 * Returns the page's one object for a key, creating it on first use.
 *
 * Two copies of the library can meet on a page. They share state through `Symbol.for` keys on the global object; the
 * first copy creates it. A key carries a protocol number (`notes@1`) that is raised when the object's shape changes.
 */
export function sharedState<State>(key: string, create: () => State): State {
  const symbol = Symbol.for(`article-widgets:${key}`);
  const page = globalThis as unknown as Record<symbol, State | undefined>;
  return (page[symbol] ??= create());
}
