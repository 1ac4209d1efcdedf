import {sharedState} from '../internal/shared-state.js';
import type {CommentSystem} from './comment-system.js';

/** Systems that modules beside the library's, or the page itself, have added. */
export const addedSystems = sharedState('comment-systems@1', () => new Map<string, CommentSystem>());

/**
 * Adds a comment system, or replaces one. Elements look for theirs when they next update, so load systems before the
 * library's module: module scripts run in the order in which they stand on the page.
 *
 * @param name The value of the attribute `system`, in lower case.
 */
export function registerCommentSystem(name: string, system: CommentSystem): void {
  addedSystems.set(name, system);
}
