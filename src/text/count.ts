/**
 * Reads a number of comments that an author or a server gives: a non-negative integer, or the digits of one.
 *
 * @returns The number, or null for everything else: signs, exponents, fractions, grouping, markup, objects.
 */
export function toCount(value: unknown): number | null {
  const number = typeof value === 'string' && /^\s*\d{1,16}\s*$/.test(value) ? Number(value) : value;
  // The sum turns -0, which JSON allows, into 0.
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) + 0 : null;
}
