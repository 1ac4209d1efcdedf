import type {ReactiveControllerHost} from 'lit';
import {pageDocument} from './page-document.js';

/** Updates an element once more when the page around it, which it looks at, has been parsed. */
export function updateWhenParsed(element: ReactiveControllerHost): void {
  if (document.readyState === 'loading')
    pageDocument.addEventListener('DOMContentLoaded', () => element.requestUpdate(), {once: true});
}
