/**
 * The day of a copy in an archive whose address names its moment, as those of the Internet Archive do
 * (`https://web.archive.org/web/20190801120000/https://…`): `2019-08-01`, and nothing for any other address.
 *
 * @see https://archive.org/help/wayback_api.php
 */
export function archiveDate(address: string): string {
  const [, year, month, day] = /\/(\d{4})(\d\d)(\d\d)\d{6}(?:[a-z]{2}_)?\//.exec(address) ?? [];
  return year ? `${year}-${month!}-${day!}` : '';
}
