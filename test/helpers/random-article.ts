/** Random articles with footnotes as people and programs write them, right and wrong. */
import fc from 'fast-check';

/** What one block of an article is made of. Numbers stand for notes. */
export type Block =
  | {readonly kind: 'text'; readonly pieces: readonly Piece[]; readonly inside: Container}
  | {
      readonly kind: 'notes';
      readonly form: NoteForm;
      readonly heading: string;
      readonly numbers: readonly number[];
    }
  | {readonly kind: 'other'; readonly form: OtherForm};

type Container = (typeof CONTAINERS)[number];
type NoteForm = (typeof NOTE_FORMS)[number];
type OtherForm = keyof typeof OTHERS;
type Piece = readonly [form: (typeof REFERENCE_FORMS)[number], number: number];

const CONTAINERS = ['p', 'li', 'td', 'blockquote', 'div', 'h2'] as const;

const REFERENCE_FORMS = [
  'words',
  'plain',
  'superscript',
  'link',
  'superscript link',
  'link with id',
  'comment',
  'empty',
] as const;

const NOTE_FORMS = ['list', 'list with links back', 'paragraphs', 'lines', 'terms', 'section'] as const;

const HEADINGS = ['', 'Notes', 'Citations', 'References', 'Something else'];

const OTHERS = {
  related: () => element('p', element('strong', 'Related: '), link('/totals/', 'How to read a total')),
  figure: () => element('figure', element('img'), element('figcaption', 'Photo: Ann Lee / The Desk')),
  quote: () =>
    element('blockquote', element('p', 'It ought to concern every person.'), element('cite', 'Ann Lee')),
  contents: () => element('nav', element('h2', 'Contents'), element('ul', element('li', link('#a', 'A')))),
  date: () =>
    element('p', 'Published ', Object.assign(document.createElement('time'), {dateTime: '2019-02-06'})),
  heading: () => element('h2', 'Next'),
  code: () => element('pre', element('code', 'list[1] = other[2]')),
};

const number = fc.integer({min: 0, max: 6});

/** Articles of some blocks, which shrink to few and short ones. */
export const randomBlocks: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('text' as const),
        pieces: fc.array(fc.tuple(fc.constantFrom(...REFERENCE_FORMS), number), {maxLength: 6}),
        inside: fc.constantFrom(...CONTAINERS),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('notes' as const),
        form: fc.constantFrom(...NOTE_FORMS),
        heading: fc.constantFrom(...HEADINGS),
        numbers: fc.uniqueArray(number, {maxLength: 6}),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('other' as const),
        form: fc.constantFrom(...(Object.keys(OTHERS) as OtherForm[])),
      }),
    },
  ),
  {maxLength: 12, size: 'max'},
);

/** Puts the blocks on the page. */
export function writeArticle(blocks: readonly Block[]): HTMLElement {
  const article = document.createElement('article');
  for (const block of blocks) {
    if (block.kind === 'text') article.append(contained(block.inside, block.pieces.flatMap(reference)));
    else if (block.kind === 'other') article.append(OTHERS[block.form]());
    else article.append(...notes(block.form, block.heading, block.numbers));
    article.append('\n');
  }
  return article;
}

function contained(inside: Container, nodes: Node[]): Element {
  const block = element(inside, ...nodes);
  if (inside === 'li') return element('ul', block);
  if (inside === 'td') return element('table', element('tbody', element('tr', block)));
  return block;
}

function reference([form, value]: Piece): Node[] {
  const text = new Text('A sentence of the article');
  const target = `#note-${value}`;
  switch (form) {
    case 'plain':
      return [new Text(`A sentence. [${value}] Another one.`)];
    case 'superscript':
      return [text, element('sup', String(value))];
    case 'link':
      return [text, link(target, `[${value}]`)];
    case 'superscript link':
      return [text, element('sup', link(target, String(value)))];
    case 'link with id':
      return [text, Object.assign(element('sup', link(target, String(value))), {id: `ref-${value}`})];
    case 'comment':
      return [new Comment('more'), text];
    case 'empty':
      return [new Text(''), element('span')];
    default:
      return [text];
  }
}

function notes(form: NoteForm, heading: string, numbers: readonly number[]): Node[] {
  const title = heading ? [element('h2', heading)] : [];
  const named = (name: string, value: number, ...content: (Node | string)[]) =>
    Object.assign(element(name, ...content), {id: `note-${value}`});
  const text = (value: number) => `The text of note ${value}, p. ${value}.`;
  switch (form) {
    case 'paragraphs':
      return [...title, ...numbers.map((value) => element('p', `[${value}] ${text(value)}`))];
    case 'lines':
      return [
        ...title,
        element('p', ...numbers.flatMap((value) => [`[${value}] ${text(value)}`, element('br')])),
      ];
    case 'terms':
      return [
        ...title,
        element(
          'dl',
          ...numbers.flatMap((value) => [named('dt', value, String(value)), element('dd', text(value))]),
        ),
      ];
    case 'section':
      return [
        element(
          'section',
          ...title,
          element('ol', ...numbers.map((value) => named('li', value, element('p', text(value))))),
        ),
      ];
    case 'list with links back':
      return [
        ...title,
        element(
          'ol',
          ...numbers.map((value) => named('li', value, `${text(value)} `, link(`#ref-${value}`, '↩'))),
        ),
      ];
    default:
      return [...title, element('ol', ...numbers.map((value) => named('li', value, text(value))))];
  }
}

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.setAttribute('href', href);
  made.append(text);
  return made;
}
