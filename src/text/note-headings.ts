// The beginnings, without accents, of the words that stand above notes and sources in the larger European languages,
// in Chinese and in Japanese.
const FIRST =
  /^((foot|end)?notes?$|not(as|er|en|lar)$|(fu(ss|ß)|end|voet|eind|fot|slut|fod|dip)not|anmerk|quelle|literat|(einzel)?nachw|beleg|referen[ctsz]|referint|cita[cst]|sources?$|bibliogr|fuente|font[ei]|riferim|bronnen|verwij|zrodl|odnosn|kallor|kilder|viitt|lahte|alavi|poznam|zdroj|jegyz|hivatk|labje|forras|surse|kaynak|przyp|σημει|αναφ|πηγες|παραπ|прим[еі][чт]|источ|сноск|ссыл|литер|джерел|посил|[注註脚腳]|[参參]考)/;

// And the words that may follow, such as "de bas de page".
const NEXT = /^(\p{L}{1,3}|cited|pagina|page|rodape|carou)$/u;

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
    const [first = '', ...next] = text.split(/[\s,&/+|·–—]+/);
    return (
      (text !== '' && own.includes(text)) ||
      (FIRST.test(first) && next.every((word) => FIRST.test(word) || NEXT.test(word)))
    );
  };
}

/** A text in small letters without accents, numbers, how many there are, marks in brackets and colons. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]|^[\d.\s]+|[\s:.¶#]+$|\[.*?\]|\(\d+\)/g, '')
    .toLowerCase()
    .replace('ł', 'l')
    .trim();
}
