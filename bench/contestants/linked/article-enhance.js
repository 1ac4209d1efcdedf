import * as library from 'article-widgets';

const {ArticleEnhance, ArticleFootnote} = library;

export const isAvailable = ArticleEnhance !== undefined;

export function start() {
  customElements.define('article-footnote', ArticleFootnote);
  customElements.define('article-enhance', ArticleEnhance);
  const enhance = document.createElement('article-enhance');
  enhance.setAttribute('selector', 'article');
  enhance.setAttribute('widgets', 'footnotes');
  document.body.append(enhance);
}
