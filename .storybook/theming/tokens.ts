import {elements} from '../manifest.js';

export interface Token {
  name: string;
  description: string;
  defaults: Set<string>;
  tags: string[];
}

/** The properties of the theme, as far as they are seen. */
const order = [
  'link-color',
  'surface',
  'surface-text',
  'border-color',
  'muted-color',
  'radius',
  'focus-color',
];

/** Every custom property of the manifest; those of the theme come first. */
export function collectTokens(): Token[] {
  const tokens = new Map<string, Token>();
  for (const {tagName, cssProperties = []} of elements) {
    for (const {name, description = '', default: value} of cssProperties) {
      const token = tokens.get(name) ?? {name, description, defaults: new Set(), tags: []};
      if (value !== undefined) token.defaults.add(value);
      token.tags.push(tagName!);
      tokens.set(name, token);
    }
  }
  const rank = (token: Token) =>
    isThemeToken(token) ? order.indexOf(token.name.replace('--article-', '')) : order.length;
  return [...tokens.values()].sort(
    (one, other) => rank(one) - rank(other) || other.tags.length - one.tags.length,
  );
}

/** Whether a property is one of the theme, rather than of an element or two. */
export function isThemeToken({description}: Token): boolean {
  return description.startsWith('Theme:');
}
