import {webUrl} from '../text/url.js';
import type {ArticleFacts} from './article-facts.js';
import {describedArticle} from './json-ld.js';

const known = new WeakMap<Document, {address: string; facts: ArticleFacts}>();

/**
 * Reads what a page says of its article: the canonical link, JSON-LD, Open Graph and `article:` metadata, the title.
 *
 * It is read once, when an element first asks, and again when the page's address has changed, as in an application of
 * one page. While the page is being parsed its metadata may be incomplete, and what was read is not kept.
 *
 * @see https://ogp.me/#type_article
 */
export function pageFacts(document: Document): ArticleFacts {
  const address = document.URL.split('#')[0]!;
  const read = known.get(document);
  if (read?.address === address) return read.facts;
  const facts = readFacts(document, address);
  if (document.readyState !== 'loading') known.set(document, {address, facts});
  return facts;
}

function readFacts(document: Document, address: string): ArticleFacts {
  const meta = (property: string) =>
    document.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)?.content;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href;
  const url = webUrl(canonical || meta('og:url'), document.baseURI) || address;
  const article = describedArticle(document, url, true);
  return {
    url,
    title: firstText(article?.headline, article?.name, meta('og:title'), document.title),
    published: firstText(article?.datePublished, meta('article:published_time')),
    updated: firstText(article?.dateModified, meta('article:modified_time')),
    thread: '',
    system: '',
    endpoint: '',
  };
}

function firstText(...values: unknown[]): string {
  for (const value of values) if (typeof value === 'string' && value.trim()) return value.trim();
  return '';
}
