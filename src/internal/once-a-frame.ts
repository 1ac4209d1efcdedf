import type {ReactiveElement} from '@lit/reactive-element';

/** Returns a function that has something done in the next frame: once, however often it is called until then. */
export function onceAFrame(act: () => void): () => void {
  let isScheduled = false;
  return () => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      act();
    });
  };
}

/**
 * Returns a listener that has an element update in the next frame. For changes of a slot that its update may cause: at
 * once, a script that takes away what is written, each time it comes, would never let the page go on.
 */
export function updateOnceAFrame(host: ReactiveElement): () => void {
  return onceAFrame(() => host.requestUpdate());
}
