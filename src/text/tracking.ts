/** Names of parameters that tell a site where a reader came from, or who he is, and mean nothing to the next one. */
const TRACKING = /^(?:utm_|mc_[ce]id|(?:fb|g|ms|y|tw)cl(?:id|src))/;

/** Returns an address without the parameters that were added to follow the reader. */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
