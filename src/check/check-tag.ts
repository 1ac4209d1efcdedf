import {knownTags} from './known-markup.js';

/** @returns What is wrong with a tag that no script has defined, or null when it is none of the library's. */
export function tagMistake(tag: string): string | null {
  if (Object.hasOwn(knownTags, tag))
    return `is not defined, and stays what its author wrote. Import 'article-widgets/define/${tag}'.`;
  const meant = Object.keys(knownTags).filter((known) => isNear(tag, known));
  return meant.length > 0
    ? `is no element of article-widgets. It has ${meant.map(inBrackets).join(', ')}.`
    : null;
}

const inBrackets = (tag: string) => `<${tag}>`;

/**
 * Whether the tag is the known one without or with a dash, in the plural, cut off, or with one letter more, less or
 * else.
 */
function isNear(tag: string, known: string): boolean {
  const [written, meant] = [tag, known].map((name) => name.replaceAll('-', '')) as [string, string];
  if (written === meant || known.startsWith(`${tag}-`)) return true;
  if (Math.abs(written.length - meant.length) > 1) return false;
  // Behind the letters that both begin with, one letter is left out of the longer one, or of both.
  let same = 0;
  while (same < written.length && written[same] === meant[same]) same++;
  const [rest, other] = [written.slice(same), meant.slice(same)];
  return rest.slice(1) === other || rest === other.slice(1) || rest.slice(1) === other.slice(1);
}
