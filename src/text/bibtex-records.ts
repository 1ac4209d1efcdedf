import {MONTHS} from './bibtex.js';
import {type BibtexEntry, bibtexEntries} from './bibtex-entries.js';
import {bibtexNames} from './bibtex-names.js';
import {citationDateText, parseCitationDate} from './citation-date.js';
import {
  bareArxiv,
  bareDoi,
  type CitationDate,
  type CitationRecord,
  type CitationType,
  compact,
  oneLine,
  webAddress,
} from './citation-record.js';
import {latexToText} from './latex-text.js';

/** What the entry types of BibTeX and BibLaTeX are; others are documents. */
const TYPES: ReadonlyMap<string, CitationType> = new Map(
  Object.entries<CitationType>({
    article: 'article-journal',
    book: 'book',
    booklet: 'book',
    collection: 'book',
    conference: 'paper-conference',
    dataset: 'dataset',
    electronic: 'webpage',
    inbook: 'chapter',
    incollection: 'chapter',
    inproceedings: 'paper-conference',
    mastersthesis: 'thesis',
    movie: 'motion_picture',
    mvbook: 'book',
    online: 'webpage',
    patent: 'patent',
    phdthesis: 'thesis',
    proceedings: 'book',
    report: 'report',
    software: 'software',
    techreport: 'report',
    thesis: 'thesis',
    video: 'motion_picture',
    www: 'webpage',
  }),
);

const GENRES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({mastersthesis: 'Master’s thesis', phdthesis: 'PhD thesis'}),
);

/**
 * Reads the works that a BibTeX or BibLaTeX text describes. Fields that have no place in a record are passed over, and
 * entries that are not well formed too.
 *
 * @see https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf
 * @see https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf
 */
export function parseBibtex(source: string): CitationRecord[] {
  return bibtexEntries(source)
    .map(recordOf)
    .filter((record) => Object.keys(record).length > 1);
}

function recordOf({type, fields}: BibtexEntry): CitationRecord {
  const first = (...names: string[]) =>
    names.map((name) => fields.get(name) ?? '').find((value) => value.trim()) ?? '';
  const text = (...names: string[]) => latexToText(first(...names));
  const address = (...names: string[]) => verbatim(first(...names));
  const arxiv = /arxiv/i.test(first('archiveprefix', 'eprinttype')) ? bareArxiv(address('eprint')) : '';
  const kind = TYPES.get(type) ?? (arxiv ? 'article' : 'document');
  const number = text('number', 'issue');
  const isNumbered = kind === 'report' || kind === 'patent';
  return compact({
    type: kind,
    title: [text('title'), text('subtitle')].filter(Boolean).join(': '),
    authors: bibtexNames(first('author')),
    editors: bibtexNames(first('editor')),
    container: text('journal', 'journaltitle', 'booktitle', 'maintitle'),
    publisher: text('publisher', 'school', 'institution', 'organization'),
    place: text('address', 'location'),
    date: dateOf(fields),
    volume: text('volume'),
    issue: isNumbered ? '' : number,
    number: isNumbered ? number : '',
    pages: text('pages'),
    edition: text('edition'),
    series: text('series'),
    genre: text('type') || (GENRES.get(type) ?? ''),
    language: text('language', 'langid'),
    doi: bareDoi(address('doi')),
    arxiv,
    pmid: text('pmid'),
    isbn: text('isbn'),
    issn: text('issn'),
    url: webAddress(address('url', 'howpublished')),
    accessed: parseCitationDate(text('urldate')),
    note: text('note'),
  });
}

/** An address or an identifier: its letters mean themselves, but many write it as `\url{…}` or escape some. */
function verbatim(source: string): string {
  return oneLine(source.replace(/^\s*\\url\s*\{(.*)\}\s*$/s, '$1').replace(/\\([#$%&_~{}])|[{}]/g, '$1'));
}

function dateOf(fields: ReadonlyMap<string, string>): CitationDate | undefined {
  const date = parseCitationDate(latexToText(fields.get('date') ?? ''));
  const year = parseCitationDate(latexToText(fields.get('year') ?? ''));
  if (date || !year) return date;
  // "jan" has become 1, and `jul # "~4"` a month with its day.
  const [month = '', inMonth = ''] = latexToText(fields.get('month') ?? '').split(' ');
  const figure = /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (figure < 1 || figure > 12) return year;
  const day = latexToText(fields.get('day') ?? '') || inMonth;
  const written = citationDateText({...year, month: figure});
  return parseCitationDate(`${written}-${day}`) ?? parseCitationDate(written);
}
