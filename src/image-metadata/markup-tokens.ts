/** A piece of XML or HTML: a text, a tag that opens an element, or one that closes it. */
export type MarkupToken =
  | {readonly type: 'text'; readonly text: string}
  | {
      readonly type: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      /** Whether it closes itself: `<x/>`. */
      readonly isEmpty: boolean;
    }
  | {readonly type: 'close'; readonly name: string};

/**
 * Takes XML or HTML apart, in one pass and without ever failing: what reads it wants texts, never nodes. Comments,
 * declarations and instructions are left out, and so is a tag that is cut off.
 */
export function* markupTokens(markup: string): Generator<MarkupToken, void, undefined> {
  for (let position = 0; position < markup.length;) {
    const start = markup.indexOf('<', position);
    const text = markup.slice(position, start < 0 ? undefined : start);
    if (text) yield {type: 'text', text: decodeReferences(text)};
    if (start < 0) return;
    if (markup.startsWith('<![CDATA[', start)) {
      const end = endOf(markup, ']]>', start);
      yield {type: 'text', text: markup.slice(start + 9, end - 3)};
      position = end;
    } else if (markup.startsWith('<!--', start)) {
      position = endOf(markup, '-->', start);
    } else if (/^<[!?]/.test(markup.slice(start, start + 2))) {
      position = endOf(markup, '>', start);
    } else if (/^<\/?[a-z]/i.test(markup.slice(start, start + 3))) {
      const end = endOfTag(markup, start);
      if (end > markup.length) return;
      yield tagToken(markup.slice(start + 1, end - 1));
      position = end;
    } else {
      yield {type: 'text', text: '<'};
      position = start + 1;
    }
  }
}

/** Where something ends, from a place on: behind the end of the text when it does not. */
function endOf(markup: string, mark: string, from: number): number {
  const index = markup.indexOf(mark, from);
  return index < 0 ? markup.length + mark.length : index + mark.length;
}

/** Where a tag ends: a `>` in a quoted value ends none. */
function endOfTag(markup: string, from: number): number {
  let quote = '';
  // The last character that is no white space.
  let last = '';
  for (let index = from; index < markup.length; index++) {
    const character = markup[index]!;
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '>') {
      return index + 1;
    } else if (/["']/.test(character) && last === '=') {
      quote = character;
    }
    if (character.trim()) last = character;
  }
  return markup.length + 1;
}

/** Begins at white space only: from any other place, a long name that turns out to be none would be tried again. */
const ATTRIBUTE = /\s([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

function tagToken(content: string): MarkupToken {
  const [name = ''] = /^\/?[^\s/>]+/.exec(content) ?? [];
  if (name.startsWith('/')) return {type: 'close', name: name.slice(1)};
  const attributes = new Map<string, string>();
  for (const [, key, double, single, bare] of content.slice(name.length).matchAll(ATTRIBUTE))
    attributes.set(key!, decodeReferences(double ?? single ?? bare ?? ''));
  return {type: 'open', name, attributes, isEmpty: content.endsWith('/')};
}

const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  ndash: '–',
  mdash: '—',
};

/** Decodes the references to characters that are known; every other one stays as it is written. */
function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (written, decimal, hex, name: string) => {
      if (name) return Object.hasOwn(CHARACTERS, name) ? CHARACTERS[name]! : written;
      const code = parseInt((decimal ?? hex) as string, decimal ? 10 : 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
    },
  );
}
