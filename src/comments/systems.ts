import {sharedState} from '../internal/shared-state.js';
import type {CommentSystem} from './comment-system.js';
import {json} from './json.js';
import {wordpress} from './wordpress.js';

const builtIn = new Map<string, CommentSystem>([
  ['json', json],
  ['wordpress', wordpress],
]);

/** Systems that modules beside the library's, or the page itself, have added. */
const added = sharedState('comment-systems@1', () => new Map<string, CommentSystem>());

/** Returns the comment system of a name, or undefined when there is none. */
export function commentSystem(name: string): CommentSystem | undefined {
  return added.get(name) ?? builtIn.get(name);
}

/**
 * Adds a comment system, or replaces one. Elements look for theirs when they next update, so load systems before or
 * beside the library's module.
 *
 * @param name The value of the attribute `system`, in lower case.
 */
export function registerCommentSystem(name: string, system: CommentSystem): void {
  added.set(name, system);
}
