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
  let {data} = text;
  const stretches = omissions.filter(
    (omission): omission is TextStretch => !(omission instanceof Node) && omission.text === text,
  );
  // From the end, so that what stands before keeps its position.
  for (const {start, end} of stretches.sort((one, other) => other.start - one.start))
    data = data.slice(0, start) + data.slice(end);
  return data;
}
