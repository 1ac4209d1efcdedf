/** A stretch of a credit as it stands on the page: a text, and the address that it leads to, if it is a link. */
export interface CreditPart {
  readonly text: string;
  readonly href?: string;
}

/** Writes a credit as plain text: the address of each link follows it in brackets. */
export function creditAsText(parts: readonly CreditPart[]): string {
  const text = parts.map(({text, href}) => (href && href !== text ? `${text} (${href})` : text));
  return oneLine(text.join(''));
}

/** Writes a credit as HTML, for another page: texts and links, nothing else. */
export function creditAsHtml(parts: readonly CreditPart[]): string {
  const markup = parts.map(({text, href}) =>
    href ? `<a href="${escape(href)}">${escape(text)}</a>` : escape(text),
  );
  return oneLine(markup.join(''));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const REFERENCES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => REFERENCES[character]!);
}
