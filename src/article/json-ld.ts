/** An object of a page's structured data. Whoever writes the page writes it, so every value can be anything. */
export type JsonLdObject = Readonly<Record<string, unknown>>;

/** The scripts of a page's structured data. */
export const JSON_LD = 'script[type="application/ld+json" i]';

/** What such a script says: nothing where another widget or a template has made a mistake. */
export function parseJsonLd(script: Element): unknown {
  try {
    return JSON.parse(script.textContent);
  } catch {
    return undefined;
  }
}

/** The types of schema.org that are articles: Article, NewsArticle, BlogPosting, LiveBlogPosting, Report and so on. */
const ARTICLE_TYPE = /(Article|Posting|Report)$/;

/**
 * Returns the article that a page describes in JSON-LD: at the top, in `@graph` or as `mainEntity`.
 *
 * It is the one that names the address. When none does, it is the only article of the page, if that is meant.
 *
 * @param url Address of the article.
 * @param isPage Whether that is the page's own article.
 * @see https://schema.org/Article
 */
export function describedArticle(document: Document, url: string, isPage: boolean): JsonLdObject | undefined {
  const articles: JsonLdObject[] = [];
  const collect = (value: unknown, depth: number): void => {
    for (const entry of listOf(value)) {
      if (typeof entry !== 'object' || entry === null) continue;
      const object = entry as JsonLdObject;
      if (listOf(object['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)))
        articles.push(object);
      else if (depth > 0) for (const key of ['@graph', 'mainEntity']) collect(object[key], depth - 1);
    }
  };
  for (const script of document.querySelectorAll(JSON_LD)) collect(parseJsonLd(script), 2);
  const named = articles.find((article) => namesAddress(article, url));
  return named ?? (isPage && articles.length === 1 ? articles[0] : undefined);
}

/** The entries of a value that may be a list or stand alone. */
export function listOf(value: unknown): readonly unknown[] {
  return [value].flat();
}

function namesAddress(article: JsonLdObject, url: string): boolean {
  const page = article.mainEntityOfPage as JsonLdObject | string | undefined;
  const named = typeof page === 'object' ? page?.['@id'] : page;
  return [article.url, article['@id'], named].includes(url);
}
