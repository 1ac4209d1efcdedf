// The beginnings, without accents, of the words that stand above notes and sources in the larger languages that have
// capital letters, in Chinese and in Japanese.
const FIRST =
  /^(not(es?|as|er|en|lar)$|[defsv].{2,3}not|anmerk|beleg|refer[aei]n[ctsz]|sources?$|bibliogr|litt?erat|font[ei]|riferim|источ|bron|zrodl|джерел|odnosn|kall[fho]|kilder|viit|lahte|verwij|forras|poznam|zdroj|jegyz|khao|hivatk|labje|przyp|surse|(einzel)?nachw|kaynak|[参參]考|thich|nguon|pustaka|sumber|alavi|cita[cst]|catatan|quelle|σημει|αναφ|πηγες|παραπ|βιβλιο|прим[еі][чт]|сноск|ссыл|fuente|л[иі]тер|посил|[注註脚腳]|izvor|rujuk|из[вт]о|напом|беле|рефер)/;

// And the words that may stand beside them, such as "de bas de page".
const NEXT =
  /^(\p{L}{1,3}\.?$|article$|view|rodape|cited|pagina|page|carou|tham|daftar|kaki|lieu|спис|испол|list|used|foot|select|author|explan|furth|readi|weiter|fina)/u;

/** Tells whether a heading announces notes or sources. */
export type NoteHeadingTest = (heading: string) => boolean;

/**
 * Makes a test for headings that announce notes or sources: one of the words alone, or several of them joined, such as
 * "Sources & notes:".
 *
 * @param more Headings of the site's own, separated by commas.
 */
export function noteHeadingTest(more = ''): NoteHeadingTest {
  const own = `works cited,further reading,${more}`.split(',').map(plain);
  return (heading) => {
    if (heading.length > 80) return false;
    const text = plain(heading);
    const words = text.split(/[\s,&/+|·–—]+/);
    const others = words.filter((word) => !FIRST.test(word));
    return (
      (text !== '' && own.includes(text)) ||
      (others.length < words.length && others.every((word) => NEXT.test(word)))
    );
  };
}

/** A text in small letters without accents, its number and punctuation, marks in brackets and how many there are. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|^\P{L}+|[^\p{L}\d]+$|\[.*?\]|\(\d+\)/gu, '')
    .toLowerCase()
    .replace('ł', 'l')
    .trim();
}
