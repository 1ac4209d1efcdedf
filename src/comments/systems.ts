import type {CommentSystem} from './comment-system.js';
import {json} from './json.js';
import {addedSystems} from './registry.js';
import {wordpress} from './wordpress.js';

const builtIn = new Map<string, CommentSystem>([
  ['json', json],
  ['wordpress', wordpress],
]);

/** Returns the comment system of a name, or undefined when there is none. */
export function commentSystem(name: string): CommentSystem | undefined {
  return addedSystems.get(name) ?? builtIn.get(name);
}
