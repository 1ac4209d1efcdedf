import {type CitationName, oneLine} from './citation-record.js';
import {latexToText} from './latex-text.js';

/**
 * Reads the people of an `author` or `editor` field: "First von Last", "von Last, First" or "von Last, Jr, First",
 * parted by "and". A name that stands in braces is kept as it is; "others" is nobody.
 *
 * @see https://mirrors.ctan.org/info/bibtex/tamethebeast/ttb_en.pdf
 */
export function bibtexNames(source: string): CitationName[] {
  return splitOutsideBraces(oneLine(source), / and /iy)
    .map((name) => name.trim())
    .filter((name) => !/^(?:and|others)?$/i.test(name))
    .map(parseName);
}

function parseName(name: string): CitationName {
  const parts = splitOutsideBraces(name, / ?, ?/y);
  if (parts.length === 1) {
    const words = splitOutsideBraces(name, /[\s~]+/y);
    if (words.length === 1)
      return words[0]!.startsWith('{') ? {literal: latexToText(name)} : person(name, '');
    // The family name begins with the first small word, or is the last word.
    const small = words.findIndex((word, index) => index < words.length - 1 && /^\p{Ll}/u.test(word));
    const start = small < 0 ? words.length - 1 : small;
    return person(words.slice(start).join(' '), words.slice(0, start).join(' '));
  }
  const given = parts.at(-1)!;
  const family = parts.length > 2 ? `${parts[0]!} ${parts[1]!}` : parts[0]!;
  return person(family, given);
}

function person(family: string, given: string): CitationName {
  const first = latexToText(given);
  return first ? {family: latexToText(family), given: first} : {family: latexToText(family)};
}

/** Splits a text at what a sticky pattern matches, but not inside of braces. */
function splitOutsideBraces(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let position = 0; position < text.length; position++) {
    const sign = text[position];
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    if (depth !== 0) continue;
    separator.lastIndex = position;
    if (!separator.test(text)) continue;
    parts.push(text.slice(start, position));
    start = separator.lastIndex;
    position = start - 1;
  }
  return [...parts, text.slice(start)];
}
