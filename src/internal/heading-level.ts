/** A level in the page's outline, as the attribute `heading-level` has it. */
export type HeadingLevel = '1' | '2' | '3' | '4' | '5' | '6';

/** The level that an attribute gives; undefined when it gives none, or anything else. */
export function knownLevel(level: string | null | undefined): HeadingLevel | undefined {
  return /^[1-6]$/.test(level ?? '') ? (level as HeadingLevel) : undefined;
}
