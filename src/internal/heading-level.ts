/** A level in the page's outline, as the attribute `heading-level` has it. */
export type HeadingLevel = '1' | '2' | '3' | '4' | '5' | '6';
