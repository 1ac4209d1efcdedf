import {render as renderTemplate} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import 'article-widgets/define';
import './article.js';

/** The component, with its content in a declarative shadow root. */
export function render() {
  return collectResult(renderTemplate(html`<news-article></news-article>`));
}
