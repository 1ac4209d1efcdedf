import type {APIContext} from 'astro';
import {getCollection} from 'astro:content';
import {notesInFeeds} from '../notes-in-feeds';

/** The articles as an Atom feed. */
export async function GET({site = new URL('https://example.org/')}: APIContext) {
  const articles = await getCollection('articles');
  const entries = articles.map(({id, data, rendered}) => {
    const url = new URL(`/${id}/`, site).href;
    return `
  <entry>
    <title>${escape(data.title)}</title>
    <id>${url}</id>
    <link href="${url}"/>
    <updated>${(data.lastmod ?? data.date).toISOString()}</updated>
    <content type="html" xml:base="${url}">${escape(notesInFeeds(rendered?.html ?? ''))}</content>
  </entry>`;
  });
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>The Civic Desk</title>
  <id>${site.href}</id>
  <updated>${new Date().toISOString()}</updated>
  <author><name>The Civic Desk</name></author>${entries.join('')}
</feed>
`;
  return new Response(feed, {headers: {'Content-Type': 'application/atom+xml; charset=utf-8'}});
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
