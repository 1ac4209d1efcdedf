/**
 * Makes an id of a heading's text: its letters and digits of any script, in small letters, joined by hyphens; `section`
 * of a text without any.
 *
 * @param taken Tells whether an id is in use; then a number follows.
 */
export function slug(text: string, taken: (id: string) => boolean): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const base = words?.join('-') ?? 'section';
  let id = base;
  for (let number = 2; taken(id); number++) id = `${base}-${number}`;
  return id;
}
