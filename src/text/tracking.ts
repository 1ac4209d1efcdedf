/**
 * Returns an address without the parameters that tell a site where a reader came from, or who they are: those of
 * campaigns (`utm_source`) and of clicks (`fbclid`, `gclid`).
 */
export function withoutTracking(address: string): string {
  return address.replace(/(?<=[?&])(?:utm_\w+|\w{1,3}clid)=[^&#]*&?/g, '').replace(/[?&](?=#|$)/, '');
}
