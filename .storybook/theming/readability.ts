/** Whether what a theme sets can be read, in light and in dark. */
import {html, type TemplateResult} from 'lit';
import {colorsOfPage, contrast, type Scheme} from './colors.js';

interface Pair {
  what: string;
  foreground: string;
  background: string;
  /** The least contrast that will do. */
  wanted: number;
}

/** Colours that have to be told apart: what stands on what, and how well. */
const pairs: readonly Pair[] = [
  {what: 'Text on the page', foreground: 'text', background: 'page', wanted: 4.5},
  {
    what: 'Links on the page',
    foreground: 'var(--article-link-color, LinkText)',
    background: 'page',
    wanted: 4.5,
  },
  {what: 'Muted text on the page', foreground: 'muted', background: 'page', wanted: 4.5},
  {
    what: 'The focus ring on the page',
    foreground: 'var(--article-focus-color, CanvasText)',
    background: 'page',
    wanted: 3,
  },
  {
    what: 'Text on a note',
    foreground: 'noteText',
    background: 'note',
    wanted: 4.5,
  },
  {
    what: 'Links on a note',
    foreground: 'var(--article-link-color, LinkText)',
    background: 'note',
    wanted: 4.5,
  },
];

export function readability(schemes: readonly Scheme[]): TemplateResult {
  const pages = schemes.map((scheme) => ({scheme, ...colorsOfPage(scheme)}));
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col"><span class="hint">Contrast</span></th>
          ${schemes.map((scheme) => html`<th scope="col"><span class="hint">${scheme}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${pairs.map(
          (pair) => html`
            <tr>
              <th scope="row">${pair.what}</th>
              ${pages.map((page) => cell(pair, page))}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function cell(
  {foreground, background, wanted}: Pair,
  {scheme, paper, text}: {scheme: Scheme; paper: string; text: string},
): TemplateResult {
  const own: Record<string, string> = {
    text,
    muted: `var(--article-muted-color, color-mix(in srgb, ${text} 80%, transparent))`,
    page: paper,
    note: `var(--article-surface, oklch(from ${text} clamp(0.2, (0.65 - l) * 99, 1) 0 0))`,
    noteText: `var(--article-surface-text, oklch(from ${text} clamp(0, (l - 0.65) * 99, 1) 0 0))`,
  };
  const ratio = contrast(own[foreground] ?? foreground, own[background]!, scheme);
  return ratio >= wanted
    ? html`<td>${ratio.toFixed(1)} ✓</td>`
    : html`<td class="bad">${ratio.toFixed(1)} ✗ <span class="hint">at least ${wanted}</span></td>`;
}
