/** Where the article of an example stands: in the page, or in the shadow root of a component. Runs in the page too. */
export function root() {
  return document.querySelector('#app > *')?.shadowRoot ?? document;
}
