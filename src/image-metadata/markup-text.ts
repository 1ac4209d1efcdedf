import {cleanText} from './clean-text.js';
import {markupTokens} from './markup-tokens.js';

/** Elements whose content no reader sees. */
const UNSEEN = /^(?:script|style|template|title|noscript|iframe|textarea|select|math|svg)$/;

/** Elements that end a line. */
const BLOCK = /^(?:p|div|br|li|tr|td|th|h[1-6]|dd|dt)$/;

/** A text that was HTML, and the first address in it that a link leads to, not yet judged safe. */
export interface MarkupText {
  readonly text: string;
  readonly href: string;
}

/**
 * Reduces HTML of a server to what it says, as one line. The text may look like markup again: it is a text, and has to
 * be written as one.
 */
export function markupText(markup: string): MarkupText {
  let text = '';
  let href = '';
  let unseen = '';
  for (const token of markupTokens(markup)) {
    if (token.type === 'text') {
      if (!unseen) text += token.text;
      continue;
    }
    const name = token.name.toLowerCase();
    if (unseen) {
      if (token.type === 'close' && name === unseen) unseen = '';
    } else if (token.type === 'open' && UNSEEN.test(name)) {
      if (!token.isEmpty) unseen = name;
    } else if (BLOCK.test(name)) {
      text += ' ';
    } else if (token.type === 'open' && name === 'a') {
      href ||= token.attributes.get('href')?.trim() ?? '';
    }
  }
  return {text: cleanText(text), href};
}
