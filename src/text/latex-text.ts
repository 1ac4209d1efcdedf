import {oneLine} from './citation-record.js';

/**
 * What LaTeX would take for an instruction. The braces are written as commands: BibTeX counts those that are escaped by
 * a backslash too, and one alone would swallow the rest of the file.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Writes a text so that LaTeX prints it as it is.
 *
 * Letters with accents stay letters, in UTF-8, which LaTeX reads since 2018 and Biber always has. Two signs that LaTeX
 * would join into another, such as two hyphens, are kept apart.
 *
 * @see https://www.latex-project.org/help/documentation/usrguide.pdf
 */
export function latexEscape(text: string): string {
  return oneLine(text).replace(/[\\{}~^]|[#$%&_]|([-`'])(?=\1)/g, (found) =>
    Object.hasOwn(ESCAPES, found) ? ESCAPES[found]! : /[-`']/.test(found) ? `${found}{}` : `\\${found}`,
  );
}

/** Accents by the command that sets them, as combining characters. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};

/** Letters and signs that have a command of their own. */
const SYMBOLS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  textendash: '–',
  textemdash: '—',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquoteleft: '‘',
  textquoteright: '’',
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  th: 'þ',
  TH: 'Þ',
  dh: 'ð',
  DH: 'Ð',
  dj: 'đ',
  DJ: 'Đ',
  ldots: '…',
  dots: '…',
  copyright: '©',
  pounds: '£',
  S: '§',
  P: '¶',
};

const LIGATURES: Readonly<Record<string, string>> = {
  '---': '—',
  '--': '–',
  '``': '“',
  "''": '”',
  '~': ' ',
};

// A command of letters swallows the spaces behind it; one of a single sign does not. Then what is read as one sign.
const TOKEN =
  /\\(?<word>[A-Za-z]+)[ \t\n]*|\\(?<sign>[^A-Za-z])|(?<ligature>---?|``|''|~)|[{}]|[^\\{}~`'-]+|[^]/gu;

/**
 * Reads LaTeX as a reader sees it: accents, letters and signs by their commands, without braces. A command that is not
 * known, such as one of emphasis, is left out and what it holds stays. It is the inverse of `latexEscape`.
 *
 * @see https://ctan.org/pkg/comprehensive
 */
export function latexToText(source: string): string {
  let text = '';
  // The command of an accent that waits for its letter, which may stand in braces.
  let accent = '';
  for (const {0: token, groups} of source.matchAll(TOKEN)) {
    const {word, sign, ligature} = groups!;
    const command = word ?? sign ?? '';
    if (Object.hasOwn(ACCENTS, command)) {
      accent = command;
      continue;
    }
    let piece = '';
    // `\~{}` is how many write the sign itself.
    if (token === '}') piece = accent;
    else if (word) piece = Object.hasOwn(SYMBOLS, word) ? SYMBOLS[word]! : '';
    else if (sign) piece = SPACES.test(sign) ? ' ' : sign.replace(/[-/]/, '');
    else if (ligature) piece = LIGATURES[ligature]!;
    else if (!/^[{\\]$/.test(token)) piece = token;
    if (token !== '{' && accent) {
      if (token !== '}') piece = accented(piece, ACCENTS[accent]!);
      accent = '';
    }
    text += piece;
  }
  return oneLine(text);
}

/** The commands of spaces, and that of a new line. */
const SPACES = /[\s\\,;:!]/;

function accented(text: string, accent: string): string {
  const [first = '', ...others] = text;
  const letter = {ı: 'i', ȷ: 'j'}[first] ?? first;
  return (letter + accent).normalize('NFC') + others.join('');
}
