/**
 * Returns the address of the deed of a Creative Commons licence that is named as Creative Commons names it, such as
 * "CC BY-SA 4.0" or "CC0 1.0"; an empty text for any other name. Versions adapted to one country are left alone.
 */
export function licenseDeed(name: string): string {
  const [, license = '', version] =
    /^cc[ -]?(0|by(?:-nc)?(?:-[sn][ad])?)[ -]([1-4]\.[05])$/i.exec(name) ?? [];
  if (!version) return '';
  const path = license === '0' ? 'publicdomain/zero' : `licenses/${license.toLowerCase()}`;
  return `https://creativecommons.org/${path}/${version}/`;
}
