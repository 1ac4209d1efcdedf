import type {Changes} from './changes.js';
import type {EnhanceFinding} from './report.js';
import {EXCLUDED, withinTest} from './surroundings.js';
import {createElement} from '../internal/create-element.js';

const LABEL =
  /^\s*(related|read (?:more|also|next)|see also|more on this|siehe auch|lesen sie (?:auch|mehr)|mehr zum thema|à lire aussi|lire aussi|voir aussi|lea también|le puede interesar|relacionado|leia também|leggi anche|lees ook|czytaj (?:też|także)|читайте также|читайте також|ilgili)\s*[:：]\s*$/iu;

/**
 * Makes related links of paragraphs that hold a word such as "Related:" and one link. The word becomes the card's label;
 * it stays in the page, where it is not shown twice.
 */
export function adoptRelatedLinks(region: Element, changes: Changes): EnhanceFinding[] {
  const found: EnhanceFinding[] = [];
  const isExcluded = withinTest(`${EXCLUDED}, article-related-link`, region);
  for (const paragraph of region.querySelectorAll('p')) {
    const [link, ...others] = paragraph.querySelectorAll('a[href]');
    if (!link || others.length > 0 || isExcluded(paragraph)) continue;
    const nodes = [...paragraph.childNodes];
    const at = nodes.indexOf(link);
    const words = nodes.slice(0, at);
    const [, label] = LABEL.exec(textOf(words)) ?? [];
    // Only where nothing else stands in the paragraph: it becomes a card as a whole.
    if (!label || at < 0 || textOf(nodes.slice(at + 1)).trim()) continue;
    changes.wrap(words, createElement('span', {hidden: ''}));
    changes.wrap([link], createElement('article-related-link', {label}));
    found.push({widget: 'related', node: paragraph, text: link.textContent.trim()});
  }
  return found;
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => (node.nodeType === 8 ? '' : node.textContent)).join('');
}
