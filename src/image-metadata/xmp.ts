import {markupTokens} from './markup-tokens.js';

/**
 * Texts by the property's full name: its namespace and its name. Of several languages there is only the default one.
 */
export type XmpTexts = ReadonlyMap<string, readonly string[]>;

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const ITEM = `${RDF}li`;

/** An element that is not closed yet. */
interface OpenElement {
  readonly name: string;
  readonly language: string;
  text: string;
}

/**
 * Reads properties of an XMP packet, which is RDF: each is written as an element with a text, with a list of texts or
 * with an address, or as an attribute. A property whose element does not end is left out.
 *
 * @param packet The packet's text, perhaps cut off.
 * @param wanted Full names of the properties.
 * @see https://github.com/adobe/XMP-Toolkit-SDK/blob/main/docs/XMPSpecificationPart1.pdf
 */
export function readXmp(packet: string, wanted: ReadonlySet<string>): XmpTexts {
  const texts = new Map<string, string[]>();
  const namespaces = new Map<string, string>();
  const open: OpenElement[] = [];
  const fullName = (name: string) => {
    const [prefix = '', local = ''] = name.split(':');
    return (namespaces.get(prefix) ?? '') + local;
  };
  const add = (name: string, text: string, language = '') => {
    const value = text.trim();
    if (!value || !wanted.has(name)) return;
    const found = texts.get(name) ?? [];
    // One text in several languages begins with the default one, unless a program has ordered them otherwise.
    if (language && found[0]) {
      if (language === 'x-default') texts.set(name, [value]);
    } else texts.set(name, [...found, value]);
  };
  for (const token of markupTokens(packet)) {
    if (token.type === 'text') {
      const element = open.at(-1);
      if (element) element.text += token.text;
    } else if (token.type === 'open') {
      for (const [name, value] of token.attributes)
        if (name.startsWith('xmlns:')) namespaces.set(name.slice(6), value);
      const name = fullName(token.name);
      for (const [attribute, value] of token.attributes) {
        const property = fullName(attribute);
        add(property === `${RDF}resource` ? name : property, value);
      }
      const language = token.attributes.get('xml:lang') ?? '';
      if (!token.isEmpty) open.push({name, language, text: ''});
    } else {
      const element = open.pop();
      if (!element) continue;
      const property = element.name === ITEM ? open.findLast(({name}) => wanted.has(name)) : element;
      if (property) add(property.name, element.text, element.language);
    }
  }
  return texts;
}
