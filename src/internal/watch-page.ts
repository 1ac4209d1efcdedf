/**
 * Tells an addition whenever something comes into the page or leaves it, or one of these attributes changes, on
 * whichever element. One observer serves all elements that the addition is for.
 *
 * @param attributes Names of the attributes.
 * @param onChange What is called, once for all changes that a script makes in one go.
 * @param characterData Whether texts are watched too, whose words a script changes.
 */
export function watchPage(attributes: string[], onChange: MutationCallback, characterData = false): void {
  new MutationObserver(onChange).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: attributes,
    characterData,
  });
}
