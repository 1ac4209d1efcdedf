/** A stretch of one text node. */
export interface TextStretch {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
}

/** What stands in a note and is no text of it, such as its label or a link back: a node, or letters of a text. */
export type NoteOmission = Node | TextStretch;

/** The letters of a text that are not left out. */
export function lettersLeft(text: Text, omissions: readonly NoteOmission[]): string {
  const isLeft = (_: string, index: number) =>
    !(omissions as readonly TextStretch[]).some(
      (stretch) => stretch.text === text && stretch.start <= index && index < stretch.end,
    );
  return text.data.split('').filter(isLeft).join('');
}
