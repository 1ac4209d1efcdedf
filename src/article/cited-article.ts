import {parseCitationDate} from '../text/citation-date.js';
import {type CitationRecord, compact} from '../text/citation-record.js';
import {schemaWork} from '../text/schema-work.js';
import {withoutTracking} from '../text/tracking.js';
import type {ArticleFacts} from './article-facts.js';
import {describedArticle} from './json-ld.js';
import {pageFacts} from './page-facts.js';

/**
 * The record of an article, by its facts and by what the page says of it in JSON-LD, which names the authors. Without
 * that, they are those of `<meta name="author">`, and the website is that of Open Graph.
 */
export function citedArticle(facts: ArticleFacts, document: Document): CitationRecord {
  const isPage = facts.url === pageFacts(document).url;
  const described = schemaWork(describedArticle(document, facts.url, isPage));
  const meta = (selector: string) =>
    isPage
      ? [...document.querySelectorAll<HTMLMetaElement>(selector)]
          .map(({content}) => content.trim())
          .filter(Boolean)
      : [];
  return compact({
    type: 'webpage',
    authors: meta('meta[name="author" i]').map((literal) => ({literal})),
    container: meta('meta[property="og:site_name"]')[0] ?? '',
    ...described,
    title: facts.title || described?.title || '',
    date: parseCitationDate(facts.published) ?? described?.date,
    url: withoutTracking(facts.url),
  });
}
