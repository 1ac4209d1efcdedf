import type {ReactiveController, ReactiveControllerHost} from 'lit';

const waiting = new WeakMap<Element, () => void>();

let observer: IntersectionObserver | undefined;

/** One observer for all elements of the page; each is watched until it has come near once. */
function watch(element: Element, onNear: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        if (!isIntersecting) continue;
        observer!.unobserve(target);
        waiting.get(target)?.();
      }
    },
    {rootMargin: '400px'},
  );
  waiting.set(element, onNear);
  observer.observe(element);
}

/** Tells an element when it has come near to what the reader sees, to put off until then what costs a request. */
export class NearViewportController implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #isWatched = false;
  #isNear = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it has come near since it was connected. It is watched from when this is first asked; then it updates. */
  get isNear(): boolean {
    if (!this.#isWatched && this.#host.isConnected) {
      this.#isWatched = true;
      watch(this.#host, () => {
        this.#isNear = true;
        this.#host.requestUpdate();
      });
    }
    return this.#isNear;
  }

  hostDisconnected(): void {
    if (this.#isWatched) observer!.unobserve(this.#host);
    this.#isWatched = this.#isNear = false;
  }
}
