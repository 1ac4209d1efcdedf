/** A note beside the text: where it would like to begin, how high it is, and where it has to end at the latest. */
export interface MarginNote {
  readonly top: number;
  readonly height: number;
  readonly bottom: number;
}

/**
 * Puts notes below one another in a margin, each at its place or as near below it as the one above allows.
 *
 * A note that would end too low is left out, and so makes room for the next: it never moves a note up, away from the
 * line that it belongs to.
 *
 * @param notes In the order of the text; lengths in pixels.
 * @param gap Least distance between two notes.
 * @returns For each note its top, or null for one that finds no room.
 */
export function packMargin(notes: readonly MarginNote[], gap: number): (number | null)[] {
  let free = -Infinity;
  return notes.map(({top, height, bottom}) => {
    const place = Math.max(top, free);
    if (place + height > bottom) return null;
    free = place + height + gap;
    return place;
  });
}
