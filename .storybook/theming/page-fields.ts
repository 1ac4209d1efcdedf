/** What a theme says of the page itself: what every element takes from the text that it stands in. */

export interface PageField {
  key: string;
  label: string;
  hint: string;
  /** What it is when nobody sets it. */
  initial: string;
  isColor?: boolean;
  suggestions?: readonly string[];
}

const typefaces = [
  "Georgia, 'Times New Roman', serif",
  "'Iowan Old Style', Charter, Georgia, serif",
  'system-ui, sans-serif',
  "Optima, Candara, 'Noto Sans', sans-serif",
  'ui-monospace, monospace',
];

export const pageFields: readonly PageField[] = [
  {key: 'background', label: 'Paper', hint: 'Background of the page.', initial: 'Canvas', isColor: true},
  {key: 'color', label: 'Text', hint: 'Text on it.', initial: 'CanvasText', isColor: true},
  {
    key: 'font-family',
    label: 'Typeface of the text',
    hint: 'Every element has it too.',
    initial: 'that of the page',
    suggestions: typefaces,
  },
  {
    key: 'headings',
    label: 'Typeface of headings',
    hint: 'Those of the page, and those that elements make.',
    initial: 'that of the text',
    suggestions: typefaces,
  },
  {key: 'font-size', label: 'Size of the text', hint: 'All sizes follow it.', initial: '1rem'},
  {key: 'line-height', label: 'Line height', hint: 'A number, without a unit.', initial: 'normal'},
  {
    key: 'text-decoration-thickness',
    label: 'Thickness of underlines',
    hint: 'Links, and what elements underline like one.',
    initial: 'auto',
    suggestions: ['1px', '2px', '0.15em'],
  },
  {
    key: 'text-underline-offset',
    label: 'Distance of underlines',
    hint: 'From the text.',
    initial: 'auto',
    suggestions: ['0.15em', '0.25em'],
  },
];

/** Where a field that is none of the body's own applies. */
const selectors: Record<string, readonly string[]> = {
  headings: [
    'h1',
    'h2',
    'h3',
    'h4',
    'article-contents::part(heading)',
    'article-footnote-list::part(heading)',
    'article-related-list::part(heading)',
    'article-related-link::part(title)',
    'article-pull-quote::part(quote)',
    'article-key-figure::part(number)',
  ],
  'text-decoration-thickness': [
    'a:any-link',
    'article-content-note::part(toggle)',
    'article-skip-link::part(link)',
  ],
};

/** The rules of what is set: the body's own together, then those of headings and links. */
export function pageRules(values: Readonly<Record<string, string>>): string[] {
  const isSet = ({key}: PageField) => values[key]?.trim();
  const ofBody = pageFields.filter((field) => isSet(field) && !selectors[field.key]);
  const body = ofBody.map(({key}) => `  ${key}: ${values[key]!.trim()};`);
  const others = pageFields
    .filter((field) => isSet(field) && selectors[field.key])
    .map(({key}) => {
      const property = key === 'headings' ? 'font-family' : key;
      return `${selectors[key]!.join(',\n')} {\n  ${property}: ${values[key]!.trim()};\n}`;
    });
  return [...(body.length > 0 ? [`body {\n${body.join('\n')}\n}`] : []), ...others];
}
