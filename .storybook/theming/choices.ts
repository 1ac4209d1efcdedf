/** What somebody has chosen in the editor of themes, and the style sheet that it makes. */
import {pageRules} from './page-fields.js';
import {themes, type ThemeName} from './themes.js';

export interface Choices {
  /** The example theme that it begins with, if any. */
  theme: ThemeName | '';
  /** For which colour schemes it is made; none of them leaves that to the page. */
  schemes: 'light dark' | 'light' | 'dark' | '';
  /** Of the page itself; see `page-fields.ts`. */
  page: Readonly<Record<string, string>>;
  /** Custom properties. */
  tokens: Readonly<Record<string, string>>;
  /** Declarations for elements and their parts: of `article-footnote::part(note)` or `article-related-link`. */
  parts: Readonly<Record<string, string>>;
  /** Rules of one's own. */
  rules: string;
}

export const noChoices: Choices = {theme: '', schemes: '', page: {}, tokens: {}, parts: {}, rules: ''};

/** The style sheet that a site would load behind `article-widgets.css`. */
export function styleSheet({theme, schemes, page, tokens, parts, rules}: Choices): string {
  const root = [
    ...(schemes ? [`  color-scheme: ${schemes};`] : []),
    ...filled(tokens).map(([name, value]) => `  ${name}: ${value};`),
  ];
  return [
    theme && themes[theme].trim(),
    root.length > 0 && `:root {\n${root.join('\n')}\n}`,
    linkRule(theme, page, tokens),
    ...pageRules(page),
    ...filled(parts).map(([selector, text]) => `${selector} {\n${declarations(text)}\n}`),
    rules.trim(),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * Links of the page have the colour of those of the elements, where the page says nothing else, or wherever they are.
 */
function linkRule(theme: string, page: Choices['page'], tokens: Choices['tokens']): string {
  const declaration = '{\n  color: var(--article-link-color);\n}';
  if (page.links) return `a:any-link ${declaration}`;
  // The example themes have this rule.
  const isNeeded = theme === '' && tokens['--article-link-color']?.trim();
  return isNeeded ? `/* Any rule of the page wins over this one. */\n:where(:any-link) ${declaration}` : '';
}

function filled(values: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(values)
    .map(([name, value]): [string, string] => [name, value.trim()])
    .filter(([, value]) => value !== '');
}

/** One declaration a line, each ended. */
function declarations(text: string): string {
  return text
    .split(';')
    .map((declaration) => declaration.trim())
    .filter(Boolean)
    .map((declaration) => `  ${declaration};`)
    .join('\n');
}
