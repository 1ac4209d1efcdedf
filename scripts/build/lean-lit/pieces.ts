/** A part of a file of Lit, and what stands in its place. In the part's text, "…" stands for whatever lies between. */
export type Piece = readonly [what: string, piece: string, replacement: string];

/**
 * Replaces pieces of a file.
 *
 * @param file Its name, for the error.
 * @throws When a piece is not there exactly once, so that a new version of Lit is looked at instead of being broken.
 */
export function replacePieces(file: string, code: string, pieces: readonly Piece[]): string {
  let lean = code;
  for (const [what, piece, replacement] of pieces) {
    const pattern = piece.split('…').map((text) => text.replace(/[^\w\s]/g, '\\$&'));
    const [found, ...more] = lean.match(new RegExp(pattern.join('[^]*?'), 'g')) ?? [];
    if (found === undefined || more.length > 0)
      throw new Error(`${file} has changed: adapt "${what}" in scripts/build/lean-lit.`);
    lean = lean.replace(found, () => replacement);
  }
  return lean;
}
