/**
 * Letters that tell several references to one note apart: a, b, … z, aa, ab.
 *
 * @param index From 0.
 */
export function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}
