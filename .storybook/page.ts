import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {styleMap} from 'lit/directives/style-map.js';

/**
 * Puts a story into a page of the theme, direction and language chosen in the toolbar, and applies the arguments that
 * are custom properties (`--article-…`). Each story is an article of its own, so that its notes are counted alone.
 */
export const inPage: Decorator = (story, {args, globals, parameters, viewMode}) => {
  const {theme, direction, language} = globals as Record<string, string>;
  const customProperties = Object.entries(args).filter(([name, value]) => name.startsWith('--') && value);
  const styles = styleMap(Object.fromEntries(customProperties) as Record<string, string>);
  if (viewMode === 'story') {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language!;
  }
  const content =
    parameters.layout === 'fullscreen'
      ? html`
          <div class="page" data-theme=${theme!} dir=${direction!} lang=${language!}>${story()}</div>
        `
      : html`
          <article
            class="page sheet"
            data-theme=${theme!}
            dir=${direction!}
            lang=${language!}
            style=${styles}
          >
            ${story()}
          </article>
        `;
  // Elements read language and direction when they render, so a change of them begins anew.
  return html`
    ${keyed(`${direction} ${language}`, content)}
  `;
};
