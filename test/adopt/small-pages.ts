/** The name of a page, its markup, and what must be found: each mark and the first word of its note. */
export type SmallPage = readonly [name: string, markup: string, found: string];

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
];
