import {announce} from './announce.js';

/** How long a button confirms, in milliseconds. */
export const CONFIRMED = 3000;

/** Says on a button, and to screen readers, that it has done its work; after a moment it has its own words again. */
export function confirmOn(button: Element, done: string, words: string): void {
  button.textContent = done;
  announce(done);
  setTimeout(() => (button.textContent = words), CONFIRMED);
}
