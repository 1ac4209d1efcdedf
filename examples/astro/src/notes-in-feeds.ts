/** A note in its sentence; one with `for` holds a link to the list of notes, which feeds have. */
const NOTE = /\s*<article-footnote\b(?:(?!\sfor=)[^>])*>(.*?)<\/article-footnote>/gs;

/**
 * Puts notes in brackets: readers of feeds drop the tags that they do not know, and a note would run into the words
 * before it. For the content of any feed, also one that `@astrojs/rss` writes.
 */
export function notesInFeeds(html: string): string {
  return html.replace(NOTE, ' ($1)');
}
