import {parseDate} from '../text/dates.js';
import type {Changes} from './changes.js';
import type {EnhanceFinding} from './report.js';
import {withinTest} from './surroundings.js';
import {pageDocument} from '../internal/page-document.js';

/** Makes dates of the `<time>` elements whose date can be read. */
export function adoptDates(region: Element, changes: Changes): EnhanceFinding[] {
  const found: EnhanceFinding[] = [];
  const isDone = withinTest('article-date, article-byline, [slot]', region);
  for (const time of region.querySelectorAll('time')) {
    if (isDone(time) || !parseDate(time.getAttribute('datetime'))) continue;
    changes.wrap([time], pageDocument.createElement('article-date'));
    found.push({widget: 'dates', node: time, text: time.textContent.trim()});
  }
  return found;
}
