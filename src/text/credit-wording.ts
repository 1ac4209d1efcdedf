/** What the wording of a credit says. */
export interface WordedCredit {
  /** Where the wording begins in the text. */
  readonly start: number;
  /** The creators, separated by semicolons; empty where none is named. */
  readonly creator: string;
  readonly source: string;
  readonly copyright: string;
}

const KIND =
  '(?:cover |lead |featured )?(?:image|photo(?:graph)?|picture|illustration|graphic|foto|bild|imagen|imagem|immagine|beeld|zdjęcie|фото)';

// Each begins the caption or, behind a sentence of it, ends it.

/** "Photo: …", "Image credit: …", "Foto von …", "Crédit photo : …". */
const LABELLED = new RegExp(
  `(?<=^|[.!?]\\s+)(?:${KIND}s?(?: credits?| by| courtesy of| von| de| di)?|credits?(?: photo)?|crédit(?: photo)?|crédito(?: de (?:la )?imagen)?|bildnachweis)\\s*[:：]\\s*(.+?)\\.?$`,
  'iu',
);

/** "Cover image from KTLA's report by Ann Lee and Bo Chen". */
const SENTENCE = new RegExp(
  `(?<=^|[.!?]\\s+)${KIND}\\s+(?:(?:from|courtesy of|via)\\s+(.+?))?(?:\\s*\\bby\\s+(.+?))?\\.?$`,
  'iu',
);

const COPYRIGHT = /(?<=^|[.!?]\s+)((?:(?:©|\(c\))\s*|copyright\s+).+?)\.?$/iu;

/**
 * Finds the wording of a credit at the end of a caption and tells its parts apart.
 *
 * @returns Null when the caption does not end in one that is understood as a whole.
 */
export function creditWording(caption: string): WordedCredit | null {
  const found = (match: RegExpExecArray, parts: Partial<WordedCredit>) => ({
    creator: '',
    source: '',
    copyright: '',
    ...parts,
    start: match.index,
  });
  const labelled = LABELLED.exec(caption);
  if (labelled) {
    const [who = '', ...rest] = labelled[1]!.split(/\s*(?:\/|, via | via )\s*/);
    return found(labelled, {creator: names(who), source: rest.join(', ')});
  }
  const sentence = SENTENCE.exec(caption);
  if (sentence?.[1] || sentence?.[2])
    return found(sentence, {source: sentence[1] ?? '', creator: names(sentence[2] ?? '')});
  const copyright = COPYRIGHT.exec(caption);
  return copyright && found(copyright, {copyright: copyright[1]});
}

/** Names joined as a sentence joins them, as the attribute wants them. */
function names(text: string): string {
  return text
    .split(/\s*(?:,\s*(?:and|und|et|y|e|en|i|и)?\s+|\s+(?:and|und|et|y|e|en|i|и|&)\s+)\s*/u)
    .join('; ');
}
