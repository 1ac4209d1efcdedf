/** How many checks there are. */
export const total = 40;

/** Those that are for people, by number. */
export const manual = new Map([
  [
    20,
    'people with screen readers: docs/screen-reader-script.md; no result is claimed until one is written there',
  ],
]);
