import {languageOf} from './language.js';
import {message} from './messages.js';
import {readableText} from './readable-text.js';

/**
 * The words above an element's list, which also name its landmark: those of the author's own heading in the slot
 * `heading`, else the attribute's, else the library's. A landmark with another name than its heading would be two
 * things to somebody who hears both.
 */
export function headingOf(
  element: Element & {heading: string | null | undefined},
  key: 'contents' | 'footnotes' | 'related',
): string {
  return (
    readableText(...element.querySelectorAll(':scope > [slot=heading]')) ||
    element.heading?.trim() ||
    message(key, languageOf(element))
  );
}
