import {isText} from '../internal/node-kinds.js';
import type {Changes} from './changes.js';
import type {TextStretch} from '../article/note-omissions.js';
import type {EnhanceFinding} from './report.js';
import {createElement} from '../internal/create-element.js';

/** A dash, or two as in Chinese, and a name and what belongs to it, at the end; behind `。` it is a sentence. */
const ATTRIBUTION = /[–—―-]+\s*(?=[\p{Lo}\p{Lu}《][^–—―。]{1,160}$)/u;

/** Makes pull quotes of block quotations of one paragraph that end in a dash and who said it. */
export function adoptPullQuotes(region: Element, changes: Changes): EnhanceFinding[] {
  const found: EnhanceFinding[] = [];
  for (const quotation of region.querySelectorAll('blockquote')) {
    const [paragraph, ...others] = quotation.children;
    if (paragraph?.localName !== 'p' || others.length > 0 || quotation.closest('article-pull-quote'))
      continue;
    const start = attributionOf(paragraph);
    if (!start) continue;
    const name = changes.split([start]).get(start)!;
    const last = paragraph.lastChild!;
    changes.wrap([paragraph.firstChild!, last], createElement('article-pull-quote'));
    const attribution = createElement('span', {slot: 'attribution'});
    changes.wrap([name, last], attribution);
    found.push({widget: 'quotes', node: quotation, text: attribution.textContent.trim()});
  }
  return found;
}

/** Where the attribution begins: at a dash in a text of the paragraph itself, behind the end of a sentence. */
function attributionOf(paragraph: Element): TextStretch | null {
  const text = paragraph.textContent;
  const match = ATTRIBUTION.exec(text);
  if (!match || !/[\p{STerm}…”"’»')」』]\s*$/u.test(text.slice(0, match.index))) return null;
  let offset = match.index;
  for (const node of paragraph.childNodes) {
    const {length} = node.textContent!;
    if (offset < length) return isText(node) ? {text: node, start: offset, end: node.length} : null;
    offset -= length;
  }
  return null;
}
