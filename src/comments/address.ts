/**
 * Joins the address of a comment system with a path and parameters. A query that the address has stays: systems that
 * need more than a thread, such as the name of a site, have it there.
 */
export function addressOf(endpoint: string, path: string, parameters: Record<string, string> = {}): string {
  const url = new URL(endpoint);
  url.pathname = url.pathname.replace(/\/+$/, '') + path;
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

/** Returns the path of an article's address, by which many systems name its thread. */
export function pathOf(url: string): string {
  return new URL(url).pathname;
}
