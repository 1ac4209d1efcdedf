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
