const SIGN = /^(?:(?:©|\(c\)|copyright)\s*)+/i;

/**
 * Writes the year into a copyright notice: behind its sign, or at its end where it begins with none. One that has a
 * year stays.
 */
export function noticeWithYear(notice: string, year: string): string {
  if (!notice || !year || /\d{4}/.test(notice)) return notice;
  const [sign = ''] = SIGN.exec(notice) ?? [];
  return sign ? `${sign.trim()} ${year} ${notice.slice(sign.length)}` : `${notice}, ${year}`;
}

/** The year in which the copyright begins, for search engines: 2019 of "2019–2021", nothing of "about 1934". */
export function copyrightYear(year: string): number | undefined {
  return Number(/^\d{4}(?!\d)/.exec(year)?.[0]) || undefined;
}
