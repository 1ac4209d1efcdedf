/** The sections of the editor of themes, each of which changes a part of what is chosen. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ElementDeclaration} from '../manifest.js';
import type {Choices} from './choices.js';
import {colorsOfPage, type Scheme} from './colors.js';
import {capitalized, fieldOf, valueOf} from './fields.js';
import {pageFields} from './page-fields.js';
import {isThemeToken, type Token} from './tokens.js';

export interface Section {
  /** What is chosen now, also when the fields have not been rendered since. */
  readonly choices: Choices;
  change: (changed: Partial<Choices>) => void;
  /** The schemes that the theme is made for. */
  schemes: readonly Scheme[];
}

/** @param options What each value is called. */
export function select(
  id: string,
  label: string,
  value: string,
  options: Readonly<Record<string, string>>,
  set: (value: string) => void,
): TemplateResult {
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${(event: Event) => set(valueOf(event))}>
        ${Object.entries(options).map(
          ([option, name]) => html`<option value=${option} ?selected=${option === value}>${name}</option>`,
        )}
      </select>
    </div>
  `;
}

export function pageSection(section: Section): TemplateResult {
  const {change, schemes} = section;
  const {page, theme} = section.choices;
  const light = colorsOfPage('light');
  const dark = colorsOfPage('dark');
  const now: Record<string, string> = {
    background: `light-dark(${light.paper}, ${dark.paper})`,
    color: `light-dark(${light.text}, ${dark.text})`,
  };
  return html`${pageFields.map(({key, label, hint, initial, isColor = false, suggestions}) =>
    fieldOf({
      id: `page-${key}`,
      label,
      hint,
      value: page[key] ?? '',
      otherwise: now[key] ?? initial,
      placeholder: theme ? 'that of the theme' : initial,
      ...(isColor && {schemes}),
      ...(suggestions && {suggestions}),
      set: (value) => change({page: {...section.choices.page, [key]: value}}),
    }),
  )}`;
}

/** What is seen on most pages of defaults that follow the page's colours, for a choice to begin with. */
const USUAL: Record<string, string> = {
  '--article-link-color': 'LinkText',
  '--article-surface': 'Canvas',
  '--article-surface-text': 'CanvasText',
};

export function tokenSection(tokens: readonly Token[], section: Section): TemplateResult {
  const {choices, change, schemes} = section;
  return html`${tokens.map((token) => {
    const {name, description, defaults} = token;
    const value = choices.tokens[name] ?? '';
    const shown = value ? '' : getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const isColor = name.endsWith('color') || /^--article-surface/.test(name);
    const label = isThemeToken(token) ? name.replace('--article-', '').replaceAll('-', ' ') : name;
    return fieldOf({
      id: name,
      label: isThemeToken(token) ? capitalized(label) : html`<code>${label}</code>`,
      hint: capitalized(description.replace(/^Theme: /, '')),
      value,
      otherwise: shown || ([...defaults][0] ?? USUAL[name] ?? ''),
      ...(isColor && {schemes}),
      set: (text) => change({tokens: {...section.choices.tokens, [name]: text}}),
    });
  })}`;
}

/** An element's own properties, and declarations for its box and its parts. */
export function elementSection(
  {tagName, cssParts = []}: ElementDeclaration,
  tokens: readonly Token[],
  section: Section,
  picked: string,
): TemplateResult {
  const {choices, change} = section;
  const tag = tagName!;
  const declarations = (selector: string, label: string, hint: string) =>
    fieldOf({
      id: selector,
      label: html`<code>${label}</code>`,
      hint,
      value: choices.parts[selector] ?? '',
      otherwise: 'property: value; …',
      set: (value) => change({parts: {...section.choices.parts, [selector]: value}}),
    });
  const own = tokens.filter(({tags}) => tags[0] === tag);
  const isSet = [...own.map(({name}) => choices.tokens[name])]
    .concat(choices.parts[tag], ...cssParts.map(({name}) => choices.parts[`${tag}::part(${name})`]))
    .some((value) => value?.trim());
  return html`
    <details class="declarations" ?open=${picked.split('::')[0] === tag}>
      <summary>${tag}${isSet ? ' •' : nothing}</summary>
      ${tokenSection(own, section)} ${declarations(tag, tag, 'The whole element: its box and its text.')}
      ${cssParts.map(({name, description = ''}) =>
        declarations(`${tag}::part(${name})`, `::part(${name})`, description),
      )}
    </details>
  `;
}
