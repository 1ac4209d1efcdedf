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

/** How many badges, and how many articles, a very long page has. */
const BADGES = 500;
const ARTICLES = 200;

/** Numbers of comments by thread. */
export const commentCounts = Object.fromEntries(
  Array.from({length: BADGES}, (_, index) => [`/${index}`, index]),
);

/** Badges one after the other, all near the top. @param {string} system */
export const badgesPage = (system) =>
  page(
    Object.keys(commentCounts)
      .map(
        (thread) =>
          `<article-comment-count system="${system}" endpoint="/counts/${system}" thread="${thread}"><a href="${thread}">Comments</a></article-comment-count>`,
      )
      .join(' '),
  );

/** A page that shows many articles whole, each with what one has around its text. */
export const articlesPage = page(
  Array.from(
    {length: ARTICLES},
    (_, index) => `<article aria-label="Article ${index}">
<article-byline><a rel="author" href="/ann">Ann Lee</a>
<article-date slot="published"><time datetime="2024-02-06">February 6, 2024</time></article-date></article-byline>
<article-age-notice published="2019-02-06"></article-age-notice>
<h2 id="heading-${index}">What was counted</h2>
${paragraphs(4, (number) => `<article-footnote>${noteText(number)}</article-footnote>`)}
<article-pull-quote>It ought to concern every person.<span slot="attribution">Ann Lee</span></article-pull-quote>
<article-image-credit creator="Ann Lee" license="CC BY 4.0"><img width="320" height="40" alt=""></article-image-credit>
<article-related-link><a href="/${index}">How to read a total</a></article-related-link>
<article-footnote-list></article-footnote-list>
</article>`,
  ).join('\n'),
);

/** A page without notes, to put elements into. */
export const emptyPage = page('');
