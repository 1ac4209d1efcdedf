import {type SmallPage, withTwoNotes} from './small-pages.js';

const pages: Readonly<Record<string, string>> = {
  // Marks behind a sign that tells them from numbers.
  hatena: `<p>数は増えた<span class="footnote"><a href="#f-1" name="fn-1">*1</a></span>。減った<span class="footnote"><a href="#f-2" name="fn-2">*2</a></span>。</p><div class="footnote"><p class="footnote"><a href="#fn-1" name="f-1" class="footnote-number">*1</a><span class="footnote-delimiter">:</span><span class="footnote-text">Alpha report.</span></p><p class="footnote"><a href="#fn-2" name="f-2" class="footnote-number">*2</a><span class="footnote-delimiter">:</span><span class="footnote-text">Beta report.</span></p></div>`,
  pukiwiki: `<p>数は増えた<a id="notetext_1" href="#notefoot_1" class="note_super">*1</a>。減った<a id="notetext_2" href="#notefoot_2" class="note_super">*2</a>。</p><div id="note"><hr class="note_hr"><a id="notefoot_1" href="#notetext_1" class="note_super">*1</a>\n<span class="small">Alpha report.</span><br>\n<a id="notefoot_2" href="#notetext_2" class="note_super">*2</a>\n<span class="small">Beta report.</span><br>\n</div>`,
  komejirushi: `<p>数は増えた<sup><a href="#k1" id="m1">※1</a></sup>。減った<sup><a href="#k2" id="m2">※2</a></sup>。</p><p id="k1"><a href="#m1">※1</a> Alpha report.</p><p id="k2"><a href="#m2">※2</a> Beta report.</p>`,
  chineseNote: `<p>数字上升<a id="a1" href="#v1"><sup>注1</sup></a>。下降<a id="a2" href="#v2"><sup>注2</sup></a>。</p><div id="v1">注1：Alpha report. <a href="#a1">返回</a></div><div id="v2">注2：Beta report. <a href="#a2">返回</a></div>`,
  // Brackets of Chinese and Japanese, with digits of full width too.
  fullWidthBrackets: `<p>数は増えた［1］。減った［2］。</p><h2>注</h2><p>［1］Alpha report.</p><p>［2］Beta report.</p>`,
  fullWidthDigits: `<p>数は増えた［１］。減った［２］。</p><h2>注</h2><p>［１］ Alpha report.<br>［２］ Beta report.</p>`,
  tortoiseShellBrackets: `<p>数字上升〔1〕。下降〔2〕。</p><p>国发〔2019〕12号</p><h2>注释</h2><p>〔1〕Alpha report.</p><p>〔2〕Beta report.</p>`,
  lenticularBrackets: `<p>数字上升<sup>【1】</sup>。下降<sup>【2】</sup>。</p><h2>注释</h2><ol><li>Alpha report.</li><li>Beta report.</li></ol>`,
  // remark-footnotes behind a sanitizer: marks are words, and what is left proves them, raised links that are led back to.
  remarkWords: `<p>The count rose.<sup id="user-content-fnref-one"><a href="#fn-one">one</a></sup> It fell.<sup id="user-content-fnref-two"><a href="#fn-two">two</a></sup></p><div><hr><ol><li id="user-content-fn-one"><p>Alpha report.<a href="#fnref-one">↩</a></p></li><li id="user-content-fn-two"><p>Beta report.<a href="#fnref-two">↩</a></p></li></ol></div>`,
  // Texinfo: raised within the link, behind a number alone in the cell of a table.
  texinfoTable: `<p>The count rose.<a id="DOCF1" href="#FOOT1"><sup>1</sup></a></p><table><tr><td>1931</td><td>12<a id="DOCF2" href="#FOOT2"><sup>2</sup></a></td></tr></table><div class="footnote"><hr><h4 class="footnotes-heading">Footnotes</h4><h5><a id="FOOT1" href="#DOCF1">(1)</a></h5><p>Alpha report.</p><h5><a id="FOOT2" href="#DOCF2">(2)</a></h5><p>Beta report.</p></div>`,
  // And one note alone, whose title is no part of it.
  texinfoAlone: `<p>The count rose.<a id="DOCF1" href="#FOOT1"><sup>1</sup></a></p><div class="footnote"><hr><h4 class="footnotes-heading">Footnotes</h4><h5><a id="FOOT1" href="#DOCF1">(1)</a></h5><p>Alpha report.</p></div>`,
  // A label that the link leads to, with the note and its link back beside it.
  backBesideLabel: `<p>The count rose.<sup id="l1"><a href="#n1">1</a></sup> It fell.<sup id="l2"><a href="#n2">2</a></sup></p><div class="footnotes"><dl><dt id="n1">1.</dt><dd><a href="#l1">back to reference one</a> Alpha report.</dd><dt id="n2">2.</dt><dd><a href="#l2">back to reference two</a> Beta report.</dd></dl></div>`,
  numberBesideText: `<p>The count rose.<a href="#n1">1</a> It fell.<a href="#n2">2</a></p><h2>Notes</h2><div><div class="note"><div class="number" id="n1">1</div><div>Alpha report.</div></div><div class="note"><div class="number" id="n2">2</div><div>Beta report.</div></div></div>`,
  termsOfNumbers: `<p>The count rose.<sup>1</sup> It fell.<sup>2</sup></p><h2>Notes</h2><dl><dt>1</dt><dd>Alpha report.</dd><dt>2</dt><dd>Beta report.</dd></dl>`,
  // PlDoc: shown under the pointer, within the raised number.
  withinNumber: `<p>The count rose.<sup class="fn">1<span class="fn-text">Alpha report.</span></sup> It fell.<sup class="fn">2<span class="fn-text">Beta <a href="/b">report</a>.</span></sup></p>`,
  // Labels in elements of their own at the start of each line.
  labelledLines: `<p>The count rose.<sup>[<a href="#f1" id="b1">1</a>]</sup> It fell.<sup>[<a href="#f2" id="b2">2</a>]</sup></p><div class="footnotes"><h3>Footnotes</h3><p><span class="footnote"><a href="#b1" id="f1">[1]</a></span> <span>Alpha report.</span><br><span class="footnote"><a href="#b2" id="f2">[2]</a></span> <span>Beta report.</span><br></p></div>`,
  // Anchors between the blocks, and in blocks of their own.
  anchorsBetween: `<p>The count rose.<sup><a href="#footnote1">1</a></sup> It fell.<sup><a href="#footnote2">2</a></sup></p><p>It stays.</p><a name="footnote1"></a><p class="footnote">Alpha report.</p><a name="footnote2"></a><p class="footnote">Beta report.</p>`,
  anchorsBetweenBack: `<p>The count rose.<sup><a href="#n1" id="r1">1</a></sup> It fell.<sup><a href="#n2" id="r2">2</a></sup></p><h2>Notes</h2><a name="n1"></a><p>1. Alpha report. <a href="#r1">Back</a></p><a name="n2"></a><p>2. Beta report. <a href="#r2">Back</a></p>`,
  anchorsInOwnParagraphs: `<p>The count rose.<sup><a href="#n1">1</a></sup> It fell.<sup><a href="#n2">2</a></sup></p><h2>Notes</h2><p><a name="n1"></a></p><p>1. Alpha report.</p><p><a name="n2"></a></p><p>2. Beta report.</p>`,
  // Notes in the sentence, of which their marks tell the address.
  sidenotesLinked: `<p>The count rose.<sup class="number"><a href="#s1">[1]</a></sup><span class="side" id="s1"><span class="label">[1]</span> Alpha report.</span> It fell.<sup class="number"><a href="#s2">[2]</a></sup><span class="side" id="s2"><span class="label">[2]</span> Beta report.</span> It stays.</p>`,
  sidenotesAside: `<div>The count rose.<sup><a href="#s1">1</a></sup><aside id="s1"><span>1.</span> Alpha report.</aside> It fell.<sup><a href="#s2">2</a></sup><aside id="s2"><span>2.</span> Beta report.</aside> It stays.</div>`,
  scripture: `<p>The count rose<sup class="footnote-marker">1</sup><i class="footnote">Alpha report.</i> last year. It fell<sup class="footnote-marker">2</sup><i class="footnote">Beta report.</i> again.</p>`,
  customElements: `<p>The count rose.<note-mark><a href="#n1" id="b1">1</a></note-mark> It fell.<note-mark><a href="#n2" id="b2">2</a></note-mark></p><foot-notes><foot-note id="n1"><a href="#b1">1</a> Alpha report.</foot-note><foot-note id="n2"><a href="#b2">2</a> Beta report.</foot-note></foot-notes>`,
  // A mark before the line that it is for, as verses have it, and notes whose ways back lead nowhere.
  markBeforeVerse: `<div class="verse">The count rose.<a id="FNanchor_1"></a><a href="#Footnote_1" class="fnanchor">[1]</a></div><div class="verse"><a id="FNanchor_2"></a><a href="#Footnote_2" class="fnanchor">[2]</a>It fell.</div><div class="stanza"><p><a id="Footnote_1"></a><a href="#FNanchor_1">[1]</a> Alpha report.</p><p><a id="Footnote_2"></a><a href="#FNanchor_2">[2]</a> Beta report.</p></div>`,
  lostWaysBack: `<p>The count rose,<a class="fn" href="#fn1">1</a> it fell.<a class="fn" href="#fn2">2</a></p><p class="fn"><span><a href="#ft1">1</a></span><a name="fn1"></a> Alpha report.</p><p class="fn"><span><a href="#ft2">2</a></span><a name="fn2"></a> Beta report.</p>`,
  // Rows named after notes, and beside each mark the beginning of its note with a link on to the rest.
  rowsAndExcerpts: `<p>The count rose.<span><a href="#f+1"><sup class="footnote_text">[1]</sup></a><span id="r+1"></span><span class="footnote_tooltip">Alpha … <a class="footnote_continue" href="#f+1">Read on</a></span></span> It fell.<span><a href="#f+2"><sup class="footnote_text">[2]</sup></a><span id="r+2"></span><span class="footnote_tooltip">Beta … <a class="footnote_continue" href="#f+2">Read on</a></span></span></p><table class="footnotes_table"><tr class="footnotes_row"><th><a href="#r+1"><span id="f+1"></span><span>↑</span>1</a></th><td>Alpha report.</td></tr><tr class="footnotes_row"><th><a href="#r+2"><span id="f+2"></span><span>↑</span>2</a></th><td>Beta report.</td></tr></table>`,
  // Notes with names, which their labels repeat as they are.
  namesRaised: `<p>The count rose.<sup><a href="#fn_origin" id="ref_origin">origin</a></sup> It fell.<sup><a href="#fn_later" id="ref_later">later</a></sup></p><blockquote id="fn_origin"><sup>origin</sup>. Alpha report.<a href="#ref_origin"> ↩</a></blockquote><blockquote id="fn_later"><sup>later</sup>. Beta report.<a href="#ref_later"> ↩</a></blockquote>`,
  namesAndColons: `<p>The count rose.<a href="#origin"><sup>origin</sup></a> It fell.<a href="#later"><sup>later</sup></a></p><footer><div id="origin">origin: Alpha report.</div><div id="later">later: Beta report.</div></footer>`,
  // One note alone, of which neither a list nor a neighbour tells what it is.
  aloneWithColon: `<p>The count rose.<a href="#1"><sup>1</sup></a> It fell.</p><footer><div id="1">1: Alpha report.</div></footer>`,
  aloneUnderTitle: `<p>The count rose.<sup><a href="#n1" id="r1">[1]</a></sup> It fell.</p><div><div class="title">Remarks</div><div><p><a href="#r1" id="n1">[1]</a> Alpha report.</p></div></div>`,
  // Linked notes whose elements are named as notes in the sentence are, and begin with a label in an element of its own.
  namedParts: `<p>The count rose.<sup><a href="#n1" id="r1">1</a></sup> It fell.<sup><a href="#n2" id="r2">2</a></sup></p><div class="footnotes"><div id="n1"><span class="footnote-number">1.</span> <span class="footnote-content">Alpha report. <a href="#r1">↩</a></span></div><div id="n2"><span class="footnote-number">2.</span> <span class="footnote-content">Beta report. <a href="#r2">↩</a></span></div></div>`,
  asidesBetween: `<p>The count rose.<sup><a href="#n1" id="r1">1</a></sup></p><aside class="Sidenote" id="n1" role="doc-footnote"><p><small class="Sidenote-small"><sup>1</sup> Alpha <a href="/a">report</a>.</small></p></aside><p>It fell.<sup><a href="#n2" id="r2">2</a></sup></p><aside class="Sidenote" id="n2" role="doc-footnote"><p><small class="Sidenote-small"><sup>2</sup> Beta <a href="/b">report</a>.</small></p></aside>`,
  // Notes in the sentence that are a text beside their mark, with elements in it.
  textBesideSummary: `<div>The count rose.<details class="footnote"><summary>1</summary>Alpha <a href="/a">report</a>.</details> It fell.<details class="footnote"><summary>2</summary>Beta <a href="/b">report</a>.</details></div>`,
  textBesideRaised: `<p>The count rose.<span class="footnote"><sup>1</sup> Alpha <a href="/a">report</a>.</span> It fell.<span class="footnote"><sup>2</sup> Beta <a href="/b">report</a>.</span></p>`,
  labelWithinNote: `<p>The count rose.<span class="sidenote"><label for="s1">[ 1 ]</label><input type="checkbox" id="s1"> <small>Alpha report.</small></span> It fell.<span class="sidenote"><label for="s2">[ 2 ]</label><input type="checkbox" id="s2"> <small>Beta report.</small></span></p>`,
  // Notes that are sections, articles or figures, which lead back.
  notesInSections: `<p>The count rose.<sup><a href="#n1" id="r1">1</a></sup> It fell.<sup><a href="#n2" id="r2">2</a></sup></p><section id="n1" role="doc-footnote"><p>Alpha report. <a href="#r1">back</a></p></section><section id="n2" role="doc-footnote"><p>Beta report. <a href="#r2">back</a></p></section>`,
  notesInArticles: `<p>The count rose.<sup><a href="#n1" id="r1">1</a></sup> It fell.<sup><a href="#n2" id="r2">2</a></sup></p><footer><article id="n1"><p>Alpha report. <a href="#r1">↩</a></p></article><article id="n2"><p>Beta report. <a href="#r2">↩</a></p></article></footer>`,
  notesInFigures: `<p>The count rose.<sup><a href="#n1" id="r1">1</a></sup> It fell.<sup><a href="#n2" id="r2">2</a></sup></p><figure id="n1"><p>Alpha report. <a href="#r1">↩</a></p></figure><figure id="n2"><p>Beta report. <a href="#r2">↩</a></p></figure>`,
  // Circled numbers within a sentence, tight behind its words.
  circledInSentence: `<p>数字上升①，后来下降②，没有停。</p><h2>注释</h2><p>① Alpha report.</p><p>② Beta report.</p>`,
  circledBeforeWord: `<p>The count rose① in May and fell② in June.</p><h2>Notes</h2><ol><li>Alpha report.</li><li>Beta report.</li></ol>`,
  raisedLabels: `<table><tr><th>Year</th><th>Count<sup><a href="#t1">a</a></sup></th></tr><tr><td>2018</td><td>12<sup><a href="#t2">b</a></sup></td></tr></table><div><div id="t1"><p><sup>a</sup>Alpha report.</p></div><div id="t2"><p><sup>b</sup>Beta report.</p></div></div>`,
};

/** What is not found as the notes 1 and 2. */
const others: Readonly<Record<string, string>> = {
  hatena: '*1: Alpha, *2: Beta',
  pukiwiki: '*1: Alpha, *2: Beta',
  komejirushi: '※1: Alpha, ※2: Beta',
  chineseNote: '注1: Alpha, 注2: Beta',
  raisedLabels: 'a: Alpha, b: Beta',
  remarkWords: 'one: Alpha, two: Beta',
  namesRaised: 'origin: Alpha, later: Beta',
  namesAndColons: 'origin: Alpha, later: Beta',
  aloneWithColon: '1: Alpha',
  aloneUnderTitle: '1: Alpha',
  texinfoAlone: '1: Alpha',
};

/** Pages written by hand in the style of wikis, blogs and books whose notes stand in other places than most. */
export const ofOtherTools = withTwoNotes(pages, others);

/** Pages in the same forms that have no notes. */
export const ofOtherToolsWithout: readonly SmallPage[] = [
  [
    'anchors-of-chapters',
    `<article><p>Read <a href="#c1">1</a> and <a href="#c2">2</a>.</p><a name="c1"></a><p>Alpha begins.</p><a name="c2"></a><p>Beta goes on.</p></article>`,
    '',
  ],
  [
    'raised-words',
    `<article><p id="p1">A lamp<sup><a href="#p2">TM</a></sup> burns.</p><p id="p2">Alpha<sup><a href="#p1">see above</a></sup> holds the mark.</p></article>`,
    '',
  ],
  [
    'defined-in-the-sentence',
    `<article><p>A rule <a href="#d1">(1)</a> says that <span id="d1">Alpha holds</span>, and another <a href="#d2">(2)</a> that <span id="d2">Beta holds</span>.</p></article>`,
    '',
  ],
  [
    'icons-of-notes',
    `<article><p>Count <sup>2</sup> <i class="fa fa-sticky-note"></i> and <i class="note">Mind the gap.</i></p></article>`,
    '',
  ],
  [
    'power-in-a-small-note',
    `<article><p>The house is large.</p><p><small class="note">It has 5 m<sup>2</sup> in <b>all</b> rooms.</small></p><aside class="note"><sup>1</sup> Prices of <b>spring</b>.</aside></article>`,
    '',
  ],
  [
    'lenticular-steps',
    `<article><p>【1】打开盒子。【2】取出报告。</p><p>【1】说明</p><p>【2】说明</p></article>`,
    '',
  ],
  [
    'sections-led-to-by-their-numbers',
    `<article><p>See <a href="#c1" id="r1">1</a> and figure <a href="#f2" id="r2">2</a>.</p><section id="c1"><h2>One</h2><p>Alpha text. <a href="#r1">back</a></p></section><figure id="f2"><figcaption>Beta lamp. <a href="#r2">back</a></figcaption></figure></article>`,
    '',
  ],
  [
    'comments-counted-beside-the-title',
    `<article><h1>Lamps<sup><a href="#comments">2</a></sup></h1><p>The count rose.</p><section id="comments"><article id="c1"><p>Alpha is nice.</p><a href="#c1">1</a></article><article id="c2"><p>As <a href="#c1">1</a> says, Beta is nice.</p><a href="#c2">2</a></article></section></article>`,
    '',
  ],
  [
    'circled-parts-of-a-sentence',
    `<article><p>包括：①煤炭；②石油；③天然气。</p><h2>注释</h2><ol><li>Alpha。</li><li>Beta。</li><li>Gamma。</li></ol></article>`,
    '',
  ],
  [
    'dialogue-of-terms',
    `<article><p>In step (1) and step (2) we wait.</p><h2>Notes</h2><dl><dt>Alpha</dt><dd>A letter.</dd><dt>Beta</dt><dd>Another.</dd></dl></article>`,
    '',
  ],
];
