/**
 * Returns the address of the deed of a Creative Commons licence that is named as Creative Commons names it, such as
 * "CC BY-SA 4.0" or "CC0 1.0"; an empty text for any other name. Versions adapted to one country are left alone.
 *
 * @see https://creativecommons.org/licenses/
 */
export function licenseDeed(name: string): string {
  const [, license = '', version] =
    /^cc[ -]?(0|by(?:-nc)?(?:-[sn][ad])?)[ -]([1-4]\.[05])$/i.exec(name) ?? [];
  if (!version) return '';
  const path = license === '0' ? 'publicdomain/zero' : `licenses/${license.toLowerCase()}`;
  return `https://creativecommons.org/${path}/${version}/`;
}

/** Returns the name of the Creative Commons licence whose deed has an address; an empty text for any other address. */
export function licenseName(deed: string): string {
  const [, license, mark, version, rest] =
    /^https?:\/\/creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero))\/([1-4]\.[05])(.*)$/i.exec(
      deed.trim(),
    ) ?? [];
  const name = mark ? `CC0 ${version}` : `CC ${license?.toUpperCase()} ${version}`;
  // The deed of a version adapted to one country is not that of the version it is adapted from.
  return licenseDeed(name) && /^\/?(?:deed|legalcode)?(?:\.[\w-]+)?$/.test(rest ?? '-') ? name : '';
}
