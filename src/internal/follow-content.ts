import type {ReactiveElement} from '@lit/reactive-element';

/**
 * Has an element update when a script changes what it holds, however deep, such as a text in its place, of which no slot
 * tells: a framework that shows another article keeps the nodes and changes what they say, and a text whose words are
 * still on their way is empty at first. Not for notes, of which there are a thousand.
 */
export function followContent(host: ReactiveElement): void {
  // It observes nothing but the element, and goes with it.
  new MutationObserver(() => host.requestUpdate()).observe(host, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['slot', 'value', 'href', 'datetime', 'title', 'hidden'],
  });
}
