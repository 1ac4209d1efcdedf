import type {Decorator} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';
import {styleMap} from 'lit/directives/style-map.js';
import {applyArguments, customProperties, fillsSlot, partRules} from './arguments.js';
import {adoptForcedColors} from './forced-colors.js';
import {directionOf} from './languages.js';
import {elements} from './manifest.js';
import {previewMedia, type MediaPreview} from './media.js';
import {savedStyleSheet} from './theming/saved.js';
import {themes, type ThemeName} from './theming/themes.js';

const classes = elements
  .map(({tagName}) => customElements.get(tagName!))
  .filter((element) => element !== undefined);

adoptForcedColors(classes);

/**
 * Puts a story into a page as the toolbar wants it, and applies the arguments that are none of the story's: custom
 * properties, parts, slots and whatever attributes it does not pass on. Each story is an article of its own, so that
 * its notes are counted alone.
 */
export const inPage: Decorator = (story, context) => {
  const {args, initialArgs, parameters, viewMode, component} = context;
  const globals = context.globals as Record<string, string> & MediaPreview;
  const tag = typeof component === 'string' ? component : '';
  const theme = globals.medium === 'print' ? 'light' : globals.theme!;
  const direction = globals.direction === 'auto' ? directionOf(globals.language!) : globals.direction!;
  const hasBrand = globals.brand !== 'none' && !parameters.bringsTheme;
  if (viewMode === 'story') dressDocument(globals, theme, hasBrand);
  else dressStories(globals);
  const finish = (page?: Element) => {
    if (!page) return;
    // After the story's own markup, which is rendered behind this attribute.
    queueMicrotask(() => {
      if (tag) applyArguments(page, tag, args, initialArgs);
      if (viewMode === 'story') previewMedia(globals, classes);
    });
  };
  const rules = partRules(tag, args);
  const inside = html` ${story()}${rules ? html` <style .textContent=${rules}></style> ` : nothing} `;
  const styles = styleMap(customProperties(args));
  const content =
    parameters.layout === 'fullscreen'
      ? html`
          <div
            class="page"
            data-theme=${theme}
            dir=${direction}
            lang=${globals.language!}
            style=${styles}
            ${ref(finish)}
          >
            ${inside}
          </div>
        `
      : html`
          <article
            class="page sheet ${hasBrand ? 'branded' : ''}"
            data-theme=${theme}
            data-width=${globals.width!}
            dir=${direction}
            lang=${globals.language!}
            style=${styles}
            ${ref(finish)}
          >
            ${inside}
          </article>
        `;
  // Elements read language and direction when they render, so a change of them begins anew; so does one of a slot.
  const slots = fillsSlot(args) ? JSON.stringify(args) : '';
  return html` ${keyed(`${direction} ${globals.language} ${globals.colors} ${slots}`, content)} `;
};

/** The theme that the toolbar chooses: one of the examples, or what was made in the editor. */
const brand = document.createElement('style');

function wearBrand(sheet: string): void {
  if (!brand.isConnected) document.head.append(brand);
  if (brand.textContent !== sheet) brand.textContent = sheet;
}

function brandOf({brand: name}: Record<string, string>): string {
  if (name === 'none') return '';
  return name === 'mine' ? savedStyleSheet() : themes[name as ThemeName];
}

/** The stories within a page of documentation wear the theme, and the page around them does not. */
function dressStories(globals: Record<string, string>): void {
  const sheet = brandOf(globals).replace(/:where\(body\)|:root\b|\b(body|html)(?=[\s,{])/g, '&');
  wearBrand(sheet && `.page.branded {${sheet}}`);
}

function dressDocument(globals: Record<string, string>, theme: string, hasBrand: boolean): void {
  wearBrand(hasBrand ? brandOf(globals) : '');
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.lang = globals.language!;
  root.style.fontSize = globals.textSize === '100' ? '' : `${globals.textSize}%`;
}
