import {parseCitationDate} from './citation-date.js';
import {
  bareArxiv,
  bareDoi,
  type CitationName,
  type CitationRecord,
  type CitationType,
  compact,
  nameText,
  webAddress,
} from './citation-record.js';

/** What the genres of the formats for journals and books are; of others the format says it. */
const GENRES: ReadonlyMap<string, CitationType> = new Map(
  Object.entries<CitationType>({
    article: 'article-journal',
    book: 'book',
    bookitem: 'chapter',
    conference: 'paper-conference',
    preprint: 'article',
    proceeding: 'paper-conference',
    report: 'report',
  }),
);

const FORMATS: ReadonlyMap<string, CitationType> = new Map(
  Object.entries<CitationType>({
    book: 'book',
    dissertation: 'thesis',
    journal: 'article-journal',
    patent: 'patent',
  }),
);

/**
 * Reads the work that a COinS describes: an OpenURL ContextObject as keys and values in the `title` of a
 * `<span class="Z3988">`, as Wikipedia, library catalogues and many plugins write it.
 *
 * @param context The value of the attribute, with its character references resolved.
 * @returns Undefined when it names no work.
 * @see https://www.niso.org/standards-committees/openurl-z3988
 * @see https://en.wikipedia.org/wiki/COinS
 */
export function parseCoins(context: string): CitationRecord | undefined {
  const values = new URLSearchParams(context);
  const first = (...keys: string[]) =>
    keys.map((key) => values.get(`rft.${key}`)?.trim() ?? '').find((value) => value !== '') ?? '';
  const format = /:(\w+)$/.exec(values.get('rft_val_fmt') ?? '')?.[1] ?? '';
  const part = first('atitle');
  const ids = values.getAll('rft_id').concat(values.getAll('rft.identifier'));
  const identified = (pattern: RegExp) =>
    ids.map((id) => pattern.exec(id)?.[1] ?? '').find((id) => id !== '') ?? '';
  const pick = (bare: (id: string) => string) => ids.map(bare).find((id) => id !== '') ?? '';
  const record = compact({
    type: GENRES.get(first('genre').toLowerCase()) ?? FORMATS.get(format) ?? 'document',
    title: part || first('btitle', 'title', 'jtitle'),
    authors: authorsOf(values),
    container: part ? first('jtitle', 'btitle', 'title', 'stitle') : '',
    publisher: first('pub', 'publisher', 'inst', 'assignee'),
    place: first('place', 'cc'),
    date: parseCitationDate(first('date')),
    volume: first('volume'),
    issue: first('issue'),
    number: first('number'),
    pages: first('pages') || [first('spage'), first('epage')].filter(Boolean).join('–'),
    edition: first('edition'),
    series: first('series'),
    genre: first('degree'),
    language: first('language'),
    doi: pick((id) => (/doi/i.test(id) ? bareDoi(id) : '')),
    arxiv: pick((id) => (/arxiv/i.test(id) ? bareArxiv(id) : '')),
    pmid: identified(/^info:pmid\/(\d+)$/i),
    isbn: first('isbn'),
    issn: first('issn', 'eissn'),
    url: pick((id) => (bareDoi(id) || bareArxiv(id) ? '' : webAddress(id))),
  });
  return Object.keys(record).length > 1 ? record : undefined;
}

/** The first author by parts, where they are given, and the others by their names, each once. */
function authorsOf(values: URLSearchParams): CitationName[] {
  const value = (key: string) => values.get(`rft.${key}`)?.trim() ?? '';
  const family = value('aulast');
  const given = value('aufirst') || value('auinit');
  const authors: CitationName[] = [];
  if (family) authors.push(given ? {family, given} : {family});
  const known = new Set([`${family}, ${given}`, `${given} ${family}`, family]);
  const others = ['au', 'creator', 'inventor', 'aucorp'].flatMap((key) => values.getAll(`rft.${key}`));
  for (const other of others.map((name) => name.trim())) {
    if (known.has(other) || other === '') continue;
    known.add(other);
    const [, last, first] = /^([^,]+), ([^,]+)$/.exec(other) ?? [];
    authors.push(last && first ? {family: last, given: first} : {literal: other});
  }
  return authors.filter((author) => nameText(author) !== '');
}
