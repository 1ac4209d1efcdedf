import {article, hostPage} from '../page.js';

/**
 * What is put into the page once for each value: every slot of every element, with `VALUE` for text that an author, a
 * visitor or an importer has written, and `ADDRESS` for addresses.
 */
const slots = `<template id="slots"><article id="filled" lang="VALUE" title="VALUE" class="VALUE">
<script type="application/ld+json">{"@type":"Article","headline":"VALUE","url":"ADDRESS","commentCount":"VALUE"}</script>
<article-skip-link><a href="ADDRESS">VALUE</a></article-skip-link>
<article-skip-link><iframe title="VALUE" hidden></iframe>VALUE</article-skip-link>
<article-contents></article-contents>
<article-contents><ul><li><a href="ADDRESS">VALUE</a></li></ul></article-contents>
<h2>VALUE</h2><h3 id="VALUE">VALUE</h3><h2><a href="ADDRESS">VALUE</a></h2>
<article-byline><a rel="author" href="ADDRESS">VALUE</a>
<article-date slot="published"><time datetime="VALUE">VALUE</time></article-date>
<article-date slot="updated"><time>VALUE</time></article-date><a slot="more" href="ADDRESS">VALUE</a></article-byline>
<article-age-notice published="VALUE">VALUE</article-age-notice>
<article-comment-count count="VALUE"><a href="ADDRESS">VALUE</a></article-comment-count>
<article-content-note reason="VALUE"><p slot="reason">VALUE</p>VALUE</article-content-note>
<article-image-credit creator="VALUE" creator-url="ADDRESS" source="VALUE" source-url="ADDRESS" license="VALUE"
license-url="ADDRESS" copyright="VALUE" acquire-url="ADDRESS" structured-data>
<figure><img alt="VALUE"><figcaption>VALUE</figcaption></figure><span slot="more">VALUE</span></article-image-credit>
<article-image-credit placement="button"><img alt="VALUE"><span slot="credit">VALUE<a href="ADDRESS">VALUE</a></span></article-image-credit>
<p id="filled-text">VALUE<article-footnote>VALUE <a href="ADDRESS">VALUE</a> ADDRESS</article-footnote> and
<article-footnote for="filled-note" mark="VALUE"><a href="#filled-note">VALUE</a></article-footnote>
<article-term title="VALUE">VALUE<span slot="full">VALUE</span><span slot="definition">VALUE <a href="ADDRESS">VALUE</a></span></article-term></p>
<article-related-list heading="VALUE"><article-related-link label="VALUE"><a href="ADDRESS">VALUE</a>
<img slot="image" alt="VALUE"><span slot="description">VALUE</span><span slot="source">VALUE</span>
<time slot="date" datetime="VALUE">VALUE</time></article-related-link><a href="ADDRESS">VALUE</a></article-related-list>
<article-key-figure unit="VALUE"><data value="VALUE">VALUE</data><span slot="label">VALUE</span><span slot="change">VALUE</span><span slot="source">VALUE</span></article-key-figure>
<article-pull-quote>VALUE<span slot="attribution">VALUE <a href="ADDRESS">VALUE</a></span></article-pull-quote>
<article-pull-quote cite="ADDRESS"><blockquote cite="ADDRESS">VALUE</blockquote><span slot="attribution">VALUE</span></article-pull-quote>
<article-pull-quote from="filled-text"></article-pull-quote>
<article-source publisher="VALUE" structured-data><a href="ADDRESS">VALUE</a></article-source>
<article-share share-title="VALUE"><a href="ADDRESS">VALUE</a></article-share>
<article-context url="ADDRESS" article-title="VALUE"><article-share></article-share></article-context>
<article-footnote-list heading="VALUE"><ol><li id="filled-note">VALUE <a href="ADDRESS">VALUE</a> ADDRESS</li></ol></article-footnote-list>
<article-enhance widgets="footnotes related credits quotes contents dates">
<p>VALUE<a href="#VALUE" id="ref-VALUE">[1]</a> and <sup>[2]</sup></p><p>Related: <a href="ADDRESS">VALUE</a></p>
<figure><img alt="VALUE"><figcaption>Photo by VALUE</figcaption></figure><blockquote>VALUE</blockquote>
<h2>Citations</h2><ol><li id="VALUE">VALUE <a href="#ref-VALUE">VALUE</a></li><li>VALUE ADDRESS</li></ol></article-enhance>
</article></template>`;

/**
 * Scripts may run here, so that one that should not be there does; what runs is reported by a second policy. Nothing
 * else can be loaded.
 */
export const policies = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
  'Content-Security-Policy-Report-Only': "script-src 'self' 'report-sample'; object-src 'none'",
};

/** A page with every element, which loads nothing until it is told to. */
export const hostilePage = hostPage({
  first: '<script src="/test/e2e/host/hostile/watch.js"></script>',
  library: '<link rel="stylesheet" href="/dist/article-widgets.css">',
  body: `${slots}${article}`,
});
