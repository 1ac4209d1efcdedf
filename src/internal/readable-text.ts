import {isElement, isText} from './node-kinds.js';

/** What stands in a text without belonging to it: notes and their marks, contents, and what is not for reading. */
const NOT_READ =
  'article-footnote, article-contents, article-term [slot], sup:has(a), [role=doc-noteref], [hidden], [aria-hidden=true], script, style';

/** The text of parts of the page as it is read, in one line: without notes, with the words that stand for images. */
export function readableText(...nodes: readonly Node[]): string {
  return nodes.map(collect).join('').trim().replace(/\s+/g, ' ');
}

function collect(node: Node): string {
  if (isText(node)) return node.data;
  if (isElement(node) && node.matches(NOT_READ)) return '';
  return (node as Partial<HTMLImageElement>).alt ?? [...node.childNodes].map(collect).join('');
}
