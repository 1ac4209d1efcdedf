/** The page that the checks run on: one article with every element, in the forms that the README shows. */

const sentence =
  'The count was taken over three days and covers the whole of the region, with every office reporting once.';

/** A picture that needs no request. */
const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='320' height='240'%3E%3Crect width='320' height='240' fill='%23789'/%3E%3C/svg%3E";

/** Every element, with ids for those that checks look at. No attribute asks for a request. */
export const article = `
<article-skip-link id="skip-link"><a href="#main">Skip to the article</a></article-skip-link>
<article-reading-progress id="progress"></article-reading-progress>
<p><a id="before" href="#before">Before</a></p>
<main id="main">
<article-context id="context" url="/report/" article-title="The report" published="2019-02-06" modified="2019-08-01">
<article aria-label="The report">
  <h1>Three days in January</h1>
  <article-byline id="byline" reading-time>
    <a rel="author" href="/ann/">Ann Lee</a>
    <a rel="author" href="/bo/">Bo Chen</a>
    <article-date id="date" slot="published"><time datetime="2019-02-06">February 6, 2019</time></article-date>
    <article-comment-count id="count" slot="more" count="12"><a href="#comments">Comments</a></article-comment-count>
  </article-byline>
  <article-age-notice id="age"></article-age-notice>
  <article-content-note id="content-note" reason="human trafficking">
    <p slot="reason">A helpline answers at any hour: <a href="tel:+18883737888">1-888-373-7888</a>.</p>
    <p>What is shown only to those who ask for it.</p>
  </article-content-note>
  <article-image-credit
    id="credit"
    creator="Ann Lee"
    source="The Civic Desk"
    source-url="https://example.org/graphics/"
    license="CC BY-SA 4.0"
  ><img src="${picture}" width="320" height="240" alt="The courthouse at daybreak"></article-image-credit>
  <article-image-credit id="credit-button" creator="Bo Chen" placement="button"
  ><img src="${picture}" width="320" height="240" alt="The courthouse at dusk"></article-image-credit>
  <article-contents id="contents"></article-contents>
  <h2 id="operation">The operation</h2>
  <p id="sentence">
    ${sentence}<article-footnote id="one">Act of 2000, Pub. L. 106-386.
    <a id="one-link" href="https://example.org/act">The act</a>.</article-footnote>
    It was repeated<article-footnote id="two">Report of 2019, p. 12.</article-footnote>
    and <a id="next-link" href="#next">published</a>. The
    <article-term id="term">TVPA<span slot="definition">Trafficking Victims Protection Act of 2000.</span></article-term>
    counts<article-footnote id="three" for="note-3"><a href="#note-3">3</a></article-footnote> some of them.
  </p>
  <article-related-link id="related" label="Read next" heading-level="3">
    <img slot="image" src="${picture}" width="320" height="240" alt="">
    <a href="/totals/">How to read an arrest total</a>
    <span slot="description">Four questions to ask of any announcement.</span>
    <span slot="source">The Civic Desk</span>
    <time slot="date" datetime="2019-01-17">January 17, 2019</time>
  </article-related-link>
  <p>${sentence} ${sentence}</p>
  <ul>
    <li><article-key-figure id="figure"><data value="339">339</data><span slot="label">arrests</span><span slot="source">The agencies, January 2019</span></article-key-figure></li>
  </ul>
  <h2 id="law">The law</h2>
  <p id="point">An arrest is not a conviction.</p>
  <article-pull-quote id="repeat" from="point"></article-pull-quote>
  <article-pull-quote id="quote">
    It ought to concern every person.
    <span slot="attribution">Barack Obama, <a href="/speech/">New York, 2012</a></span>
  </article-pull-quote>
  <p>${sentence} ${sentence}</p>
  <article-source id="source" publisher="KTLA" reporters="Marissa Wenzke; Kareen Wynter" published="2019-01-29">
    <a href="https://ktla.example/">Read the full coverage</a>
  </article-source>
  <article-share id="share"><a href="/report/">Link to this article</a></article-share>
  <article-footnote-list id="list" heading="Citations">
    <ol><li id="note-3">Report of 2018, p. 3. doi:10.1000/182</li></ol>
  </article-footnote-list>
</article>
</article-context>
<article id="enhanced" aria-label="A second article">
  <article-enhance id="enhance"></article-enhance>
  <h2>An older article</h2>
  <p>It has a note.<sup id="fnref1"><a href="#fn1">[1]</a></sup></p>
  <section class="footnotes"><ol><li id="fn1">The older note. <a href="#fnref1">↩</a></li></ol></section>
</article>
<article-related-list id="related-list" heading="Read on">
  <article-related-link><a href="/totals/">How to read an arrest total</a></article-related-link>
  <article-related-link><a href="/force/">Inside a regional task force</a></article-related-link>
</article-related-list>
<p id="comments" tabindex="-1"><a id="after" href="#after">After</a></p>
</main>`;

/** The tags of the library in the head, as the README has them. */
export const widgets = `<link rel="stylesheet" href="/dist/article-widgets.css">
<script type="module" src="/dist/article-widgets.js"></script>`;

/** How a page of words looks; no colours, so that the browser's own follow light and dark. */
const look = `<style>
:root { color-scheme: light dark; background: Canvas; color: CanvasText; }
body { font: 1rem/1.5 "DejaVu Serif", serif; max-inline-size: 40rem; margin-inline: auto; padding-inline: 1rem; }
img { max-inline-size: 100%; block-size: auto; }
</style>`;

/**
 * A whole page.
 *
 * @param {object} [options]
 * @param {string} [options.body] The article with every element by default.
 * @param {string} [options.first] What comes before the library in the head.
 * @param {string} [options.library] How the library is loaded; empty for a page without it.
 * @param {string} [options.language]
 * @param {string} [options.direction]
 */
export const hostPage = ({
  body = article,
  first = '',
  library = widgets,
  language = 'en',
  direction = 'ltr',
} = {}) => `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Host page</title>
<script src="/recorder.js"></script>
<link rel="icon" href="data:,">
${look}
${first}
${library}
</head>
<body>
${body}
</body>
</html>`;
