const waiting = new WeakMap<Element, () => void>();

let observer: IntersectionObserver | undefined;

/**
 * Calls back when an element has come near to what the reader sees: what costs a request is put off until then. One
 * observer serves all elements, and watches each until it has come near once.
 */
export function whenNear(element: Element, onNear: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        if (!isIntersecting) continue;
        observer!.unobserve(target);
        waiting.get(target)!();
      }
    },
    {rootMargin: '400px'},
  );
  waiting.set(element, onNear);
  observer.observe(element);
}

/** Stops watching an element. */
export function forgetNear(element: Element): void {
  observer?.unobserve(element);
}
