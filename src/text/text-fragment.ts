/** A quotation of a page, with the text around it. White space counts as it does in a sentence. */
export interface Quotation {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Whether the page shows the text in one piece: in one block, without something between its words. */
  readonly isWhole: boolean;
}

/** The longest quotation that is written out, in characters; of a longer one there are the first and the last words. */
const LONGEST = 200;

/** How many words stand for the beginning and the end of a long one, and how many around one that is not unique. */
const WORDS = 5;
const AROUND = 3;

/**
 * Writes the fragment of an address that makes a browser find and mark a quotation; empty without words. It begins and
 * ends with whole words, because the browser finds nothing else.
 *
 * @returns A text such as `:~:text=An%20arrest%20is`, without `#`.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment({text, before, after, isWhole}: Quotation, language: string): string {
  const segmenter = new Intl.Segmenter(language, {granularity: 'word'});
  const all = squeeze(before + text + after);
  const first =
    squeeze(before).trimStart() === '' ? 0 : all.indexOf(squeeze(text), squeeze(before).length - 1);
  const last = first + squeeze(text).length;
  const segments = [...segmenter.segment(all)]
    .map(({segment, index, isWordLike}) => ({start: index, end: index + segment.length, isWordLike}))
    .filter(({isWordLike}) => isWordLike);
  const quoted = segments.filter(({start, end}) => end > first && start < last);
  const [begin] = quoted;
  const finish = quoted.at(-1);
  if (!begin || !finish) return '';
  const slice = (from: number, to: number) => encode(all.slice(from, to));
  const isLong = finish.end - begin.start > LONGEST || !isWhole;
  const parts =
    isLong && quoted.length > 1
      ? [
          slice(begin.start, quoted[Math.min(WORDS, quoted.length - 1) - 1]!.end),
          slice(
            quoted[Math.max(quoted.length - WORDS, Math.min(WORDS, quoted.length - 1))]!.start,
            finish.end,
          ),
        ]
      : [slice(begin.start, finish.end)];
  const [start = ''] = parts;
  if (all.split(decodeURIComponent(start)).length > 2) {
    const earlier = segments.filter(({end}) => end <= begin.start).slice(-AROUND);
    const later = segments.filter(({start: next}) => next >= finish.end).slice(0, AROUND);
    if (earlier[0]) parts.unshift(`${slice(earlier[0].start, earlier.at(-1)!.end)}-`);
    if (later[0]) parts.push(`-${slice(later[0].start, later.at(-1)!.end)}`);
  }
  return `:~:text=${parts.join(',')}`;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** `-` means something in a fragment too. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
