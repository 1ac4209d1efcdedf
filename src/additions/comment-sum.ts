/**
 * Adds up several numbers of comments, such as those of the blog and the replies on Mastodon and Bluesky.
 *
 * `<article-comment-count sum="#blog, #mastodon">` shows the sum of the counts that its selector matches. They stay
 * elements of the page: shown beside it, or in a `<details>`, they are the breakdown. They are asked when the sum comes
 * near the reader's view, also out of sight. While one of them is not known there is no sum, and what the page gives
 * stays; give a part a `count` of its own for the time when its server does not answer.
 */
import type {ArticleCommentCount} from '../elements/comment-count/comment-count.js';
import {hasPage} from '../internal/has-page.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {whenNear} from '../internal/near-viewport.js';
import {pageDocument} from '../internal/page-document.js';
import {watchPage} from '../internal/watch-page.js';
import {toCount} from '../text/count.js';

const TAG = 'article-comment-count';

const watched = new WeakSet<Element>();

/** The counts that a sum is made of; none when its selector does not parse. */
function partsOf(sum: ArticleCommentCount): ArticleCommentCount[] {
  try {
    const found = pageDocument.querySelectorAll<ArticleCommentCount>(sum.getAttribute('sum')!);
    return [...found].filter((part) => part.localName === TAG && part !== sum);
  } catch {
    return [];
  }
}

function addUp(): void {
  for (const sum of pageDocument.querySelectorAll<ArticleCommentCount>(`${TAG}[sum]`)) {
    const counts = partsOf(sum).map(({count}) => toCount(count));
    if (counts[0] != null && counts.every((count) => count != null))
      sum.count = counts.reduce<number>((total, count) => total + count, 0);
    if (watched.has(sum)) continue;
    watched.add(sum);
    whenNear(sum, () => {
      // Parts that are not defined yet have no state, and ask by themselves when they are in view.
      for (const part of partsOf(sum)) if (part.state === 'unknown') void part.refresh();
    });
  }
}

if (hasPage()) {
  noteAddition('comment-sum');
  pageDocument.addEventListener('article-comment-count-change', addUp);
  // Sums and parts that come, and numbers that the page changes.
  watchPage(['sum', 'count'], addUp);
  addUp();
}
