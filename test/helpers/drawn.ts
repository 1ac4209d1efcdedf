import {nextFrame} from '@open-wc/testing';

/**
 * Waits until the page is drawn as it is now: what has scrolled or has another size is told in one frame, an element
 * answers in the next, and what follows from that is seen in a third. However slow the machine is, frames keep this order.
 */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
}
