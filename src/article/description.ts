import {createGenerated, generatedSelector} from '../internal/generated.js';

const DESCRIPTION = `:scope > ${generatedSelector('script')}`;

/** The description that stands in an element, also one that came with a clone of the page. */
export function descriptionIn(host: Element): Element | null {
  return host.querySelector(DESCRIPTION);
}

/**
 * Writes a description for search engines into an element, as a script that is not run. An update can come after the
 * element has left the page; it takes the description along.
 *
 * `<` is escaped, so that no value ends the script when the page is serialised. The text is set in an empty text node
 * after the script has entered the page: in any other order, a page that requires Trusted Types reports it.
 *
 * @param json The description in JSON-LD; empty for none.
 */
export function describe(host: Element, json: string): void {
  let script = descriptionIn(host);
  if (!json || !host.isConnected) {
    script?.remove();
    return;
  }
  if (!script) {
    script = createGenerated('script', '');
    script.setAttribute('type', 'application/ld+json');
    host.append(script);
  }
  const text = script.firstChild as Text;
  json = json.replaceAll('<', '\\u003c');
  if (text.data !== json) text.data = json;
}
