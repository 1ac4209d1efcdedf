import type {Changes} from './changes.js';
import type {EnhanceFinding} from './report.js';
import {createElement} from '../internal/create-element.js';

/** What Markdown editors and wikis know as the place of the contents. */
const PLACE = /^\s*(?:\[toc\]|\[\[_?toc_?\]\]|__toc__|\{\{\s*toc\s*\}\})\s*$/i;

/** Makes the contents of the article where a paragraph asks for them, such as `[TOC]`. The words are kept, unseen. */
export function adoptContents(region: Element, changes: Changes): EnhanceFinding[] {
  const found: EnhanceFinding[] = [];
  for (const paragraph of region.querySelectorAll('p')) {
    if (!PLACE.test(paragraph.textContent) || paragraph.closest('article-contents')) continue;
    changes.wrap([...paragraph.childNodes], createElement('span', {hidden: ''}));
    changes.wrap([paragraph], createElement('article-contents'));
    found.push({widget: 'contents', node: paragraph, text: paragraph.textContent.trim()});
  }
  return found;
}
