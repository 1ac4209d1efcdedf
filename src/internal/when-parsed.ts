import type {ReactiveControllerHost} from 'lit';

/** Updates an element once more when the page around it, which it looks at, has been parsed. */
export function updateWhenParsed(element: ReactiveControllerHost): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => element.requestUpdate(), {once: true});
}
