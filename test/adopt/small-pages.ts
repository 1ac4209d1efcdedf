/** The name of a page, its markup, and what must be found: each mark and the first word of its note. */
export type SmallPage = readonly [name: string, markup: string, found: string];

/**
 * Pages by their names, in which the notes Alpha and Beta must be found as 1 and 2.
 *
 * @param others What must be found instead, by the page's name.
 */
export const withTwoNotes = (
  pages: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
): readonly SmallPage[] =>
  Object.entries(pages).map(([name, markup]) => [name, markup, others[name] ?? '1: Alpha, 2: Beta']);

/** Pages written by hand in the ways that authors and generators write notes. */
export const withNotes: readonly SmallPage[] = [
  [
    'block-after-the-last-entry',
    `<article><p>The count rose [1] again.</p><h2>Citations</h2><p>[1] Alpha report.<br></p><div>Beta agency.</div></article>`,
    '1: Alpha',
  ],
  [
    'named-list',
    `<article><p>The count rose.<sup>1</sup> It fell.<sup>2</sup></p><ol class="footnotes"><li>Alpha report.</li><li>Beta report.</li></ol><p>Ann Lee is a reporter.</p></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'arabic',
    `<article lang=ru><p>Число выросло.[1] Потом упало.[2]</p><h2>Примечания</h2><ol><li>Alpha отчёт.</li><li>Beta отчёт.</li></ol></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'bilingual',
    `<article><p>The count rose.[1] It fell.[2]</p><h2>Notes / Anmerkungen</h2><p>[1] Alpha report.</p><p>[2] Beta report.</p></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'bilingual2',
    `<article><p>The count rose.[1] It fell.[2]</p><h2>Références – References</h2><p>[1] Alpha report.</p><p>[2] Beta report.</p></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'bio-after',
    `<article><p>The count rose.[1] It fell.[2]</p><h3>Notes</h3><p>[1] Alpha report.</p><p>[2] Beta report.</p><h3>About the author</h3><p>Ann writes [since 2019] about 3 things.</p><h3>Related posts</h3><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul><h3>3 comments</h3><p>Bob: nice [1]</p></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'bio-p',
    `<article><p>The count rose.[1] It fell.[2]</p><p><strong>Sources:</strong></p><p>1. Alpha report.</p><p>2. Beta report.</p><p><em>Ann Lee is a reporter.</em></p></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'blogger-abs',
    `<div class="post-body"><p>The count rose.<a href="https://www.blogger.com/blog/post/edit/1/2#_ftn1" name="_ftnref1">[1]</a> It fell.<a href="https://www.blogger.com/blog/post/edit/1/2#_ftn2" name="_ftnref2">[2]</a></p><p><a href="https://www.blogger.com/blog/post/edit/1/2#_ftnref1" name="_ftn1">[1]</a> Alpha report.</p><p><a href="https://www.blogger.com/blog/post/edit/1/2#_ftnref2" name="_ftn2">[2]</a> Beta report.</p></div>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'blogger',
    `<div class="post-body"><div dir=ltr>The count rose.<a href="#_ftn1" name="_ftnref1" title="">[1]</a> It fell.<a href="#_ftn2" name="_ftnref2" title="">[2]</a></div><div><br clear=all><hr align=left size=1 width="33%"><div id="ftn1"><div class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1" title="">[1]</a> Alpha report.</div></div><div id="ftn2"><div class="MsoFootnoteText"><a href="#_ftnref2" name="_ftn2" title="">[2]</a> Beta report.</div></div></div></div>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'bold-inline-heading',
    `<article><p>The count rose.[1] It fell.[2]</p><p><strong>Sources:</strong><br>[1] Alpha report.<br>[2] Beta report.</p></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'bookdown',
    `<p>The count rose.<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a> It fell.<a href="#fn2" class="footnote-ref" id="fnref2"><sup>2</sup></a></p><div class="footnotes"><hr /><ol start="1"><li id="fn1"><p>Alpha report.<a href="x.html#fnref1" class="footnote-back">↩︎</a></p></li><li id="fn2"><p>Beta report.<a href="x.html#fnref2" class="footnote-back">↩︎</a></p></li></ol></div>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'details',
    `<article><p>The count rose.[1] It fell.[2]</p><details><summary>Sources</summary><ol><li>Alpha report.</li><li>Beta report.</li></ol></details></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'djot',
    `<p>The count rose.<a id="fnref1" href="#fn1" role="doc-noteref"><sup>1</sup></a> It fell.<a id="fnref2" href="#fn2" role="doc-noteref"><sup>2</sup></a></p><section role="doc-endnotes"><hr><ol><li id="fn1"><p>Alpha report.<a href="#fnref1" role="doc-backlink">↩︎︎</a></p></li><li id="fn2"><p>Beta report.<a href="#fnref2" role="doc-backlink">↩︎︎</a></p></li></ol></section>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'epub',
    `<p>The count rose.<a epub:type="noteref" href="#n1">1</a> It fell.<a epub:type="noteref" href="#n2">2</a></p><aside epub:type="footnote" id="n1"><p>Alpha report.</p></aside><aside epub:type="footnote" id="n2"><p>Beta report.</p></aside>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'french-bas',
    `<article lang=fr><p>Le nombre a augmenté [1]. Puis il a baissé [2].</p><h2>Notes de bas de page</h2><p>[1] Alpha rapport.</p><p>[2] Beta rapport.</p></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'french',
    `<article lang=fr><p>Le nombre a augmenté<sup>1</sup>. Puis il a baissé<sup>2</sup>.</p><h2>Notes et références</h2><ol><li>Alpha rapport.</li><li>Beta rapport.</li></ol></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'gdocs-pub',
    `<p class=c1><span>The count rose.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span> It fell.</span><sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup></p><hr class=c4><div><p class=c5><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Alpha report at </span><a href="https://www.google.com/url?q=https://example.org/&amp;sa=D">example.org</a></p></div><div><p class=c5><a href="#ftnt_ref2" id="ftnt2">[2]</a><span>&nbsp;Beta report.</span></p></div>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'german',
    `<article lang=de><p>Die Zahl stieg.¹ Dann fiel sie.²</p><h2>Einzelnachweise</h2><p>¹ Alpha Bericht.<br>² Beta Bericht.</p></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'german2',
    `<article lang=de><p>Die Zahl stieg (1). Dann fiel sie (2).</p><h2>Quellen und Anmerkungen</h2><ol><li>Alpha Bericht.</li><li>Beta Bericht.</li></ol></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'gutenberg',
    `<div class="entry-content wp-block-post-content"><p class="wp-block-paragraph">The count rose. [1] It fell. [2]</p><p>It stayed, people said [3], and [1] agreed.</p><h2 class="wp-block-heading" id="h-references">References:</h2><ul class="wp-block-list"><li>[1] Alpha report.</li><li>[2] Beta report.</li><li>[3] Gamma report.</li></ul><div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">X</a></li></ul></div></div>`,
    '1: Alpha, 2: Beta, 3: Gamma, 1: Alpha',
  ],
  [
    'h-in-div',
    `<article><div class=s><div class=t><p>The count rose.[1] It fell.[2]</p></div></div><div class=s><div class=t><h4><strong>CITATIONS</strong></h4></div></div><div class=s><div class=t><p>1. Alpha report.</p><p>2. Beta report.</p></div></div></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'italian',
    `<article lang=it><p>Il numero salì.[1] Poi scese.[2]</p><h2>Note e riferimenti bibliografici</h2><p>[1] Alpha.</p><p>[2] Beta.</p></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'latexml-bib',
    `<p>As shown in <cite class="ltx_cite ltx_citemacro_cite">[<a href="#bib.bib1" class="ltx_ref">1</a>, <a href="#bib.bib2" class="ltx_ref">2</a>]</cite>.</p><section class="ltx_bibliography" id="bib"><h2>References</h2><ul class="ltx_biblist"><li id="bib.bib1" class="ltx_bibitem"><span class="ltx_tag ltx_tag_bibitem">[1]</span><span class="ltx_bibblock">Alpha report.</span></li><li id="bib.bib2" class="ltx_bibitem"><span class="ltx_tag ltx_tag_bibitem">[2]</span><span class="ltx_bibblock">Beta report.</span></li></ul></section>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'link-name',
    `<p>The count rose.<a name="r1"></a><a href="#n1">[1]</a> It fell.<a name="r2"></a><a href="#n2">[2]</a></p><p><a name="n1"></a>[1] Alpha report. <a href="#r1">back</a></p><p><a name="n2"></a>[2] Beta report. <a href="#r2">back</a></p>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'nested-number-bracket-labels-colon',
    `<article><p>The count rose [1]. It fell [2].</p><h2>Footnotes</h2><p>[1]: Alpha report.<br>[2]: Beta report.</p></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'notion',
    `<p>The count rose.<sup><a href="#1b2c">1</a></sup> It fell.<sup><a href="#3d4e">2</a></sup></p><h3>Footnotes</h3><p id="1b2c">1. Alpha report.</p><p id="3d4e">2. Beta report.</p>`,
    '1: Alpha, 2: Beta',
  ],
  ['one', `<article><p>The count rose [1].</p><h2>Source</h2><p>[1] Alpha report.</p></article>`, '1: Alpha'],
  [
    'portuguese',
    `<article lang=pt><p>O número subiu.[1] Depois desceu.[2]</p><h2>Referências bibliográficas</h2><p>[1] Alpha.</p><p>[2] Beta.</p></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'ranges',
    `<article><p>The count rose.[1, 2] It fell.[1-3] It stayed.[1][2] So.[3]</p><h2>References</h2><ol><li>Alpha report.</li><li>Beta report.</li><li>Gamma report.</li></ol></article>`,
    '1: Alpha, 2: Beta, 1: Alpha, 3: Gamma, 1: Alpha, 2: Beta, 3: Gamma',
  ],
  [
    'hash-router',
    `<article><p>The count rose.<a id="fnref1" href="#/fn1"><sup>1</sup></a> It fell.<a id="fnref2" href="#/page?id=fn2"><sup>2</sup></a></p><ol class="footnotes"><li id="fn1">Alpha report. <a href="#/fnref1">↩︎</a></li><li id="fn2">Beta report. <a href="#/page?id=fnref2">↩︎</a></li></ol></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'showdown-one',
    `<p>The count rose.<a href="#footnote-a"><sup>[a]</sup></a></p><p><small class="footnote" id="footnote-a"><a href="#footnote-a"><sup>[a]</sup></a>: Alpha report.</small></p>`,
    'a: Alpha',
  ],
  [
    'rehype-footnotes',
    `<p>The count rose.<sup id="fnref-1"><a href="#fn-1" class="footnote-ref">1</a></sup> It fell.<sup id="fnref-2"><a href="#fn-2" class="footnote-ref">2</a></sup></p><div class="footnotes"><hr><ol><li id="fn-1">Alpha report.<a href="#fnref-1" class="footnote-backref">↩</a></li><li id="fn-2">Beta report.<a href="#fnref-2" class="footnote-backref">↩</a></li></ol></div>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'showdown',
    `<p>The count rose.<a href="#footnote-1"><sup>[1]</sup></a> It fell.<a href="#footnote-2"><sup>[2]</sup></a></p><p id="footnote-1" class="footnote"><small><a href="#footnote-1"><sup>[1]</sup></a>: Alpha report.</small></p><p id="footnote-2" class="footnote"><small><a href="#footnote-2"><sup>[2]</sup></a>: Beta report.</small></p>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'spanish',
    `<article lang=es><p>El número subió.[1] Luego bajó.[2]</p><h2>Notas al pie</h2><p>[1] Alpha informe.</p><p>[2] Beta informe.</p></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'sphinx-theme',
    `<p>The count rose <a class="footnote-reference brackets" href="#id3" id="id1">1</a>. It fell <span id="id2">[<a class="reference internal" href="#hall40">Hall40</a>]</span>.</p><dl class="footnote brackets"><dt class="label" id="id3"><span class="brackets"><a class="fn-backref" href="#id1">1</a></span></dt><dd><p>Alpha report.</p></dd></dl><dl class="citation"><dt class="label" id="hall40"><span class="brackets"><a class="fn-backref" href="#id2">Hall40</a></span></dt><dd><p>Beta report.</p></dd></dl>`,
    '1: Alpha, Hall40: Beta',
  ],
  [
    'sup-linkless-brackets',
    `<article><p>The count rose<sup>[1]</sup>. It fell<sup>[2]</sup>.</p><h2>Sources</h2><p>1) Alpha report.<br/>2) Beta report.</p></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'sup-para',
    `<article><p>The count rose.<sup>1</sup> It fell.<sup>2</sup></p><p><b>Endnotes</b></p><p><sup>1</sup> Alpha report.</p><p><sup>2</sup> Beta report.</p></article>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'symbols',
    `<article><p>The count rose.* It fell.† It stayed.‡</p><hr><p>* Alpha report.</p><p>† Beta report.</p><p>‡ Gamma report.</p></article>`,
    '*: Alpha, †: Beta, ‡: Gamma',
  ],
  [
    'tumblr',
    `<p>The count rose<sup id="fn1-ref"><a href="#fn1">1</a></sup>. It fell<sup id="fn2-ref"><a href="#fn2">2</a></sup>.</p><hr><ol><li id="fn1">Alpha report. <a href="#fn1-ref">Jump back</a></li><li id="fn2">Beta report. <a href="#fn2-ref">Jump back</a></li></ol>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'two-articles',
    `<article><p>The count rose.[1] It fell.[2]</p><h2>Sources</h2><ol><li>Alpha report.</li><li>Beta report.</li></ol></article><article><p>Rents rose.[1] Wages fell.[2]</p><h2>Sources</h2><ol><li>Gamma report.</li><li>Delta report.</li></ol></article>`,
    '1: Alpha, 2: Beta, 1: Gamma, 2: Delta',
  ],
  [
    'typst',
    `<p>The count rose.<a id="loc-1" href="#loc-2" role="doc-noteref"><sup>1</sup></a> It fell.<a id="loc-3" href="#loc-4" role="doc-noteref"><sup>2</sup></a></p><section role="doc-endnotes"><ol style="list-style-type: none"><li id="loc-2"><a href="#loc-1" role="doc-backlink"><sup>1</sup></a> Alpha report.</li><li id="loc-4"><a href="#loc-3" role="doc-backlink"><sup>2</sup></a> Beta report.</li></ol></section>`,
    '1: Alpha, 2: Beta',
  ],
  [
    'wiki-responsive',
    `<p>The count rose.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup> It fell.<sup id="cite_ref-2" class="reference"><a href="#cite_note-2"><span class="cite-bracket">[</span>note 1<span class="cite-bracket">]</span></a></sup></p><h2 id="Notes">Notes</h2><div class="mw-references-wrap"><ol class="references" data-mw-group="note"><li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">^</a></b></span> <span class="reference-text">Beta report.<sup id="cite_ref-1_1" class="reference"><a href="#cite_note-1">[1]</a></sup></span></li></ol></div><h2>References</h2><div class="mw-references-wrap mw-references-columns"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-1"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-1_1"><sup><i><b>b</b></i></sup></a></span> <span class="reference-text">Alpha report.</span></li></ol></div>`,
    '1: Alpha, note 1: Beta, 1: Alpha',
  ],
];

/** Pages that look as if they had notes. */
export const withoutNotes: readonly SmallPage[] = [
  [
    'release-notes',
    `<article><p>It runs on versions [1] and [2].</p><div class="release-notes"><p>3. Faster.</p><p>4. Smaller.</p></div></article>`,
    '',
  ],
  [
    'stars',
    `<article><p>Mix [1] and [2].</p><p>* * *</p><p>One more thing is to be said.</p><p>The end.</p></article>`,
    '',
  ],
  [
    'excerpt-with-links-to-its-page',
    `<article><p>Rents rose.<sup><a href="/other/#fn:1">1</a></sup></p></article><article><p>The count rose.</p><h2>Notes</h2><ol><li id="fn:1">Alpha. <a href="#up">1</a></li></ol><p><a href="#fn:1">note</a></p></article>`,
    '',
  ],
  [
    'alphabet-top',
    `<p id=top><a href="#A">A</a> | <a href="#B">B</a></p><div><a name="A"></a><b>A</b> Apple <a href="#top">top</a></div><div><a name="B"></a><b>B</b> Bear <a href="#top">top</a></div>`,
    '',
  ],
  [
    'alphabet',
    `<p><a href="#A">A</a> | <a href="#B">B</a></p><h3><a name="A">A</a></h3><ul><li>Apple</li></ul><h3><a name="B">B</a></h3><ul><li>Bear</li></ul>`,
    '',
  ],
  [
    'bible',
    `<article><p><sup>1</sup> In the beginning <sup>2</sup> and the earth <sup>3</sup> and God said.</p><h2>Notes</h2><ol><li>In other versions.</li><li>Or so.</li><li>Or.</li></ol></article>`,
    '',
  ],
  [
    'chem',
    `<article><p>Na<sup>1</sup> with Ca<sup>2</sup> ions, Fe<sup>3+</sup>, <sup>14</sup>C.</p><h2>Sources of iron</h2><ol><li>Meat</li><li>Beans</li></ol></article>`,
    '',
  ],
  [
    'chess',
    `<article><p>1. e4 (1) e5 2. Nf3 (2) Nc6 [1] with advantage.</p><h2>Games</h2><ol><li>One</li><li>Two</li></ol></article>`,
    '',
  ],
  [
    'comment-replies',
    `<div class=comments><div class=comment id=c1><a href="#c1">1</a><p>First. See <a href="#c2">2</a>.</p></div><div class=comment id=c2><a href="#c2">2</a><p>As <a href="#c1">1</a> said.</p></div></div>`,
    '',
  ],
  [
    'comments-permalink',
    `<ol class=comments><li id="comment-1"><a href="#comment-1">#1</a> Nice.<a href="#comment-2">2</a></li><li id="comment-2"><a href="#comment-2">#2</a> In reply to <a href="#comment-1">1</a>: no.</li></ol>`,
    '',
  ],
  [
    'disagree',
    `<article><p>The count rose.[3] It fell.[7]</p><h2>Sources</h2><ol><li>Alpha.</li><li>Beta.</li></ol></article>`,
    '',
  ],
  [
    'eq-links',
    `<p>From equation (<a href="#eq1">1</a>) and (<a href="#eq2">2</a>).</p><div id="eq1" class=equation>a = b <span>(1)</span></div><div id="eq2" class=equation>c = d <span>(2)</span></div>`,
    '',
  ],
  [
    'exponents-sup',
    `<article><p>An area of 5 m<sup>2</sup> and 10<sup>3</sup> and x<sup>1</sup>.</p><h2>Notes</h2><p>1. Alpha.</p><p>2. Beta.</p><p>3. Gamma.</p></article>`,
    '',
  ],
  [
    'exponents',
    `<article><p>An area of 5 m² and 10³ and 20 km². The 1ʳᵉ.</p><h2>Notes</h2><p>1. Alpha.</p><p>2. Beta.</p><p>3. Gamma.</p></article>`,
    '',
  ],
  [
    'faq',
    `<ol><li><a href="#q1">1</a> Why?</li><li><a href="#q2">2</a> How?</li></ol><p id="q1">1. Because. </p><p id="q2">2. So.</p>`,
    '',
  ],
  [
    'fig-links',
    `<p>See Figure <a href="#fig1">1</a> and Table <a href="#tab1">1</a>.</p><div id="fig1" class=figure><img alt=""><p class=caption>Figure 1</p></div><table id="tab1"><caption>Table 1</caption><tr><td>a</td></tr></table>`,
    '',
  ],
  [
    'gallery',
    `<p><a href="#img1" id="t1">1</a> <a href="#img2" id="t2">2</a></p><figure id="img1"><img alt=""><a href="#t1">back</a></figure><figure id="img2"><img alt=""><a href="#t2">back</a></figure>`,
    '',
  ],
  [
    'glossary',
    `<p>The <a href="#g-a">a</a> and <a href="#g-b">b</a> letters.</p><dl><dt id="g-a">a</dt><dd>The first.</dd><dt id="g-b">b</dt><dd>The second.</dd></dl>`,
    '',
  ],
  ['irc', `<article><p>[12] bob: hi[1]</p><p>list: a[1], b[2]</p><h2>Notes</h2><p>nothing</p></article>`, ''],
  [
    'legal',
    `<article><p>Under § 4(1) and § 5(2) and Art. 6(3) the court held.</p><h2>References</h2><ol><li>Alpha.</li><li>Beta.</li><li>Gamma.</li></ol></article>`,
    '',
  ],
  [
    'lines',
    `<table class="highlight"><tr><td><a id="L1" href="#L1">1</a></td><td>code</td></tr><tr><td><a id="L2" href="#L2">2</a></td><td>code see <a href="#L1">1</a></td></tr></table>`,
    '',
  ],
  [
    'mathml',
    `<article><p>We have <math><msup><mi>x</mi><mn>2</mn></msup></math>[a] and f<sup>2</sup>, g<sup>1</sup>, and \\(x[1]\\).</p><h2>Notes</h2><ol><li>A</li><li>B</li></ol></article>`,
    '',
  ],
  [
    'phone',
    `<article><p>Call (1) 555 or +1 (2) 333. </p><h2>Notes</h2><ol><li>Bring cash.</li><li>Be early.</li></ol></article>`,
    '',
  ],
  [
    'references-list',
    `<article><p>He was born in 1900 (1) and died (2).</p><h2>References available on request</h2><p>none</p></article>`,
    '',
  ],
  [
    'slides',
    `<div class=slider><div id="slide-1"><img alt=""> <a href="#slide-2">2</a></div><div id="slide-2"><img alt=""> <a href="#slide-1">1</a></div></div>`,
    '',
  ],
  [
    'steps-links',
    `<p>Go to step <a href="#step1">1</a> or <a href="#step2">2</a>.</p><ol><li id="step1">Mix.</li><li id="step2">Bake.</li></ol>`,
    '',
  ],
  [
    'steps',
    `<article><p>Do step (1), then step (2), then (3).</p><h2>Sources</h2><ol><li>a flour mill</li><li>a water spring</li><li>a salt mine</li></ol></article>`,
    '',
  ],
  [
    'table',
    `<table><tr><th>Model [1]</th><th>Score</th></tr><tr><td>A [2]</td><td>10 [3]</td></tr></table><p>See the table.</p>`,
    '',
  ],
  [
    'toc-back-div',
    `<ul><li><a href="#a" id="ta">1</a></li><li><a href="#b" id="tb">2</a></li></ul><div id="a"><h2>One</h2><p>Text of one.</p><a href="#ta">↑</a></div><div id="b"><h2>Two</h2><p>x</p><a href="#tb">↑</a></div>`,
    '',
  ],
  [
    'toc-back',
    `<ul><li><a href="#a" id="ta">1</a></li><li><a href="#b" id="tb">2</a></li></ul><h2 id="a">One <a href="#ta">↑</a></h2><p>x</p><h2 id="b">Two <a href="#tb">↑</a></h2><p>y</p>`,
    '',
  ],
  [
    'sports-table',
    `<article><h1>Table</h1><table><tr><th>Team</th><th>Pts</th></tr><tr><td>Leeds<sup>1</sup></td><td>30</td></tr><tr><td>Hull<sup>2</sup></td><td>28</td></tr></table><p>The best<sup>3</sup> times: 10.2<sup>2</sup> s.</p><h2>Fixtures</h2><ol><li>Leeds v Hull.</li><li>Hull v York.</li></ol></article>`,
    '',
  ],
  [
    'math-equations',
    `<article><p>We obtain (1) from the sum, and by (2) the bound holds. Using (1) again we have x<sup>2</sup>. Hence (3).</p><p>a = b (1)</p><p>c = d (2)</p><p>e = f (3)</p><h2>Notes</h2><p>This paper was presented at a conference.</p><p>The authors thank the referees.</p></article>`,
    '',
  ],
  [
    'recipe',
    `<article><h2>Ingredients</h2><ul><li>200 g flour (1)</li><li>2 eggs (2)</li></ul><h2>Method</h2><ol><li>Beat the eggs (2) well.</li><li>Add the flour (1).</li><li>Bake for 20 min.</li></ol><h2>Notes</h2><ul><li>Keeps for three days.</li><li>Use plain flour.</li></ul></article>`,
    '',
  ],
  [
    'changelog',
    `<article><h2>1.2.0</h2><ul><li>Fix crash on start (<a href="/issues/12">#12</a>)</li><li>Add option [<a href="#issue-14">14</a>]</li></ul><h2>1.1.0</h2><ul><li>Changed things <a href="#v110-1">[1]</a></li></ul><h2>Release notes</h2><ul><li id="issue-14">Option documented.</li><li id="v110-1">Thing is gone.</li></ul></article>`,
    '',
  ],
  [
    'api-docs',
    `<article><h2 id=top>map()</h2><p>Overloads <a href="#map-1">1</a>, <a href="#map-2">2</a>, <a href="#map-3">3</a>.</p><h3 id="map-1">map(a)</h3><p>Maps a. <a href="#top">↑</a></p><h3 id="map-2">map(a, b)</h3><p>Maps both. <a href="#top">Back to top</a></p><h3 id="map-3">map(a, b, c)</h3><p>Maps all. <a href="#top">↑</a></p></article>`,
    '',
  ],
  [
    'cppreference',
    `<article><table><tr id="v1"><td>template int f(int);</td><td><a href="#Version_1">(1)</a></td></tr><tr id="v2"><td>template int f(long);</td><td><a href="#Version_2">(2)</a></td></tr></table><div><p><span id="Version_1">1) Copies the first.</span></p><p><span id="Version_2">2) Copies the second.</span></p></div><h3>Notes</h3><p>The (1) overload is old, see also (2).</p></article>`,
    '',
  ],
  [
    'legal-page',
    `<article><h2>§ 3 Duties</h2><p id=a1>(1) The keeper shall tend the lamp.</p><p id=a2>(2) He who violates <a href="#a1">(1)</a> pays. Subsection <a href="#a1">1</a> applies with <a href="#a3">3</a>.</p><p id=a3>(3) Section <a href="#a2">2</a> is suspended.</p><h2>Notes</h2><p>Amended in 1999.</p></article>`,
    '',
  ],
  [
    'price',
    `<article><ul><li>Lamp 20.00 €*</li><li>Oil 3.00 €*</li></ul><p>Delivery in 2 days**</p><p>Add to cart</p><hr><p>* incl. VAT, plus shipping</p></article>`,
    '',
  ],
  [
    'glossary-page',
    `<article><p>The <a href="#g-oil">oil</a> was dear; see A <a href="#g-a">A</a>, B <a href="#g-b">B</a>.</p><h2>Glossary</h2><h3 id=g-a>A</h3><dl><dt>Argand<dd>A lamp.</dl><h3 id=g-b>B</h3><dl><dt id=g-oil>Blubber<dd>Fat of whales.</dl></article>`,
    '',
  ],
  [
    'faq-page',
    `<article><h1 id=top>FAQ</h1><ol><li><a id=q1 href="#a1">What is 1?</a></li><li>Question <a id=q2 href="#a2">2</a></li><li>Question <a id=q3 href="#a3">3</a></li></ol><div><h3 id=a1>1. What</h3><p>It is. <a href="#q1">back</a></p><h3 id=a2>2. Which</h3><p>That one. <a href="#q2">back</a></p><h3 id=a3>3. Who</h3><p>She. <a href="#q3">back</a></p></div></article>`,
    '',
  ],
  [
    'toc-twoway',
    `<article><ul><li>Chapter <a id=t1 href="#c1">I</a></li><li>Chapter <a id=t2 href="#c2">II</a></li></ul><h2 id=c1><a href="#t1">I</a></h2><p>It rose.</p><h2 id=c2><a href="#t2">II</a></h2><p>It fell.</p></article>`,
    '',
  ],
  [
    'bible-page',
    `<article><h2>Genesis</h2><p><sup>1</sup>In the beginning<sup>2</sup>and the earth<sup>3</sup>And God said.</p><p class=v>Verse text here <sup>4</sup>and the light, <sup>5</sup>and the day.</p><h3>Notes</h3><p>Text of 1611.</p></article>`,
    '',
  ],
  [
    'crossword',
    `<article><h2>Across</h2><ol><li>Lamp fuel (3)</li><li>Keeper (7)</li></ol><h2>Down</h2><ol><li>Light (4)</li><li>See (5)</li></ol><h2>Sources</h2><p>By Ann.</p></article>`,
    '',
  ],
  [
    'chess-page',
    `<article><p>1. e4 e5 2. Nf3 Nc6 3. Bb5 a6 (1) 4. Ba4! Nf6 [2] 5. O-O*</p><p>1–0</p><h2>Notes</h2><p>The Spanish game.</p></article>`,
    '',
  ],
  [
    'gallery-page',
    `<article><p>Pictures: <a href="#i1">1</a> <a href="#i2">2</a> <a href="#i3">3</a></p><figure id=i1><img alt=""><figcaption>Lamp <a href="#i2">2</a></figcaption></figure><figure id=i2><img alt=""><figcaption>Oil <a href="#i1">1</a></figcaption></figure><div id=i3>Third picture, see <a href="#i1">1</a></div></article>`,
    '',
  ],
  [
    'comments',
    `<article><p>The story.</p><section class=comments><ol><li id=c1><p>First! <a href="#c1">#1</a></p></li><li id=c2><p>Answer to <a href="#c1">1</a>: no. <a href="#c2">#2</a></p></li><li id=c3><p>Answer to <a href="#c2">2</a>: yes. <a href="#c3">3</a></p></li></ol></section></article>`,
    '',
  ],
  [
    'spec-steps',
    `<article><p>Run step <a href="#s1">1</a> and then <a href="#s3">3</a>.</p><ol><li id=s1>Get the lamp.</li><li id=s2>If dark, go to step <a href="#s1">1</a>.</li><li id=s3>Stop; else step <a href="#s2">2</a>.</li></ol></article>`,
    '',
  ],
  [
    'figures-tables',
    `<article><p>See Figure <a href="#fig1">1</a> and Table <a href="#tab1">1</a>, Box <a href="#box1">1</a>.</p><figure id=fig1><img alt=""><figcaption>Figure 1. A lamp.</figcaption></figure><table id=tab1><caption>Table 1</caption><tr><td>Oil</td></tr></table><div id=box1><p>Box 1. Words. <a href="#top">Top</a></p></div></article>`,
    '',
  ],
  [
    'timeline',
    `<article><p>In year <a href="#y1">1</a> it began, in <a href="#y2">2</a> it ended.</p><ul><li id=y1>1 Began.</li><li id=y2>2 Ended.</li></ul></article>`,
    '',
  ],
  [
    'survey',
    `<article><p>How satisfied are you (1) with us (2)?</p><table><tr><td>(1)</td><td>Not at all</td></tr><tr><td>(2)</td><td>Very</td></tr></table></article>`,
    '',
  ],
  [
    'music',
    `<article><p>The tune<sup>1</sup> by Bach<sup>2</sup></p><ol><li>Allegro</li><li>Largo</li></ol></article>`,
    '',
  ],
  [
    'phone-menu',
    `<article><p>Press [1] for sales, [2] for support.</p><ol><li>Sales: open now.</li><li>Support: closed.</li></ol><p>Press * to repeat.</p></article>`,
    '',
  ],
  [
    'isotopes',
    `<article><p>Of uranium<sup>235</sup> and carbon<sup>14</sup>, 10<sup>3</sup> m<sup>2</sup>.</p><h2>References</h2><ol><li>Curie.</li><li>Bohr.</li><li>Hahn.</li></ol></article>`,
    '',
  ],
  [
    'versions',
    `<article><p>See <a href="#v1">[1]</a> <a href="#v2">[2]</a> <a href="#v3">[3]</a></p><h2 id=v1>Version 1</h2><p>x y</p><h2 id=v2>Version 2</h2><p>x y</p><h2 id=v3>Version 3</h2><p>x</p></article>`,
    '',
  ],
  [
    'tabs',
    `<article><p>Choose step <a href="#panel-1" role=tab>1</a> <a href="#panel-2" role=tab>2</a></p><div id=panel-1 role=tabpanel>First words. <a href="#panel-2">Next</a></div><div id=panel-2 role=tabpanel>Second words. <a href="#panel-1">Back</a></div></article>`,
    '',
  ],
  [
    'slides-nav',
    `<article><p>The deck has slides</p><div id=sl1><p>Alpha <a href="#sl2">2</a></p></div><div id=sl2><p>Beta <a href="#sl1">1</a> <a href="#sl3">3</a></p></div><div id=sl3><p>Gamma <a href="#sl2">2</a></p></div></article>`,
    '',
  ],
];
