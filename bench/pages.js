/** The pages that the contestants are started on. They are made of a number, so that every run gets the same text. */

const sentence =
  'The count was taken over three days and covers the whole of the region, with every office reporting once';

/** @param {number} number */
const noteText = (number) =>
  `Annual report, volume ${number}, <cite>Office of Public Records</cite>. <a href="https://example.org/${number}">example.org/${number}</a>`;

/** @param {number} count @param {(number: number) => string} reference */
function paragraphs(count, reference) {
  const texts = [];
  for (let first = 1; first <= count; first += 4) {
    const numbers = Array.from({length: Math.min(4, count - first + 1)}, (_, index) => first + index);
    texts.push(`<p>${numbers.map((number) => `${sentence}.${reference(number)}`).join(' ')}</p>`);
  }
  return texts.join('\n');
}

/** @param {string} body */
const page = (body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bench</title>
<link rel="icon" href="data:,">
<script type="importmap">
{"imports": {"article-widgets": "/article-widgets.js", "littlefoot": "/node_modules/littlefoot/dist/littlefoot.mjs"}}
</script>
<style>body {font: 1rem/1.5 serif; max-width: 40rem; margin: auto}</style>
<article>
${body}
</article>
</html>`;

/** Notes whose text stands in the sentence. @param {number} count */
export const inlinePage = (count) =>
  page(paragraphs(count, (number) => `<article-footnote>${noteText(number)}</article-footnote>`));

/** Notes in a list at the end with links to and fro, in the manner of markdown-it-footnote. @param {number} count */
export const linkedPage = (count) =>
  page(`${paragraphs(
    count,
    (number) => `<sup class="footnote-ref"><a href="#fn${number}" id="fnref${number}">[${number}]</a></sup>`,
  )}
<hr class="footnotes-sep">
<section class="footnotes"><ol class="footnotes-list">
${Array.from(
  {length: count},
  (_, index) =>
    `<li id="fn${index + 1}" class="footnote-item"><p>${noteText(index + 1)} <a href="#fnref${index + 1}" class="footnote-backref">↩︎</a></p></li>`,
).join('\n')}
</ol></section>`);

/** A page without notes, to put elements into. */
export const emptyPage = page('');
