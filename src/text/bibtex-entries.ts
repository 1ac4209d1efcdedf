import {MONTHS} from './bibtex.js';

/** One entry of a BibTeX text, with the values of its fields as they are written, without their delimiters. */
export interface BibtexEntry {
  /** In small letters, such as `article`. */
  readonly type: string;
  /** By name in small letters. */
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * Reads the entries of a BibTeX text: values in braces or quotation marks, numbers, the names of months, what `@string`
 * has defined, and all of these joined by `#`.
 *
 * It goes through the text once. An entry that is not well formed is left out, together with what follows it up to the
 * next `@`.
 *
 * @see https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf
 */
export function bibtexEntries(source: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  const macros = new Map(MONTHS.map((month, index) => [month, String(index + 1)]));
  const reader = new Reader(source, macros);
  while (reader.goTo('@')) {
    const type = reader.take(/@\s*([a-z]+)\s*[{(]\s*/iy)?.toLowerCase();
    if (type === undefined || type === 'comment' || type === 'preamble') continue;
    const isString = type === 'string';
    // The key may be missing, as it may be empty.
    if (!isString) reader.take(/([^\s,{}="#]*)\s*,/y);
    const fields = reader.fields();
    if (!fields) continue;
    if (!isString) entries.push({type, fields});
    else for (const [name, value] of fields) macros.set(name, value);
  }
  return entries;
}

class Reader {
  readonly #source: string;
  readonly #macros: ReadonlyMap<string, string>;
  /** Where each brace that is closed is closed. */
  readonly #braces = new Map<number, number>();
  #position = 0;

  constructor(source: string, macros: ReadonlyMap<string, string>) {
    this.#source = source;
    this.#macros = macros;
    const open: number[] = [];
    for (const {0: brace, index} of source.matchAll(/[{}]/g)) {
      if (brace === '{') open.push(index);
      else if (open.length > 0) this.#braces.set(open.pop()!, index);
    }
  }

  /** Goes to the next such sign, past the one that was read last; false when there is none. */
  goTo(sign: string): boolean {
    const found = this.#source.indexOf(sign, this.#position);
    this.#position = found;
    return found >= 0;
  }

  /**
   * Takes what a sticky pattern matches here, and returns its group. Where it does not match one sign is passed, so
   * that a search goes on.
   */
  take(pattern: RegExp): string | undefined {
    const match = this.#match(pattern);
    if (!match) this.#position++;
    return match?.[1];
  }

  /** Reads `name = value` pairs up to the end of the entry; undefined when they are not well formed. */
  fields(): Map<string, string> | undefined {
    const fields = new Map<string, string>();
    for (;;) {
      this.#match(/[\s,]*/y);
      if (this.#match(/[})]/y)) return fields;
      const name = this.#match(/([^\s,{}()="#@]+)\s*=\s*/y)?.[1];
      const value = name === undefined ? undefined : this.#value();
      if (value === undefined) return undefined;
      // As in BibTeX the first of two fields of one name counts.
      const key = name!.toLowerCase();
      if (!fields.has(key)) fields.set(key, value);
    }
  }

  #value(): string | undefined {
    let value = '';
    do {
      const piece = this.#piece();
      if (piece === undefined) return undefined;
      value += piece;
    } while (this.#match(/\s*#\s*/y));
    return value;
  }

  #piece(): string | undefined {
    const opening = this.#match(/[{"]/y);
    if (opening) return this.#delimited(opening[0] === '{' ? this.#braces.get(opening.index) : this.#quote());
    const word = this.#match(/[^\s,{}()="#@]+/y)?.[0];
    return word === undefined || /^\d+$/.test(word) ? word : (this.#macros.get(word.toLowerCase()) ?? '');
  }

  /** Reads up to the sign at a place, and goes past it. */
  #delimited(end: number | undefined): string | undefined {
    if (end === undefined) return undefined;
    const value = this.#source.slice(this.#position, end);
    this.#position = end + 1;
    return value;
  }

  /** Where the next quotation mark stands that is in no braces. */
  #quote(): number | undefined {
    let position: number | undefined = this.#position;
    while (position !== undefined && position < this.#source.length) {
      const sign: string = this.#source[position]!;
      if (sign === '"') return position;
      if (sign === '}') return undefined;
      const end: number | undefined = sign === '{' ? this.#braces.get(position) : position;
      position = end && end + 1;
    }
    return undefined;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#position;
    const match = pattern.exec(this.#source);
    if (match) this.#position = pattern.lastIndex;
    return match;
  }
}
