import {setTimeout} from 'node:timers/promises';

/**
 * Waits until assertions hold that do not hold yet. Those that never do fail with what they say themselves.
 *
 * @param {() => void | Promise<void>} look Called again and again, so that it may do nothing but look.
 */
export async function eventually(look) {
  const end = performance.now() + 5000;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await setTimeout(50);
  }
}
