import type {Changes} from './changes.js';
import type {EnhanceFinding} from './report.js';
import {EXCLUDED, withinTest} from './surroundings.js';
import {createElement} from '../internal/create-element.js';
import {pageDocument} from '../internal/page-document.js';

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
    const before = pageDocument.createRange();
    before.setStart(paragraph, 0);
    before.setEndBefore(link);
    const [, label] = LABEL.exec(before.toString()) ?? [];
    const parent = link.parentElement!;
    const rest = paragraph.textContent.slice(before.toString().length + link.textContent.length);
    // Only where nothing else stands in the paragraph: it becomes a card as a whole.
    if (!label || rest.trim() || parent !== paragraph) continue;
    const words = [...paragraph.childNodes].slice(0, [...paragraph.childNodes].indexOf(link));
    changes.wrap(words, createElement('span', {hidden: ''}));
    changes.wrap([link], createElement('article-related-link', {label}));
    found.push({widget: 'related', node: paragraph, text: link.textContent.trim()});
  }
  return found;
}
