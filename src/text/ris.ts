import {citationDateText} from './citation-date.js';
import {addressOf, type CitationRecord, type CitationType, nameText, oneLine} from './citation-record.js';

/** The types of reference; what has none is `GEN`. */
const TYPES: Partial<Readonly<Record<CitationType, string>>> = {
  article: 'UNPB',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  legislation: 'STAT',
  motion_picture: 'VIDEO',
  'paper-conference': 'CONF',
  patent: 'PAT',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  thesis: 'THES',
  webpage: 'ELEC',
};

/**
 * Writes records as RIS, which reference managers read: a tag a line, with the line ends that its specification asks
 * for.
 *
 * A value is one line, whatever it says, so that none can add a tag or end the reference. The names of people and
 * periodicals have no asterisk, which the format forbids there.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function asRis(records: readonly CitationRecord[]): string {
  return records.map(reference).join('');
}

function reference(record: CitationRecord): string {
  const {date, accessed, pages = ''} = record;
  const [first, last] = pages.split(/\s*[-–—]+\s*/);
  const isRange = /^\s*\w+\s*[-–—]+\s*\w+\s*$/.test(pages);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[record.type] ?? 'GEN'],
    ...(record.authors ?? []).map((name) => ['AU', withoutAsterisk(nameText(name))] as const),
    ...(record.editors ?? []).map((name) => ['ED', withoutAsterisk(nameText(name))] as const),
    ['TI', record.title],
    ['T2', withoutAsterisk(record.container)],
    ['T3', record.series],
    ['PY', date && citationDateText({year: date.year})],
    ['DA', date?.month === undefined ? undefined : citationDateText(date, '/')],
    ['VL', record.volume],
    ['IS', record.issue || record.number],
    ['SP', isRange ? first : pages],
    ['EP', isRange ? last : undefined],
    ['ET', record.edition],
    ['M3', record.genre],
    ['PB', record.publisher],
    ['CY', record.place],
    ['SN', record.isbn || record.issn],
    ['DO', record.doi],
    ['AN', record.pmid ? `PMID:${record.pmid}` : record.arxiv && `arXiv:${record.arxiv}`],
    ['UR', addressOf(record)],
    ['Y2', accessed && citationDateText(accessed, '/')],
    ['LA', record.language],
    ['N1', record.note],
  ];
  const written = lines
    .map(([tag, value]) => [tag, oneLine(value ?? '')] as const)
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${value}`);
  return [...written, 'ER  - ', ''].join('\r\n');
}

function withoutAsterisk(text: string | undefined): string {
  return (text ?? '').replaceAll('*', '');
}
