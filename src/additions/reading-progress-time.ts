/**
 * Says how long the rest of the article takes to read: `<article-reading-progress time-left>`, "3 minutes left".
 *
 * The minutes are those of the article's words at the pace that readers of its language have, in the share of the
 * article that the bar has not reached yet. At the end of the article, and while all of it is in sight, nothing is
 * said, nor on a phone before the article is scrolled: there it would stand on the first line. A screen reader finds
 * the words where the element stands and is not interrupted when they change.
 */
import type {ArticleReadingProgress} from '../elements/reading-progress/reading-progress.js';
import {adoptStyles} from '../internal/adopt-styles.js';
import {createElement} from '../internal/create-element.js';
import {hasPage} from '../internal/has-page.js';
import {languageOf} from '../internal/language.js';
import {noteAddition} from '../internal/loaded-additions.js';
import {countMessage, provideEnglish} from '../internal/messages.js';
import {onceAFrame} from '../internal/once-a-frame.js';
import {pageDocument} from '../internal/page-document.js';
import {setText} from '../internal/set-text.js';
import {watchPage} from '../internal/watch-page.js';
import {timeLeftWords} from '../locales/en.js';
import {readingTime} from '../text/reading-time.js';

provideEnglish(timeLeftWords);

const TAG = 'article-reading-progress';

const STYLE = `
  [part='time'] {
    position: absolute;
    /* It hangs from the bar, so that it covers one line of a narrow page and not two. */
    inset-block-start: 100%;
    inset-inline-end: 0.5rem;
    padding: 0 0.6em;
    border: 1px solid var(--article-border-color, color-mix(in srgb, currentcolor 30%, transparent));
    border-block-start: 0;
    border-end-start-radius: var(--article-radius, 0.5rem);
    border-end-end-radius: var(--article-radius, 0.5rem);
    background: var(--article-surface, Canvas);
    color: var(--article-surface-text, CanvasText);
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
    /* English words begin with the number where no pack speaks a language that is read from the right. */
    unicode-bidi: plaintext;
  }
  [hidden] {
    display: none;
  }`;

/** What is known of an element that says the time: where, of which article, and the minutes that all of it takes. */
interface FollowedProgress {
  readonly text: HTMLElement;
  article: HTMLElement | null;
  minutes: number;
}

const followed = new Map<ArticleReadingProgress, FollowedProgress>();

/** Counts anew when an article has got other words, pictures or columns; one observer for all of them. */
const sizes =
  globalThis.ResizeObserver &&
  new ResizeObserver((entries) => {
    for (const state of followed.values())
      if (entries.some(({target}) => target === state.article)) state.minutes = minutesOf(state.article);
    schedule();
  });

/** Writes in the next frame, when the browser has moved the bars. */
const schedule = onceAFrame(() => {
  for (const [progress, state] of followed) writeTime(progress, state);
});

/** Takes up the elements that ask for the time, and lets go of those that do not or have left the page. */
function updateAll(): void {
  for (const progress of pageDocument.querySelectorAll<ArticleReadingProgress>(`${TAG}[time-left]:defined`))
    if (progress.shadowRoot && !followed.has(progress)) followed.set(progress, begin(progress));
  for (const [progress, state] of followed) {
    const isWanted = progress.isConnected && progress.hasAttribute('time-left');
    const article = isWanted ? progress.article : null;
    if (article !== state.article) {
      if (
        state.article &&
        ![...followed.values()].some((other) => other !== state && other.article === state.article)
      )
        sizes?.unobserve(state.article);
      state.article = article;
      if (article) {
        state.minutes = minutesOf(article);
        sizes?.observe(article);
      }
    }
    if (isWanted) continue;
    state.text.remove();
    followed.delete(progress);
  }
  schedule();
}

function begin(progress: ArticleReadingProgress): FollowedProgress {
  const text = createElement('div', {part: 'time', hidden: ''});
  const root = progress.shadowRoot!;
  adoptStyles(root, STYLE);
  root.append(text);
  return {text, article: null, minutes: 0};
}

function minutesOf(article: HTMLElement | null): number {
  return article ? readingTime(article.innerText, languageOf(article)) : 0;
}

function isInSight(article: Element): boolean {
  const {top, bottom} = article.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

function writeTime(progress: ArticleReadingProgress, {text, article, minutes}: FollowedProgress): void {
  // The bar knows how far it is, in whatever scrolls the article.
  const [animation] = progress.shadowRoot!.querySelector('[part=bar]')?.getAnimations() ?? [];
  const done = animation?.effect?.getComputedTiming().progress ?? 1;
  // As wide as a line of the article's, 30em, or less.
  const isOnFirstLine = done === 0 && innerWidth < 480;
  const isSaid = done < 1 && minutes > 0 && !isInSight(article!) && !isOnFirstLine;
  text.hidden = !isSaid;
  const left = Math.max(1, Math.ceil(minutes * (1 - done)));
  if (isSaid) setText(text, countMessage('timeLeft', left, languageOf(progress)));
}

if (hasPage()) {
  noteAddition('reading-progress-time');
  watchPage(['time-left', 'for', 'lang'], updateAll);
  // An article may scroll in a box of its own, whose events do not bubble.
  addEventListener('scroll', schedule, {passive: true, capture: true});
  addEventListener('resize', schedule, {passive: true});
  void customElements.whenDefined(TAG).then(updateAll);
}
