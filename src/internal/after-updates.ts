import type {ReactiveControllerHost} from 'lit';

/** Calls back after each update of an element. The Lit of our bundles does not say when one is over. */
export function afterUpdates(element: ReactiveControllerHost, callback: () => void): void {
  element.addController({hostUpdate: () => queueMicrotask(callback)});
}
