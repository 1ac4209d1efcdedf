/**
 * Keeps the number of comments in step with the thread on the same page, for systems whose thread can be listened to.
 *
 * giscus tells the number when its script has `data-emit-metadata="1"`; only messages from the origin that the badge
 * itself asks count. Isso tells nothing, so the thread is watched, and the server is asked again when it has changed.
 * Only badges that lead to a place on this page follow.
 */
import type {ArticleCommentCount} from '../elements/comment-count/comment-count.js';
import {hasPage} from '../internal/has-page.js';
import {pageDocument} from '../internal/page-document.js';
import {field} from '../text/fields.js';

/** How long a thread that changes is left to settle, in milliseconds. */
const SETTLE = 300;

/** The badges of this page's own thread. */
function badgesOf(system: string): ArticleCommentCount[] {
  const page = pageDocument.URL.split('#')[0];
  return [...pageDocument.querySelectorAll<ArticleCommentCount>('article-comment-count')].filter((badge) => {
    const link = badge.querySelector('a');
    return badge.source?.system === system && (!link || link.href.split('#')[0] === page);
  });
}

function onMessage({origin, data}: MessageEvent<unknown>): void {
  const count = field(field(field(data, 'giscus'), 'discussion'), 'totalCommentCount');
  if (!Number.isSafeInteger(count) || (count as number) < 0) return;
  for (const badge of badgesOf('giscus'))
    if (new URL(badge.source!.endpoint).origin === origin) badge.count = count as number;
}

function watch(thread: Element): void {
  let shown: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    const before = shown;
    shown = thread.querySelectorAll('.isso-comment').length;
    // The first time, the thread has only been loaded.
    if (before === undefined || before === shown) return;
    for (const badge of badgesOf('isso')) void badge.refresh();
  };
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(follow, SETTLE);
  }).observe(thread, {childList: true, subtree: true});
}

if (hasPage()) {
  window.addEventListener('message', onMessage);
  const thread = pageDocument.querySelector('#isso-thread');
  if (thread) watch(thread);
}
