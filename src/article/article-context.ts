import {createContext} from '@lit/context';
import {sharedState} from '../internal/shared-state.js';
import type {ArticleFacts} from './article-facts.js';

/** The key under which `article-context` provides its facts; the number is raised when their shape changes. */
export const articleContext = createContext<ArticleFacts>(Symbol.for('article-widgets:article@1'));

/**
 * The requests of all connected elements that want facts. A provider can arrive after them, or answer for a part of
 * the page that it does not stand around; a request that travels up the page once would not meet it.
 */
export const requests = sharedState('article-requests@1', () => new Set<() => void>());

let isScheduled = false;

/** Repeats all requests, once for all providers that come and go in one task. */
export function repeatRequests(): void {
  if (isScheduled) return;
  isScheduled = true;
  queueMicrotask(() => {
    isScheduled = false;
    for (const request of [...requests]) request();
  });
}
